import { expect, test } from 'vitest';
import type { AuthError } from '@supabase/auth-js';
import { createAuth, isPassing } from '../../src/lib/backend/auth.ts';
import { byOwnClock, parseSession } from '../../src/lib/backend/session.ts';

const hourMs = 3_600_000;
const serverNow = Date.UTC(2026, 10, 22);
const threeDaysAhead = serverNow + 72 * hourMs;
const session = (token: string) =>
	JSON.stringify({
		...{ access_token: token, refresh_token: 'r', user: { id: 'avery' }, expires_in: 3600 },
		expires_at: (serverNow + hourMs) / 1000
	});

test('[complaint 19] on a clock that is three days ahead a token lasts as long as it lasts', () => {
	const kept = byOwnClock(session('one'), null, threeDaysAhead);
	expect(parseSession(kept)?.expiresAt).toBe(threeDaysAhead + hourMs);
});

test('a session that is kept again with its token does not last longer for it', () => {
	const first = byOwnClock(session('one'), null, threeDaysAhead);
	const again = byOwnClock(session('one'), first, threeDaysAhead + hourMs / 2);
	expect(parseSession(again)?.expiresAt).toBe(threeDaysAhead + hourMs);
	const renewed = byOwnClock(session('two'), again, threeDaysAhead + hourMs / 2);
	expect(parseSession(renewed)?.expiresAt).toBe(threeDaysAhead + 1.5 * hourMs);
});

function clientOn(kept: Map<string, string>) {
	return createAuth({
		configure: () => Promise.resolve({ url: 'http://server', key: 'key', demo: true }),
		kept: {
			get: (key) => Promise.resolve(kept.get(key) ?? null),
			set: (key, value) => Promise.resolve(void kept.set(key, value)),
			remove: (key) => Promise.resolve(void kept.delete(key))
		},
		now: () => threeDaysAhead
	});
}

async function answeredBy(answer: typeof fetch, work: () => Promise<unknown>): Promise<void> {
	const { fetch } = globalThis;
	globalThis.fetch = answer;
	await work().finally(() => (globalThis.fetch = fetch));
}

const avery = { email: 'avery@example.org', password: 'a long password' };

test('the client keeps its session by this device’s clock', async () => {
	const kept = new Map<string, string>();
	const auth = await clientOn(kept);
	await answeredBy(
		() => Promise.resolve(new Response(session('one'))),
		() => auth.signInWithPassword(avery)
	);
	expect(parseSession(kept.get('session') ?? null)?.expiresAt).toBe(threeDaysAhead + hourMs);
});

test('whoever is signed in asks with their own token, and not with the project’s key beside it', async () => {
	const auth = await clientOn(new Map([['session', byOwnClock(session('one'), null, Date.now())]]));
	const bearers: (string | null)[] = [];
	const answer: typeof fetch = (_, init) => {
		bearers.push(new Headers(init?.headers).get('authorization'));
		return Promise.resolve(new Response('{}'));
	};
	await answeredBy(answer, () => auth.updateUser({ password: 'another password' }));
	expect(bearers).toEqual(['Bearer one']);
});

test.each([
	[429, true],
	[503, true],
	[0, true],
	[400, false],
	[401, false]
])('an answer of %i from the door leaves the session as it is: %s', (status, isSo) => {
	const error: Pick<AuthError, 'name' | 'status'> = { name: 'AuthApiError', status };
	expect(isPassing(error)).toBe(isSo);
});
