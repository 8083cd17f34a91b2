import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { newName, randomBytes } from '../../src/lib/device/ids.ts';
import { createCipher } from '../../src/lib/store/cipher.ts';
import { openDevice } from '../../src/lib/store/device.ts';
import type { DeviceStore, Home } from '../../src/lib/store/device.ts';
import { newKey } from '../../src/lib/store/guard.ts';
import type { Guard } from '../../src/lib/store/guard.ts';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { changeGuard } from '../../src/lib/store/moves.ts';
import { finishMoving, noteOf } from '../../src/lib/store/moving.ts';
import { rehouse } from '../../src/lib/store/rehouse.ts';
import { keepScratch, leftOn } from '../../src/lib/store/scratch.ts';
import { dropKey, openWhole, useKey } from '../../src/lib/store/keys.ts';
import { personShape } from '../../src/lib/store/shape.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import { keepFile } from '../../src/lib/store/uploads.ts';
import { waitToSubmit } from '../../src/lib/store/waiting.ts';
import { unsentIn } from '../../src/lib/store/unsent.ts';
import { people } from '../people.ts';
import { answer, application, openStore, pulled, start } from '../contract/store.ts';
import { rawRecords, tells } from '../fakes/raw.ts';
import { shelfOf } from '../fakes/shelf.ts';

const story = 'the winter of the long walk';
/** What it says does not matter here: only that it is there. */
const guard: Guard = {
	version: 1,
	salt: new Uint8Array(16),
	kdf: { N: 2, r: 1, p: 1 },
	wrapped: new Uint8Array(72)
};
const moreThanABatch = 210;
const told = () => undefined;
const changes = [['here', people.avery]] as const;
const note = { application, path: 'identity/city', value: story, at: 9 };

beforeEach(() => vi.stubGlobal('localStorage', shelfOf()));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('[W7] turning the lock on', () => {
	test('takes everything along, closed, and leaves nothing behind', async () => {
		const { device, from, to } = await settled(moreThanABatch);
		const before = await all(from);
		await rehouse({ device, from, to, changes, told });
		expect(await device.findHome(people.avery)).toEqual(to);
		expect(await device.get('here')).toBe(people.avery);
		expect(await all(to)).toEqual(before);
		expect(tells(await rawRecords(to.database), story)).toBe(false);
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(from.database);
		expect(leftOn(to.database)).toEqual([note]);
		expect(JSON.stringify(shelfTexts())).not.toContain(story);
	});

	test('and off again gives back what was there, and goes on where it was', async () => {
		const { device, from, to } = await settled();
		const before = await all(from);
		await rehouse({ device, from, to, changes, told });
		const open = { person: people.avery, database: `waymark-${newName()}` };
		await rehouse({ device, from: to, to: open, changes: [['here', null]], told });
		expect(await all(open)).toEqual(before);
		expect(tells(await rawRecords(open.database), story)).toBe(true);
		expect(leftOn(open.database)).toEqual([note]);
		const tables = await openPersonTables(open.database);
		const save = createSaver({ tables, intents: commands, check: true, saved: () => undefined });
		await save(answer('00000000-0000-4000-8000-00000000aaaa', 'Alturas', 'identity/city'));
		tables.close();
	});

	test.each(['on', 'off'] as const)('%s: cut anywhere, nothing is lost', async (way) => {
		const all = await stepsOf(way);
		// Each of the first and the last ones, and some of the many alike between them.
		const cuts = Array.from({ length: all }, (_, at) => at).filter(
			(at) => at < 4 || at > all - 8 || at % 13 === 0
		);
		for (const steps of cuts) expect(await cutAfter(steps, way), `cut after ${steps}`).toBe('died');
		expect(await cutAfter(all, way)).toBe('lived');
	});

	test('a copy of which nobody lives in the old one any more leads nobody back to it', async () => {
		const { device, from, to } = await settled();
		const elsewhere = { ...to, database: `waymark-${newName()}` };
		await rehouse({ device, from, to: elsewhere, changes, told }).catch(() => undefined);
		const now = await device.homeOf(people.avery);
		await expect(rehouse({ device, from, to, changes: [], told })).rejects.toThrow();
		await finishMoving(device);
		expect(await device.findHome(people.avery)).toEqual(now);
	});

	test('tidying up never takes a database that somebody lives in, whatever the note says', async () => {
		const { device, from, to } = await settled();
		const before = await all(from);
		await rehouse({ device, from, to, changes, told });
		await device.change([noteOf({ from: to.database, to: from.database })]);
		await finishMoving(device);
		expect(await all(to)).toEqual(before);
		expect(await device.get('moving')).toBeNull();
	});

	test('a passphrase is changed where nobody has moved or changed it meanwhile, and only there', async () => {
		const { device, from, to } = await settled();
		await rehouse({ device, from, to, changes, told });
		const [mine, theirs] = [saltedBy(1), saltedBy(2)];
		expect(await changeGuard(device, from, mine)).toBe(false);
		expect(await changeGuard(device, to, theirs)).toBe(true);
		expect(await changeGuard(device, to, mine)).toBe(false);
		expect(await device.findHome(people.avery)).toEqual({ ...to, guard: theirs });
	});

	test('how much was never sent is counted without the key', async () => {
		const { device, from, to } = await settled();
		const before = await unsentIn(from.database);
		await rehouse({ device, from, to, changes, told });
		dropKey(to.database);
		expect(await unsentIn(to.database)).toEqual(before);
		expect(before).toEqual({ commands: 4, files: 1 });
	});

	test('while a key is away the copy fails, and the old one stays in use', async () => {
		const { device, from, to } = await settled();
		dropKey(to.database);
		await expect(rehouse({ device, from, to, changes, told })).rejects.toThrow();
		await finishMoving(device);
		expect(await device.findHome(people.avery)).toEqual(from);
	});
});

const saltedBy = (byte: number): Guard => ({ ...guard, salt: new Uint8Array(16).fill(byte) });

async function stepsOf(way: 'on' | 'off'): Promise<number> {
	const { device, from, to } = await ready(way);
	const counted = dieAfter(Number.POSITIVE_INFINITY);
	await rehouse({ device, from, to, changes, told });
	vi.restoreAllMocks();
	return counted();
}

async function cutAfter(steps: number, way: 'on' | 'off'): Promise<'died' | 'lived'> {
	const { device, from, to } = await ready(way);
	const before = await all(from);
	dieAfter(steps);
	const end = await rehouse({ device, from, to, changes, told }).then(
		() => 'lived' as const,
		() => 'died' as const
	);
	vi.restoreAllMocks();
	await finishMoving(device);
	const now = await device.homeOf(people.avery);
	expect(await all(now), `cut after ${steps}`).toEqual(before);
	expect(leftOn(now.database), `cut after ${steps}`).toEqual([note]);
	const unused = now.database === from.database ? to.database : from.database;
	const names = (await indexedDB.databases()).map(({ name }) => name);
	expect(names, `cut after ${steps}`).not.toContain(unused);
	return end;
}

async function ready(way: 'on' | 'off') {
	const made = await settled();
	if (way === 'on') return made;
	await rehouse({ ...made, changes, told });
	const to = { person: people.avery, database: `waymark-${newName()}` };
	return { device: made.device, from: made.to, to };
}

/** The page ends at that step to the disk: nothing that it asks for afterwards happens. */
function dieAfter(steps: number): () => number {
	let done = 0;
	const step = () => {
		if (done >= steps) throw new Error('the page is gone');
		done += 1;
	};
	const transaction = Reflect.get(IDBDatabase.prototype, 'transaction');
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...asked
	) {
		// The stand-in for the browser asks so itself, while it opens a database.
		if (String(asked[1]) !== 'versionchange') step();
		return Reflect.apply(transaction, this, asked);
	});
	const remove = indexedDB.deleteDatabase.bind(indexedDB);
	vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
		step();
		return remove(name);
	});
	return () => done;
}

/** Avery's phone, with something in every table that is nowhere else. */
async function settled(rows = 3): Promise<{ device: DeviceStore; from: Home; to: Home }> {
	const device = await openDevice(newName, `device-${newName()}`);
	const from = await device.homeOf(people.avery);
	const tables = await openPersonTables(from.database);
	const { save, local, id } = await openStore(tables);
	await save(start(id()));
	const cols = ['id', 'name', 'v'];
	const vals = Array.from({ length: rows }, (_, i) => [`person-${i}`, story, 1]);
	await local.apply(null, pulled({ rows: { people: { cols, vals } } }), 5);
	for (const path of ['identity/first_name', 'identity/last_name']) {
		await save(answer(id(), story, path));
	}
	const about = { file: 'f1', application, document: 'photo_id', name: story, type: 'image/jpeg' };
	const rest = { size: 30, sha256: 'b'.repeat(64), warnings: [], at: 1 };
	await keepFile(tables, { ...about, ...rest, state: 'waiting' }, new ArrayBuffer(30));
	const content = { documents: ['photo_id'], paths: ['identity/first_name'] };
	await waitToSubmit(tables, { name: 'application.submit', application, content, at: 3 });
	tables.close();
	keepScratch(from.database, note);
	const to = { person: people.avery, database: `waymark-${newName()}`, guard };
	useKey(to.database, createCipher(newKey(randomBytes), randomBytes));
	return { device, from, to };
}

async function all({ database }: Home): Promise<unknown> {
	const raw = await rawRecords(database);
	const tables = personShape.map(({ name }) => {
		const records = raw.get(name) ?? [];
		return [
			name,
			records.map((record) => (record instanceof Object ? openWhole(name, record) : null))
		];
	});
	return Object.fromEntries(tables);
}

function shelfTexts(): string[] {
	return Array.from({ length: localStorage.length }, (_, at) => {
		return localStorage.getItem(localStorage.key(at) ?? '') ?? '';
	});
}
