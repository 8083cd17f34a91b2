import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { seal } from '../../src/lib/store/seal.ts';
import { watchConnections } from '../fakes/connections.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { answer, openStore, start, storeContract } from './store.ts';

let databases = 0;
const indexed = () => openPersonTables(`test-${(databases += 1)}`);

const connections = watchConnections();

storeContract('tables in memory', () => createMemoryTables());
storeContract('tables in IndexedDB', indexed);

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
	const tables = await indexed();
	const { save, id } = await openStore(tables);
	connections.closeAll();
	await save(start(id()));
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(1);
});

test('[W2] a write of which one part fails leaves nothing', async () => {
	const tables = await indexed();
	const { save, id } = await openStore(tables);
	await save(start(id()));
	const failing = tables.write(['outbox', 'refused'], async (writer) => {
		await writer.remove('outbox', [1]);
		await writer.removeFrom('outbox', '');
		throw new Error('it was not to be');
	});
	await expect(failing).rejects.toThrow('it was not to be');
	const unreadable = tables.write(['waiting'], async (writer) => {
		await writer.put('waiting', [Object({ key: 'one' }), Object({ nameless: true })]);
	});
	await expect(unreadable).rejects.toThrow();
	const counts = await tables.read(['outbox', 'waiting'], (reader) =>
		Promise.all([reader.count('outbox'), reader.count('waiting')])
	);
	expect(counts).toEqual([1, 0]);
});

test('what begins alike goes together, and nothing else', async () => {
	const tables = await indexed();
	const names = ['one|1', 'one|2', 'one', 'oneness|1', 'two|1'];
	await tables.write(['parts'], (writer) =>
		writer.put(
			'parts',
			names.map((key) => ({ key, bytes: seal(new ArrayBuffer(1)) }))
		)
	);
	await tables.write(['parts'], (writer) => writer.removeFrom('parts', 'one|'));
	const left = await tables.read(['parts'], (reader) => reader.all('parts'));
	expect(left.map(({ key }) => key)).toEqual(['one', 'oneness|1', 'two|1']);
});
