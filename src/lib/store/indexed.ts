/**
 * The tables in IndexedDB. Every write is one explicit transaction with strict durability: its
 * promise is the only thing that "saved" is said from (W2). What waits inside a transaction waits
 * for the database and for nothing else, or the browser ends the transaction.
 */
import { tellChanged } from './changes.ts';
import { Connection } from './connection.ts';
import { readerIn, readOn } from './reader.ts';
import { closeRecord } from './seal.ts';
import { nativeVersion, personBlueprint } from './shape.ts';
import type { RecordName, Tables, Writer } from './tables.ts';

export async function openPersonTables(name: string): Promise<Tables> {
	const connection = new Connection(personBlueprint(name));
	await connection.open();
	return {
		read: readOn(connection),
		write: async (tables, work) => {
			const changed = new Set<RecordName>();
			const result = await connection.write(tables, (transaction) => {
				// A transaction that is done again starts from nothing.
				changed.clear();
				return work(writerIn(transaction, { database: name, changed }));
			});
			tellChanged(name, [...changed]);
			return result;
		},
		close: () => connection.close()
	};
}

type Writing = { database: string; changed: Set<RecordName> };

/**
 * `changed` gathers what it wrote to. Nothing waits for one write: the transaction ends when all are
 * done, and fails when one fails.
 */
function writerIn(transaction: IDBTransaction, { database, changed }: Writing): Writer {
	const change = (name: RecordName, work: (store: IDBObjectStore) => void): Promise<void> => {
		changed.add(name);
		work(transaction.objectStore(name));
		return Promise.resolve();
	};
	return {
		...readerIn(transaction),
		put: async (name, records) => {
			if (records.length === 0) return;
			const closed = records.map((record) => closeRecord(database, name, record));
			await change(name, (store) => closed.forEach((record) => store.put(record)));
		},
		remove: async (name, keys) => {
			if (keys.length === 0) return;
			await change(name, (store) => keys.forEach((key) => store.delete(key)));
		},
		removeFrom: (name, prefix) =>
			change(name, (store) => store.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))
	};
}

/** Whether a database has the shape that this code knows: older or newer ones are left alone (R2). */
export async function isCurrent(name: string): Promise<boolean> {
	const databases = await indexedDB.databases();
	return databases.some((one) => one.name === name && one.version === nativeVersion);
}
