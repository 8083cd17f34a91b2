/**
 * The app's side of the cloud against the embedded backend, over real HTTP: sign-in, push, pull,
 * resumable files. `SUPABASE_URL` would point the same suite at a hosted project.
 */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuth } from '../../src/lib/backend/auth.ts';
import { createFiles } from '../../src/lib/backend/files.ts';
import { Hints } from '../../src/lib/backend/hints.ts';
import { createSend } from '../../src/lib/backend/request.ts';
import { callRpc, createRpc } from '../../src/lib/backend/rpc.ts';
import type { RpcParts } from '../../src/lib/backend/rpc.ts';
import { parseSession, sessionKey } from '../../src/lib/backend/session.ts';
import { commands } from '../../src/lib/commands/all.ts';
import { createLocalStore, initiate } from '../../src/lib/store/local.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import { createUploadStore, keepFile, readFile } from '../../src/lib/store/uploads.ts';
import { cycle } from '../../src/lib/sync/cycle.ts';
import { atRest } from '../../src/lib/sync/engine.ts';
import { sendFiles } from '../../src/lib/sync/sender.ts';
import { startBackend } from '../../supabase/local/server.ts';
import type { Backend } from '../../supabase/local/server.ts';
import { createClock } from '../fakes/clock.ts';
import { longPdf } from '../fakes/files.ts';
import { seeded } from '../fakes/random.ts';
import { createMemoryTables } from '../fakes/store.ts';

let server: Backend;
let online = true;
const send = createSend(() => online);
const { signal } = new AbortController();

beforeAll(async () => {
	server = await startBackend({ dir: null, port: 0, quiet: true });
}, 120_000);
afterAll(() => server.stop());

/** A person with an account, a token and a device. */
async function arrive(name: string) {
	const kept = new Map<string, string>();
	const configure = () => Promise.resolve({ url: server.url, key: server.key, demo: true });
	const auth = await createAuth(configure, {
		get: (key) => Promise.resolve(kept.get(key) ?? null),
		set: (key, value) => Promise.resolve(void kept.set(key, value)),
		remove: (key) => Promise.resolve(void kept.delete(key))
	});
	const email = `${name}-${randomUUID().slice(0, 8)}@example.org`;
	await auth.signUp({ email, password: 'a long enough password' });
	if (!kept.has(sessionKey)) await confirm(email);
	await auth.signInWithPassword({ email, password: 'a long enough password' });
	const session = parseSession(kept.get(sessionKey) ?? null);
	if (!session) throw new Error(`${name} could not sign in`);
	const token = () => Promise.resolve(session.token);
	const rpc: RpcParts = { configure, send, token };
	return { ...(await makeDevice(session.person.id, rpc)), rpc, person: session.person.id };
}

async function confirm(email: string): Promise<void> {
	await server.db.q('update auth.users set email_confirmed_at = now() where email = $1', [email]);
}

async function makeDevice(person: string, rpc: RpcParts) {
	const tables = createMemoryTables();
	await initiate(tables, { person, client: randomUUID() });
	const parts = { tables, intents: commands, check: true };
	const save = createSaver({ ...parts, saved: () => undefined });
	const local = createLocalStore({ ...parts, applied: () => undefined });
	const uploads = createUploadStore(tables, save, randomUUID);
	const clock = createClock(Date.now());
	const sync = () =>
		cycle(atRest, {
			store: local,
			backend: createRpc(rpc),
			clock,
			random: seeded(1),
			person,
			signal,
			told: () => undefined
		});
	const sendAll = () => {
		const files = createFiles(rpc, () => person);
		const parts = { files, store: uploads, clock, random: seeded(1), told: () => undefined };
		return sendFiles(parts, signal);
	};
	const run = (name: string, args: Record<string, never> | object) =>
		save({ uid: randomUUID(), name, args: { ...args }, at: clock.now() });
	return { tables, local, sync, sendAll, run, clock };
}

async function startApplication(device: Awaited<ReturnType<typeof arrive>>): Promise<string> {
	const application = randomUUID();
	const args = { application, program: 'calmhsa', edition: 1, pathway: 'initial' };
	await device.run('application.start', args);
	return application;
}

describe('against the embedded backend', () => {
	test('[P1] [F5] what was written arrives, and leaves the outbox with its rows', async () => {
		const avery = await arrive('avery');
		const application = await startApplication(avery);
		const path = 'identity/first_name';
		await avery.run('application.answer', { application, path, value: 'Avery' });
		const end = await avery.sync();
		expect(end).toMatchObject({ pulled: true, retryMs: null });
		expect(await avery.local.head()).toMatchObject({ pending: 0 });
		const stored = await avery.tables.read(['fields'], (reader) =>
			reader.get('fields', `${application}|${path}`)
		);
		expect(stored).toMatchObject({ pending: 0, server: { value: 'Avery', rev: 1 } });
	});

	test('[P3] a fault is never a refusal: with no signal everything stays', async () => {
		const avery = await arrive('avery');
		await startApplication(avery);
		online = false;
		const end = await avery.sync();
		online = true;
		expect(end.retryMs).toBeGreaterThan(0);
		expect(await avery.local.head()).toMatchObject({ pending: 1 });
		await avery.sync();
		expect(await avery.local.head()).toMatchObject({ pending: 0 });
	});

	test('[W6] what one person queued is not sent with the token of another', async () => {
		const [avery, jordan] = await Promise.all([arrive('avery'), arrive('jordan')]);
		await startApplication(avery);
		const request = {
			p_protocol: 1,
			p_user: avery.person,
			p_client: randomUUID(),
			p_now: 0,
			p_first: 1,
			p_shapes: [],
			p_entries: []
		};
		const answer = await createRpc(jordan.rpc).push(request, signal);
		expect(answer).toMatchObject({ code: 'paused_auth' });
	});

	test('[P3] a token that nobody made is an auth fault', async () => {
		const avery = await arrive('avery');
		const forged = { ...avery.rpc, token: () => Promise.resolve('forged') };
		await expect(callRpc(forged, 'my_role', {})).rejects.toMatchObject({ kind: 'auth' });
	});

	test('[U2] [U3] [U4] a file of two chunks is sent, recorded, received and then forgotten here', async () => {
		const avery = await arrive('avery');
		const application = await startApplication(avery);
		await avery.sync();
		const bytes = longPdf(7 * 1024 * 1024);
		const file = await keep(avery, application, bytes);
		expect(await avery.sendAll()).toBe(true);
		await avery.sync();
		expect(await stateOf(avery, file)).toBe('stored');
		await avery.sendAll();
		await avery.sync();
		expect(await stateOf(avery, file)).toBe('received');
		const left = await avery.tables.read(['uploads', 'parts'], (reader) =>
			Promise.all([reader.count('uploads'), reader.count('parts')])
		);
		expect(left).toEqual([0, 0]);
	});

	test('[U2] [complaint 3] bytes that are there already are a success', async () => {
		const avery = await arrive('avery');
		const application = await startApplication(avery);
		await avery.sync();
		const bytes = longPdf(2000);
		await keep(avery, application, bytes);
		await avery.sendAll();
		await avery.sync();
		const again = await keep(avery, application, bytes);
		expect(await avery.sendAll()).toBe(true);
		await avery.sync();
		expect(await stateOf(avery, again)).toBe('stored');
	});

	test('[H1] [H3] the token goes first, and a hint follows what was pushed', async () => {
		const avery = await arrive('avery');
		let heard = 0;
		const hints = new Hints(`person:${avery.person}`, {
			configure: avery.rpc.configure,
			token: () => avery.rpc.token(false),
			heard: () => {
				heard += 1;
			}
		});
		await expect.poll(() => heard, { timeout: 20_000 }).toBe(1);
		await startApplication(avery);
		await avery.sync();
		await expect.poll(() => heard, { timeout: 20_000 }).toBeGreaterThan(1);
		hints.stop();
	});

	test('[H3] a line that could not be joined is made anew, though nobody looks', async () => {
		const avery = await arrive('avery');
		const asked: (string | null)[] = [];
		let heard = 0;
		const hints = new Hints(`person:${avery.person}`, {
			configure: avery.rpc.configure,
			token: async () => {
				const token = asked.length === 0 ? null : await avery.rpc.token(false);
				asked.push(token);
				return token;
			},
			heard: () => {
				heard += 1;
			},
			againMs: 50
		});
		await expect.poll(() => heard, { timeout: 20_000 }).toBe(1);
		expect(asked[0]).toBeNull();
		hints.stop();
	});

	test('[U1] the device shows its own copy until the server has confirmed', async () => {
		const avery = await arrive('avery');
		const application = await startApplication(avery);
		const file = await keep(avery, application, longPdf(3 * 1024 * 1024));
		const blob = await avery.tables.read(['uploads', 'parts'], (reader) => readFile(reader, file));
		expect(blob?.size).toBe(3 * 1024 * 1024);
		expect(blob?.type).toBe('application/pdf');
	});
});

type Device = Awaited<ReturnType<typeof arrive>>;

async function keep(device: Device, application: string, bytes: ArrayBuffer): Promise<string> {
	const file = randomUUID();
	const sha256 = createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
	const about = { file, application, document: 'certificate', name: 'certificate.pdf' };
	const rest = { type: 'application/pdf', size: bytes.byteLength, sha256, warnings: [], at: 1 };
	await keepFile(device.tables, { ...about, ...rest, state: 'waiting' }, bytes);
	return file;
}

async function stateOf(device: Device, file: string): Promise<unknown> {
	const stored = await device.tables.read(['files'], (reader) => reader.get('files', file));
	return parseRow(stored?.view)['state'];
}

function parseRow(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
