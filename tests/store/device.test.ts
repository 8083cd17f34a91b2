import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDevice } from '../../src/lib/store/device.ts';
import { readDraft } from '../../src/lib/store/draft.ts';
import { giveTo } from '../../src/lib/store/local.ts';
import { isPrecious } from '../../src/lib/store/counts.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import { openPersonStore } from '../../src/lib/store/person.ts';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { answer, counting, start } from '../contract/store.ts';

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

test('[W6] the session and the settings lie beside the map, and go when they are told to', async () => {
	const homes = await device();
	await homes.set('session', 'secret');
	expect(await homes.get('session')).toBe('secret');
	await homes.remove('session');
	expect(await homes.get('session')).toBeNull();
});
