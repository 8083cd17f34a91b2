/** [D5] The function that erases an account, on the embedded backend: bytes, rows, account, mail. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import eraseAccount from '../../supabase/functions/erase-account/index.ts';
import type { Backend } from '../../supabase/local/server.ts';
import { startTestBackend } from '../fakes/backend.ts';
import { pngPicture } from '../fakes/papers.ts';

let backend: Backend;
const dir = mkdtempSync(join(tmpdir(), 'waymark-erasing-'));
beforeAll(async () => {
	backend = await startTestBackend({ dir });
}, 120_000);
afterAll(async () => {
	await backend.stop();
	rmSync(dir, { recursive: true, force: true });
});

const password = 'a long password';
/** Somebody who is signed in, with files in storage and an application on the way. */
async function arrive(name: string, files = 2) {
	const email = `${name}@example.org`;
	const service = createClient(backend.url, backend.serviceKey);
	await service.auth.admin.createUser({ email, password, email_confirm: true });
	const client = createClient(backend.url, backend.key, { db: { schema: 'api' } });
	const { data } = await client.auth.signInWithPassword({ email, password });
	const id = data.user?.id ?? '';
	await backend.db.q(`insert into app.people (id, name) values ('${id}', '${name}');
		insert into app.applications (id, person, program, edition, pathway)
		values ('${randomUUID()}', '${id}', 'calmhsa', 1, 'training')`);
	for (let n = 1; n <= files; n += 1) {
		const bytes = pngPicture(3 + n, 4 + name.length);
		const key = `${id}/${createHash('sha256').update(bytes).digest('hex')}.png`;
		const blob = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
		const { error } = await client.storage.from('evidence').upload(key, blob);
		expect(error).toBeNull();
	}
	return { id, email, client, token: data.session?.access_token ?? '' };
}

const bytesOnDisk = () => readdirSync(join(dir, 'storage', 'objects')).length;
async function left(id: string) {
	const count = async (sql: string) => Number((await backend.db.q(sql))[0]?.['n']);
	return {
		accounts: await count(`select count(*)::int as n from auth.users where id = '${id}'`),
		files: await count(
			`select count(*)::int as n from storage.objects where starts_with(name, '${id}/')`
		),
		live: await count(
			`select count(*)::int as n from app.applications where person = '${id}' and not deleted`
		)
	};
}
const nothing = { accounts: 0, files: 0, live: 0 };

function call(token: string, url = backend.url, person?: string): Promise<Response> {
	const request = new Request('http://localhost/erase-account', {
		method: 'POST',
		headers: { authorization: `Bearer ${token}` },
		body: JSON.stringify({ person })
	});
	const env = {
		SUPABASE_URL: url,
		SUPABASE_ANON_KEY: backend.key,
		SUPABASE_SERVICE_ROLE_KEY: backend.serviceKey
	};
	return eraseAccount.fetch(request, env);
}

describe('erasing an account', () => {
	test('who asked is gone a moment later, bytes and all, and hears of it; the others stay', async () => {
		const avery = await arrive('avery');
		const jordan = await arrive('jordan');
		const before = bytesOnDisk();
		expect(before).toBeGreaterThanOrEqual(4);
		const { error } = await avery.client.rpc('erase_me');
		expect(error).toBeNull();
		await vi.waitFor(async () => expect(await left(avery.id)).toEqual(nothing), 20_000);
		await vi.waitFor(() => expect(bytesOnDisk()).toBe(before - 2), 20_000);
		expect(await left(jordan.id)).toEqual({ accounts: 1, files: 2, live: 1 });
		const mails = async () => (await fetch(`${backend.url}/mailbox.json`)).text();
		await vi.waitFor(async () => expect(await mails()).toContain('Your account is erased'), 20_000);
		// It is noted as sent a moment after it went.
		const kept = () => backend.db.q(`select from app.mails where address is not null`);
		await vi.waitFor(async () => expect(await kept()).toEqual([]), 20_000);
		const again = await avery.client.auth.signInWithPassword({ email: avery.email, password });
		expect(again.error?.code).toBe('invalid_credentials');
		const anybody = createClient(backend.url, backend.key, { db: { schema: 'api' } });
		const told = await anybody.rpc('account_erased', { p_person: avery.id });
		expect(JSON.stringify(told.data)).toBe('true');
	}, 60_000);

	test('somebody who did not ask is not erased by calling it, and a stranger is not heard', async () => {
		const sage = await arrive('sage', 1);
		const named = await call(backend.serviceKey, backend.url, sage.id);
		expect(await named.json()).toEqual({ erased: 0, failed: [] });
		expect(await (await call(sage.token)).json()).toEqual({ erased: 0, failed: [] });
		expect((await call(backend.key)).status).toBe(401);
		expect((await call('nonsense')).status).toBe(401);
		expect(await left(sage.id)).toEqual({ accounts: 1, files: 1, live: 1 });
	});

	test.each(['before it is done', 'after it is done'])(
		'whichever request is lost, %s, it ends erased',
		async (when) => {
			const lee = await arrive(when.split(' ')[0] ?? '', 1);
			// Not by asking: the tick would be quicker than this test.
			await backend.db.q(`insert into app.erasures (person, due_at)
				values ('${lee.id}', now() + interval '1 hour')`);
			const line = await losingLine(when === 'before it is done');
			const standings: string[] = [];
			for (let lost = 1; lost <= 8; lost += 1) {
				line.lose(lost);
				await call(backend.serviceKey, line.url, lee.id).catch(() => undefined);
				standings.push(JSON.stringify(await left(lee.id)));
			}
			expect((await call(backend.serviceKey, backend.url, lee.id)).status).toBe(200);
			expect(await left(lee.id)).toEqual(nothing);
			// It did break off in the middle, and never left an account behind that has lost its rows.
			expect(new Set(standings).size).toBeGreaterThan(1);
			line.close();
		},
		60_000
	);
});

/** A line to the backend on which one request is lost: it never arrives, or its answer does not. */
async function losingLine(isLostBefore: boolean) {
	let left = 0;
	const server = createServer((request, response) => {
		left -= 1;
		const isLost = left === 0;
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			if (isLost && isLostBefore) return void response.destroy();
			void forward(request.method ?? 'GET', request.url ?? '/', {
				headers: request.headers,
				body: Buffer.concat(parts)
			}).then(async (answer) => {
				if (isLost) return void response.destroy();
				response.writeHead(answer.status, { 'content-type': 'application/json' });
				response.end(Buffer.from(await answer.arrayBuffer()));
			});
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		lose: (nth: number) => void (left = nth),
		close: () => server.close()
	};
}

type Said = { headers: NodeJS.Dict<string | string[]>; body: Buffer };
function forward(method: string, path: string, { headers, body }: Said): Promise<Response> {
	const named = ['authorization', 'apikey', 'content-type', 'content-profile'];
	const kept = named.flatMap((name) => {
		const value = headers[name];
		return typeof value === 'string' ? [[name, value] as const] : [];
	});
	const isBare = method === 'GET' || body.length === 0;
	return fetch(`${backend.url}${path}`, {
		method,
		headers: Object.fromEntries(kept),
		body: isBare ? null : new Uint8Array(body)
	});
}
