import { expect, test } from 'vitest';
import { takeOffer } from '../../src/lib/store/offer.ts';
import type { Tables } from '../../src/lib/store/tables.ts';
import { answer, openStore, pulled, start } from '../contract/store.ts';
import { createMemoryTables } from '../fakes/store.ts';

const offer = (...ids: string[]) =>
	pulled({
		cookie: null,
		rows: {
			classes: { cols: ['id', 'program', 'v'], vals: ids.map((id) => [id, 'massachusetts', 5]) },
			windows: { cols: ['id', 'program', 'v'], vals: [] }
		}
	});

async function classesIn(tables: Tables): Promise<string[]> {
	const rows = await tables.read(['classes'], (reader) => reader.all('classes'));
	return rows.map(({ key }) => key).sort();
}

test('[F9] what is offered is here without an account, and goes when it is no longer offered', async () => {
	const store = await openStore(createMemoryTables());
	await takeOffer(store, offer('spring', 'fall'), 10);
	expect(await classesIn(store.tables)).toEqual(['fall', 'spring']);
	await takeOffer(store, offer('fall'), 20);
	expect(await classesIn(store.tables)).toEqual(['fall']);
});

test('[F9] an offer leaves what waits here alone, and is replaced by the first pull', async () => {
	const store = await openStore(createMemoryTables());
	await store.save(start(store.id()));
	await store.save(answer(store.id(), 'Avery'));
	await takeOffer(store, offer('spring'), 10);
	expect(await store.local.head()).toMatchObject({ cookie: null, pending: 2 });
	await store.local.apply(null, { ...pulled({ reset: true }) }, 30);
	expect(await classesIn(store.tables)).toEqual([]);
	expect(await store.local.head()).toMatchObject({ cookie: 'c1', pending: 2 });
});

test('[F9] an offer that comes after the first pull is too late to change anything', async () => {
	const store = await openStore(createMemoryTables());
	await store.local.apply(null, pulled({}), 5);
	await takeOffer(store, offer('spring'), 10);
	expect(await classesIn(store.tables)).toEqual([]);
});
