import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { deleteDatabase, openDevice } from '../../src/lib/store/device.ts';
import { exchange } from '../../src/lib/store/moves.ts';
import { readDraft } from '../../src/lib/store/draft.ts';
import { giveTo } from '../../src/lib/store/local.ts';
import { isPrecious } from '../../src/lib/store/counts.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import { openPersonStore } from '../../src/lib/store/person.ts';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { keepScratch, leftOn } from '../../src/lib/store/scratch.ts';
import { keepFile } from '../../src/lib/store/uploads.ts';
import { answer, application, counting, start } from '../contract/store.ts';
import { shelfOf } from '../fakes/shelf.ts';

afterEach(() => vi.unstubAllGlobals());

let names = 0;
const newName = () => `random-${(names += 1)}`;
const device = () => openDevice(newName, `device-${newName()}`);

async function storeOf(database: string, person: string) {
	return openPersonStore(await openPerson(database), {
		person,
		client: 'c1',
		intents: commands,
		check: true,
		ids: counting(),
		saved: () => undefined,
		applied: () => undefined
	});
}

test('[W6] each person has a database of a name that says nothing', async () => {
	const homes = await device();
	const [avery, again, jordan] = [
		await homes.homeOf(people.avery),
		await homes.homeOf(people.avery),
		await homes.homeOf(people.jordan)
	];
	expect(avery.database).toBe(again.database);
	expect(avery.database).not.toBe(jordan.database);
	expect(avery.database).not.toContain(people.avery);
});

test('[W7] a draft in the clear that made way for a locked one is there again once that has gone', async () => {
	const homes = await device();
	const draft = await homes.homeOf('');
	await exchange(homes, '', 'aside:sage');
	const locked = await homes.homeOf('');
	expect(locked.database, 'taken back at once').toBe(draft.database);
	await exchange(homes, '', 'aside:sage');
	await homes.write((tx) => {
		tx.objectStore('homes').put({ person: 'aside:avery', database: 'closed', guard: {} });
		return Promise.resolve();
	});
	await exchange(homes, 'aside:avery', '');
	expect(await homes.findHome('')).toMatchObject({ database: 'closed' });
	await homes.giveDraft(people.avery);
	expect(await homes.homeOf('')).toEqual({ person: '', database: draft.database });
});

test('[W6] a draft without an owner becomes a person’s by one write, with everything in it', async () => {
	const homes = await device();
	const draft = await homes.homeOf('');
	const before = await storeOf(draft.database, '');
	const id = counting(500);
	await before.save(start(id()));
	await before.save(answer(id(), 'Avery'));
	expect(await readDraft(before.opened.reader)).toMatchObject({ program: 'calmhsa', answers: 1 });
	await giveTo(before.tables, people.avery);
	before.close();
	await homes.giveDraft(people.avery);
	expect(await homes.findHome('')).toBeNull();
	const home = await homes.homeOf(people.avery);
	expect(home.database).toBe(draft.database);
	const after = await storeOf(home.database, people.avery);
	expect(await after.local.head()).toMatchObject({ person: people.avery, pending: 2 });
	after.close();
});

test('[R7] what is precious is known before anything is deleted', async () => {
	const store = await storeOf(newName(), people.avery);
	expect(await isPrecious(store.opened)).toBe(false);
	await store.save(start(counting(700)()));
	expect(await isPrecious(store.opened)).toBe(true);
	store.close();
});

test('[R7] a file that has not arrived is precious, though nothing waits to be sent', async () => {
	const store = await storeOf(newName(), people.avery);
	const about = { file: 'f1', application, document: 'photo_id', name: 'card.jpg' };
	const rest = { type: 'image/jpeg', size: 10, sha256: 'b'.repeat(64), warnings: [], at: 1 };
	await keepFile(store.tables, { ...about, ...rest, state: 'waiting' }, new ArrayBuffer(10));
	expect(await isPrecious(store.opened)).toBe(true);
	store.close();
});

test('[W8] what was being typed goes with the database that it was for', async () => {
	vi.stubGlobal('localStorage', shelfOf());
	const note = { application, path: 'identity/first_name', value: 'Avery', at: 1 };
	const [own, other] = [newName(), newName()];
	for (const database of [own, other]) keepScratch(database, note);
	await deleteDatabase(own);
	expect([leftOn(own).length, leftOn(other).length]).toEqual([0, 1]);
});

test('[W6] the session and the settings lie beside the map, and go when they are told to', async () => {
	const homes = await device();
	await homes.set('session', 'secret');
	expect(await homes.get('session')).toBe('secret');
	await homes.remove('session');
	expect(await homes.get('session')).toBeNull();
});
