/** Mails on their way: the link that ends them, and what is done about one that comes back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reasonOf } from '../../supabase/functions/mail-bounced/reason.ts';
import mailBounced from '../../supabase/functions/mail-bounced/index.ts';
import type { Backend } from '../../supabase/local/server.ts';
import * as z from 'zod/mini';
import { startTestBackend } from '../fakes/backend.ts';
import { EdgeRuntime } from '../fakes/edge/runtime.ts';

const mails = z.array(z.object({ id: z.number(), text: z.string() }));

test.each([
	['5.1.1', 'unknown'],
	['5.1.10', 'unknown'],
	['5.2.1', 'unknown'],
	['5.2.2', 'full'],
	['5.7.1', 'refused'],
	['5.0.0', 'refused'],
	['4.2.2', null],
	['2.0.0', null],
	['5.1', null],
	['nonsense', null]
])('a mail that came back with %s: %s', (status, reason) => {
	expect(reasonOf(status)).toBe(reason);
});

describe.each(['by the embedded backend', 'by Deno'] as const)('run %s', (where) => {
	let backend: Backend;
	const runtime = new EdgeRuntime();
	const dir = mkdtempSync(join(tmpdir(), 'waymark-mails-'));
	beforeAll(async () => {
		const elsewhere = { runtime: (env: Record<string, string>) => runtime.address(env) };
		backend = await startTestBackend({ dir, ...(where === 'by Deno' && elsewhere) });
	}, 120_000);
	afterAll(async () => {
		await backend.stop();
		runtime.stop();
		rmSync(dir, { recursive: true, force: true });
	});

	async function arrive(email: string): Promise<string> {
		const { data } = await createClient(backend.url, backend.serviceKey).auth.admin.createUser({
			...{ email, password: 'a long password', email_confirm: true }
		});
		const person = data.user?.id ?? '';
		await backend.db.q('insert into app.people (id, name) values ($1, $2)', [person, 'Avery']);
		return person;
	}
	async function queue(person: string, kind: string): Promise<string> {
		const [row] = await backend.db.q(
			`insert into app.mails (person, program, kind, language, about)
				values ($1, 'calmhsa', $2, 'en', '{}') returning id`,
			[person, kind]
		);
		return String(row?.['id']);
	}
	async function arrived(email: string) {
		const address = `${backend.url}/mailbox.json?to=${encodeURIComponent(email)}`;
		return mails.parse(await (await fetch(address)).json());
	}
	const newest = (email: string) =>
		vi.waitFor(async () => {
			const [mail] = await arrived(email);
			expect(mail).toBeDefined();
			return mail ?? { id: 0, text: '' };
		}, 10_000);
	const source = async (id: number) => (await fetch(`${backend.url}/mailbox/${id}/source`)).text();
	const reachOf = async (person: string) =>
		(await backend.db.q('select * from app.reaches where person = $1', [person]))[0];

	test('a mail says how it ends: in words, and for mail programs', async () => {
		const person = await arrive('one@example.org');
		await queue(person, 'interview.booked');
		const { id, text } = await newest('one@example.org');
		const token = /\/mails#([0-9a-f]{64})/.exec(text)?.[1] ?? '';
		const raw = (await source(id)).replaceAll(/\r\n\s+/g, ' ');
		const door = `${backend.url}/functions/v1/mail-stop/${token}`;
		expect(raw).toContain(`List-Unsubscribe: <${door}>`);
		expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');

		const looked = await fetch(door, { redirect: 'manual' });
		expect(looked.status).toBe(303);
		expect(looked.headers.get('location')).toBe(`${backend.url}/mails#${token}`);
		expect((await fetch(door, { method: 'POST', body: 'x=y' })).status).toBe(400);
		expect(await reachOf(person)).toBeUndefined();

		for (let nth = 0; nth < 2; nth += 1) {
			const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
			expect((await fetch(door, { method: 'POST', body })).status).toBe(200);
		}
		expect(await reachOf(person)).toMatchObject({ mail_off: ['interview'] });
		expect((await fetch(`${door}0`, { method: 'POST' })).status).toBe(404);
		const nobody = door.replace(token, '0'.repeat(64));
		const pressed = { method: 'POST', body: 'List-Unsubscribe=One-Click' };
		expect((await fetch(nobody, pressed)).status).toBe(404);
	});

	test('a mail about a decision says that it always comes', async () => {
		await queue(await arrive('two@example.org'), 'application.approved');
		const { id, text } = await newest('two@example.org');
		expect(text).toContain('come as long as you have an account');
		expect(await source(id)).not.toContain('List-Unsubscribe');
	});

	test('an address that takes no mail is told in the app, and nothing more is sent there', async () => {
		const person = await arrive('bounces@example.org');
		await queue(person, 'application.received');
		await vi.waitFor(async () => {
			expect(await reachOf(person)).toMatchObject({ bounced_reason: 'unknown' });
		}, 10_000);
		const told = await backend.db.q('select kind from app.notifications where person = $1', [
			person
		]);
		expect(told).toEqual([{ kind: 'mail.bounced' }]);
		expect(await arrived('bounces@example.org')).toEqual([]);
	});

	test('a provider tells days later that a mail came back, with a key of its own', async () => {
		const person = await arrive('three@example.org');
		const mail = await queue(person, 'application.received');
		await newest('three@example.org');
		const address = `${backend.url}/functions/v1/mail-bounced`;
		const tell = (token: string, told: object) =>
			fetch(address, {
				method: 'POST',
				headers: { authorization: `Bearer ${token}` },
				body: JSON.stringify(told)
			});
		expect((await tell(backend.key, { mail, status: '5.2.2' })).status).toBe(401);
		expect((await tell('', { mail, status: '5.2.2' })).status).toBe(401);
		expect((await tell(backend.serviceKey, { mail: 'x', status: '5.2.2' })).status).toBe(400);
		expect((await tell(backend.serviceKey, { mail, status: '4.2.2' })).status).toBe(200);
		expect(await reachOf(person)).toBeUndefined();
		const request = new Request(address, {
			method: 'POST',
			headers: { authorization: 'Bearer the hook' },
			body: JSON.stringify({ mail, status: '5.2.2' })
		});
		const env = {
			SUPABASE_URL: backend.url,
			SUPABASE_ANON_KEY: backend.key,
			SUPABASE_SERVICE_ROLE_KEY: backend.serviceKey,
			MAIL_HOOK_KEY: 'the hook'
		};
		expect((await mailBounced.fetch(request, env)).status).toBe(200);
		expect(await reachOf(person)).toMatchObject({
			bounced_reason: 'full',
			bounced_address: 'three@example.org'
		});
	});
});
