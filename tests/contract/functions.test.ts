import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mailKinds } from '../../src/lib/domain/rows.ts';
import { languages } from '../../src/lib/domain/text.ts';
import receiveFile from '../../supabase/functions/receive-file/index.ts';
import { compose } from '../../supabase/functions/send-notifications/compose.ts';
import { kinds } from '../../supabase/functions/send-notifications/words.ts';
import type { Backend } from '../../supabase/local/server.ts';
import { startTestBackend } from '../fakes/backend.ts';
import { EdgeRuntime } from '../fakes/edge/runtime.ts';
import { pngPicture } from '../fakes/papers.ts';

const jpeg = readFileSync(new URL('../fixtures/certificate.jpg', import.meta.url));
const png = pngPicture(4, 4);

describe('what a mail says', () => {
	const mail = { id: 'x', to: 'avery@example.org', name: 'Avery <b>', receipt: 'A-1' };

	test.each(languages.flatMap((language) => mailKinds.map((kind) => [language, kind] as const)))(
		'in %s of %s: something happened, and where to read it',
		(language, kind) => {
			const { subject, text, html } = compose({ ...mail, kind, language }, 'https://app.example');
			expect(subject).toBe(kinds[language][kind].subject);
			expect(text).toContain('https://app.example/');
			const saysThatItArrived = kind.endsWith('.received') || kind === 'interview.invited';
			expect(text.includes('A-1')).toBe(saysThatItArrived);
			expect(html).toContain('Avery &lt;b&gt;');
			expect(`${subject}${text}`).not.toMatch(/recover|peer|mental|diagnos|recuper|substan/i);
		}
	);

	test('of a kind that is not known yet it still says to look', () => {
		const { text } = compose({ ...mail, kind: 'new.kind', language: 'es' }, 'https://app.example');
		expect(text).toContain('Algo cambió');
	});
});

/** The same files: run by the embedded backend itself, and by what runs them on a hosted project. */
describe.each(['by the embedded backend', 'by Deno'] as const)('run %s', (where) => {
	let backend: Backend;
	const runtime = new EdgeRuntime();
	let avery: string;
	const tokens = { avery: '', jordan: '' };
	const application = randomUUID();

	const dir = mkdtempSync(join(tmpdir(), 'waymark-functions-'));

	beforeAll(async () => {
		const elsewhere = { runtime: (env: Record<string, string>) => runtime.address(env) };
		backend = await startTestBackend({ dir, ...(where === 'by Deno' && elsewhere) });
		tokens.jordan = (await arrive('jordan')).token;
		({ token: tokens.avery, id: avery } = await arrive('avery'));
		await backend.db.q(`
			insert into app.people (id, name) values ('${avery}', 'Avery');
			insert into app.applications (id, person, program, edition, pathway)
			values ('${application}', '${avery}', 'calmhsa', 1, 'training');
		`);
	}, 120_000);
	afterAll(async () => {
		await backend.stop();
		runtime.stop();
		rmSync(dir, { recursive: true, force: true });
	});

	const service = () => createClient(backend.url, backend.serviceKey);
	/** A person who is signed in. */
	async function arrive(who: string) {
		const [email, password] = [`${who}@example.org`, 'a long password'];
		await service().auth.admin.createUser({ email, password, email_confirm: true });
		const client = createClient(backend.url, backend.key);
		const { data } = await client.auth.signInWithPassword({ email, password });
		return { id: data.user?.id ?? '', token: data.session?.access_token ?? '' };
	}
	async function attach(bytes: Buffer, more: { type?: string; sha256?: string } = {}) {
		const { type = 'image/png', sha256 = createHash('sha256').update(bytes).digest('hex') } = more;
		const extension = { 'image/png': 'png', 'image/jpeg': 'jpg', 'application/pdf': 'pdf' }[type];
		const blob = new Blob([new Uint8Array(bytes)], { type });
		const { error } = await service()
			.storage.from('evidence')
			.upload(`${avery}/${sha256}.${extension}`, blob, { upsert: true });
		expect(error).toBeNull();
		const id = randomUUID();
		await backend.db.q(`insert into app.files
			(id, application_id, person, document, name, type, size, sha256)
			select '${id}', '${application}', '${avery}', d.id, 'x', '${type}', ${bytes.length}, '${sha256}'
			from app.documents d where d.program = 'calmhsa' and not exists (
				select from app.files f where f.document = d.id and f.state in ('stored', 'received')
			) limit 1`);
		return id;
	}
	async function stateOf(id: string) {
		const [row] = await backend.db.q(`select state, refusal from app.files where id = '${id}'`);
		return [row?.['state'], row?.['refusal']];
	}
	async function ask(body: object, token: string, name = 'receive-file') {
		return fetch(`${backend.url}/functions/v1/${name}`, {
			method: 'POST',
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});
	}

	test('a good file is received when its owner asks, and a stranger changes nothing', async () => {
		const id = await attach(png);
		const answers = [];
		for (const who of ['jordan', 'avery', 'avery'] as const)
			answers.push(await (await askPast(tokens[who], id)).json());
		expect(answers[0]).toEqual({ state: 'not_waiting' });
		// The tick may have been quicker than the owner; what was judged is no longer waiting.
		expect(JSON.stringify(answers[1])).toMatch(/"state":"(received|not_waiting)"/);
		expect(answers[2]).toEqual({ state: 'not_waiting' });
		expect(await stateOf(id)).toEqual(['received', null]);
	});
	/** Past whatever the runtime checks. */
	async function askPast(token: string, file: string): Promise<Response> {
		const request = new Request('http://localhost/receive-file', {
			method: 'POST',
			headers: { authorization: `Bearer ${token}` },
			body: JSON.stringify({ file })
		});
		const env = {
			SUPABASE_URL: backend.url,
			SUPABASE_ANON_KEY: backend.key,
			SUPABASE_SERVICE_ROLE_KEY: backend.serviceKey
		};
		return receiveFile.fetch(request, env);
	}

	test('a bad file is refused by the tick if by nobody else, and its owner is told by mail', async () => {
		const cases = [
			['file.changed', jpeg, { sha256: 'a'.repeat(64), type: 'image/jpeg' }],
			['file.wrong_type', jpeg, { type: 'image/png' }],
			['file.unreadable', jpeg.subarray(0, 700), { type: 'image/jpeg' }]
		] as const;
		for (const [refusal, bytes, more] of cases) {
			const id = await attach(bytes, more);
			const refused = async () => expect(await stateOf(id)).toEqual(['refused', refusal]);
			await vi.waitFor(refused, 10_000);
		}
		await vi.waitFor(async () => expect((await mailbox()).mails).toHaveLength(3), 10_000);
	}, 60_000);
	async function mailbox() {
		const answer: unknown = await (await fetch(`${backend.url}/mailbox.json`)).json();
		return { mails: Array.isArray(answer) ? answer : undefined };
	}

	test('each mail goes out once', async () => {
		await ask({}, backend.serviceKey, 'send-notifications');
		await ask({}, backend.serviceKey, 'send-notifications');
		expect((await mailbox()).mails).toHaveLength(3);
		const rows = await backend.db.q('select 1 from app.mails where sent_at is null');
		expect(rows).toEqual([]);
	});

	test('a calendar that nobody has is not there, and needs no token to say so', async () => {
		const response = await fetch(`${backend.url}/functions/v1/calendar/${'x'.repeat(43)}.ics`);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('There is no calendar at this address');
	});

	test('strangers learn nothing, and only the service may sweep or send', async () => {
		const { openKeys } = await import('../../supabase/local/keys.ts');
		const elsewhere = await openKeys(null);
		const claims = { role: 'authenticated', aud: 'authenticated', sub: avery } as const;
		expect((await ask({}, await elsewhere.sign(claims, 60))).status).toBe(401);
		expect((await ask({}, backend.key)).status).toBe(401);
		expect((await ask({}, backend.key, 'send-notifications')).status).toBe(401);
		const unknown = await ask({ file: randomUUID() }, backend.serviceKey);
		expect(await unknown.json()).toEqual({ state: 'not_waiting' });
		for (const name of ['_shared', '..%2f..', 'nothing'])
			expect((await ask({}, backend.serviceKey, name)).status).toBe(404);
	});
});
