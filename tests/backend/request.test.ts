import { afterEach, expect, test, vi } from 'vitest';
import { createSend, faultFrom } from '../../src/lib/backend/request.ts';
import { callRpc } from '../../src/lib/backend/rpc.ts';

afterEach(() => vi.unstubAllGlobals());

const said = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

test.each<[number, object | null, { kind: string; code: string }]>([
	[503, null, { kind: 'timeout', code: 'http_503' }],
	[429, null, { kind: 'timeout', code: 'http_429' }],
	[500, { code: '40P01' }, { kind: 'timeout', code: '40P01' }],
	[500, { code: '57P01' }, { kind: 'timeout', code: '57P01' }],
	[500, { code: '53300' }, { kind: 'timeout', code: '53300' }],
	[500, { code: 'XX000' }, { kind: 'server', code: 'XX000' }],
	// Run too long: by itself if one command always does.
	[500, { code: '57014' }, { kind: 'server', code: '57014' }],
	[400, { code: '22012' }, { kind: 'server', code: '22012' }],
	[400, { code: 'SY426' }, { kind: 'update', code: 'SY426' }],
	[400, { code: 'SY401' }, { kind: 'auth', code: 'SY401' }],
	[401, null, { kind: 'auth', code: 'token' }]
])(
	'[P3] an answer of %i with %j is the fault %j: only what SQL names is one command’s fault',
	async (status, body, fault) => {
		expect(await faultFrom(said(status, body))).toMatchObject(fault);
	}
);

/** A server that gives these answers, one after the other, and the tokens that it was shown. */
function answering(...answers: Response[]) {
	const tokens: (string | null)[] = [];
	const parts = {
		configure: () => Promise.resolve({ url: 'http://server', key: 'key', demo: false }),
		token: (anew: boolean) => Promise.resolve(anew ? 'new' : 'old'),
		send: (_url: string, init: RequestInit) => {
			tokens.push(new Headers(init.headers).get('authorization'));
			return Promise.resolve(answers.shift() ?? said(500, null));
		}
	};
	return { ask: () => callRpc(parts, 'pull', {}), tokens };
}

test('[P3] an answer that was cut off is the line’s fault, and nobody’s command', async () => {
	const { ask } = answering(new Response('{"last": 1, "co'));
	await expect(ask()).rejects.toMatchObject({ kind: 'timeout', code: 'cut_off' });
});

test('[P3] a token that was turned away is renewed once before anybody is asked to sign in', async () => {
	const { ask, tokens } = answering(said(401, null), said(200, { fine: true }));
	expect(await ask()).toEqual({ fine: true });
	expect(tokens).toEqual(['Bearer old', 'Bearer new']);
	const refused = answering(said(401, null), said(401, null));
	await expect(refused.ask()).rejects.toMatchObject({ kind: 'auth' });
	expect(refused.tokens).toHaveLength(2);
});

/** A line on which the answer comes when nobody waits for it any more. */
function silent() {
	vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
		return new Promise((resolve, reject) => {
			signal?.addEventListener('abort', () => reject(new Error('aborted')));
			setTimeout(() => resolve(said(200, 'too late')), 2000);
		});
	});
}

test('[P6] every request is given up when its time is over', async () => {
	silent();
	const asked = createSend(() => true)('http://server', {}, 20);
	await expect(asked).rejects.toMatchObject({ kind: 'timeout', code: 'no_answer' });
	const { signal } = new AbortController();
	const also = createSend(() => true)('http://server', { signal }, 20);
	await expect(also).rejects.toMatchObject({ kind: 'timeout', code: 'no_answer' });
});

test('[P3] what was given up by whoever asked is nobody’s fault', async () => {
	silent();
	const given = new AbortController();
	const asked = createSend(() => true)('http://server', { signal: given.signal });
	given.abort();
	await expect(asked).rejects.toMatchObject({ kind: 'offline', code: 'network' });
});

test('[R4] with no signal nothing leaves the device', async () => {
	const fetched = vi.fn();
	vi.stubGlobal('fetch', fetched);
	const asked = createSend(() => false)('http://server', {});
	await expect(asked).rejects.toMatchObject({ kind: 'offline', code: 'no_signal' });
	expect(fetched).not.toHaveBeenCalled();
});
