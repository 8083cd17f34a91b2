/**
 * What the app expects of any backend, over real HTTP: sign-in, push, pull, resumable files, hints. It
 * knows no more than an address and a public key, and touches nothing but accounts that it has made.
 */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hints } from '../../src/lib/backend/hints.ts';
import { createSend } from '../../src/lib/backend/request.ts';
import { callRpc, createRpc } from '../../src/lib/backend/rpc.ts';
import { keepFile, readFile } from '../../src/lib/store/uploads.ts';
import { arriveAt } from '../fakes/arrival.ts';
import type { Arrived, Hosting } from '../fakes/arrival.ts';
import { longPdf } from '../fakes/files.ts';

function contract(cases: (open: () => Promise<Hosting>) => void) {
	return (name: string, open: () => Promise<Hosting>) => describe(name, () => cases(open));
}

export const backendContract = contract((open) => {
	let hosting: Hosting;
	let online = true;
	const send = createSend(() => online);
	const { signal } = new AbortController();
	const arrive = (name: string) => arriveAt(hosting, name, send);
	beforeAll(async () => {
		hosting = await open();
	}, 120_000);
	afterAll(() => hosting.stop());

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

async function startApplication(device: Arrived): Promise<string> {
	const application = randomUUID();
	const args = { application, program: 'calmhsa', edition: 1, pathway: 'initial' };
	await device.run('application.start', args);
	return application;
}

async function keep(device: Arrived, application: string, bytes: ArrayBuffer): Promise<string> {
	const file = randomUUID();
	const sha256 = createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
	const about = { file, application, document: 'certificate', name: 'certificate.pdf' };
	const rest = { type: 'application/pdf', size: bytes.byteLength, sha256, warnings: [], at: 1 };
	await keepFile(device.tables, { ...about, ...rest, state: 'waiting' }, bytes);
	return file;
}

async function stateOf(device: Arrived, file: string): Promise<unknown> {
	const stored = await device.tables.read(['files'], (reader) => reader.get('files', file));
	return parseRow(stored?.view)['state'];
}

function parseRow(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
