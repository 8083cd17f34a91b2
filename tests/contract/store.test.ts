import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createDatabase, openTables } from '../../src/lib/store/indexed.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { answer, openStore, start, storeContract } from './store.ts';

let databases = 0;
async function indexed() {
	const database = createDatabase(`test-${(databases += 1)}`);
	await database.open();
	return { database, tables: openTables(database) };
}

storeContract('tables in memory', () => createMemoryTables());
storeContract('tables in IndexedDB', async () => (await indexed()).tables);

test('[W2] a write that the disk does not take is not called saved, and leaves nothing', async () => {
	const tables = createMemoryTables();
	const { save, id } = await openStore(tables);
	tables.failNext(1);
	await expect(save(start(id()))).rejects.toThrow('the disk is full');
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(0);
});

test('[W5] when a shared transaction fails, each command is tried alone', async () => {
	const tables = createMemoryTables();
	const { save, id } = await openStore(tables);
	const first = save(start(id()));
	await Promise.resolve();
	const rest = ['a', 'b'].map((name) => save(answer(id(), 'x', `identity/${name}`)));
	await first;
	tables.failNext(1);
	await Promise.all(rest);
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(3);
});

test('[W5] [bench] three hundred edits at once cost a few transactions', async () => {
	const tables = createMemoryTables();
	const { save, id } = await openStore(tables);
	const before = tables.commits();
	const paths = Array.from({ length: 300 }, (_, i) => `identity/field_${i}`);
	await Promise.all(paths.map((path) => save(answer(id(), 'x', path))));
	expect(tables.commits() - before).toBeLessThanOrEqual(3);
});

test('[R6] [complaint 5] a database that was closed under the app is opened again', async () => {
	const { database, tables } = await indexed();
	const { save, id } = await openStore(tables);
	database.close();
	await save(start(id()));
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(1);
});
