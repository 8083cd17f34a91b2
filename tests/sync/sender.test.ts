import { describe, expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { initiate } from '../../src/lib/store/local.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import { createUploadStore, dropFile, keepFile } from '../../src/lib/store/uploads.ts';
import { Fault } from '../../src/lib/sync/fault.ts';
import { sendFiles } from '../../src/lib/sync/sender.ts';
import type { Files } from '../../src/lib/sync/sender.ts';
import { people } from '../people.ts';
import { createClock } from '../fakes/clock.ts';
import { seeded } from '../fakes/random.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { counting } from '../contract/store.ts';

const { signal } = new AbortController();
const about = {
	file: 'f1',
	application: 'a1aaaaaa-0000-4000-8000-000000000001',
	document: 'certificate',
	name: 'certificate.pdf',
	type: 'application/pdf',
	size: 7 * 1024 * 1024,
	sha256: 'a'.repeat(64),
	warnings: [],
	state: 'waiting' as const,
	at: 1
};

/** A storage that takes bytes, and breaks as often as it is told to. */
function storage(breaks = 0) {
	let left = breaks;
	const got: number[] = [];
	const received: string[] = [];
	let offset = 0;
	const files: Files = {
		create: () => Promise.resolve({ heard: 'created', url: '/u' }),
		askOffset: () => Promise.resolve({ heard: 'offset', offset }),
		send: ({ from, bytes }) => {
			if (left > 0) {
				left -= 1;
				offset = from + 1000;
				return Promise.reject(new Fault('offline', 'network'));
			}
			got.push(from);
			offset = from + bytes.size;
			return Promise.resolve({ heard: 'offset', offset });
		},
		receive: (file) => Promise.resolve(void received.push(file))
	};
	return { files, got, received };
}

async function deviceWith(files: Files) {
	const tables = createMemoryTables();
	await initiate(tables, { person: people.avery, client: 'c1' });
	const save = createSaver({ tables, intents: commands, check: true, saved: () => undefined });
	const store = createUploadStore(tables, save, counting());
	const clock = createClock();
	await keepFile(tables, { ...about, file: counting(900)() }, new ArrayBuffer(about.size));
	const send = () =>
		sendFiles({ files, store, clock, random: seeded(1), told: () => undefined }, signal);
	const read = () =>
		tables.read(['uploads', 'outbox', 'parts'], async (reader) => ({
			uploads: await reader.all('uploads'),
			outbox: await reader.all('outbox'),
			parts: await reader.count('parts')
		}));
	return { tables, clock, send, read };
}

describe('sending', () => {
	test('[U1] bytes lie in parts of one megabyte from the start', async () => {
		const { read } = await deviceWith(storage().files);
		expect((await read()).parts).toBe(7);
	});

	test('[U2] upload first, record after', async () => {
		const { files, got } = storage();
		const { send, read } = await deviceWith(files);
		expect(await send()).toBe(true);
		expect(got).toEqual([0, 6 * 1024 * 1024]);
		const { uploads, outbox } = await read();
		expect(uploads).toMatchObject([{ state: 'recorded' }]);
		expect(outbox).toMatchObject([{ name: 'file.attach' }]);
	});

	test('[U2] after a break it goes on where the server says, and waits its turn', async () => {
		const { files, got } = storage(1);
		const { send, read, clock } = await deviceWith(files);
		expect(await send()).toBe(false);
		expect((await read()).uploads).toMatchObject([{ failures: 1, state: 'sending' }]);
		expect(await send()).toBe(false);
		await clock.pass(2000);
		expect(await send()).toBe(true);
		expect(got[0]).toBe(1000);
	});

	test('[U2] a photo that waits for its converter is not sent as it is', async () => {
		const { files, got } = storage();
		const { tables, send } = await deviceWith(files);
		const photo = { ...about, file: counting(900)(), type: 'image/heic' };
		await keepFile(tables, { ...photo, state: 'unconverted' }, new ArrayBuffer(photo.size));
		expect(await send()).toBe(false);
		expect(got).toEqual([]);
	});

	test('[U3] the server is asked to look only after the command has arrived', async () => {
		const { files, received } = storage();
		const { tables, send } = await deviceWith(files);
		await send();
		await send();
		expect(received).toEqual([]);
		await tables.write(['outbox'], (tx) => tx.remove('outbox', [1]));
		await send();
		expect(received).toHaveLength(1);
	});

	test('[U4] a file that never left can be dropped without telling anybody', async () => {
		const { tables, read } = await deviceWith(storage().files);
		const [upload] = (await read()).uploads;
		expect(await dropFile(tables, upload?.file ?? '')).toBe(false);
		expect(await read()).toMatchObject({ uploads: [], parts: 0 });
	});
});
