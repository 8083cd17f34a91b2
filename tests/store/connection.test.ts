import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { openStore, start } from '../contract/store.ts';

let databases = 0;
const opened = async () => openStore(await openPersonTables(`connection-${(databases += 1)}`));

afterEach(() => vi.restoreAllMocks());

test('[W2] what the disk turns away at the last moment is not called saved', async () => {
	const { tables, save, id } = await opened();
	vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
		this.abort();
	});
	await expect(save(start(id()))).rejects.toThrow();
	vi.restoreAllMocks();
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(0);
});

test('[W2] every write asks for the disk, and not for its cache', async () => {
	const { tables, save, id } = await opened();
	const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
	await save(start(id()));
	await tables.read(['outbox'], (reader) => reader.count('outbox'));
	const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
	expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
});
