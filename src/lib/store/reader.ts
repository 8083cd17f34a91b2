/** Reading outside the transactions that write, as live queries do. */
import { answerOf } from './connection.ts';
import type { Connection } from './connection.ts';
import type { Key, Reader } from './tables.ts';

export function readerOn(connection: Connection): Reader {
	const on = <T>(name: string, work: (store: IDBObjectStore) => Promise<T>) =>
		connection.read([name], (transaction) => work(transaction.objectStore(name)));
	return {
		get: (name, key) => on(name, (store) => answerOf(store.get(key))),
		getMany: (name, keys) =>
			on(name, (store) => Promise.all(keys.map((key) => answerOf(store.get(key))))),
		all: (name, limit) => on(name, (store) => answerOf(store.getAll(null, limit))),
		where: (name, index, value) => on(name, (store) => answerOf(store.index(index).getAll(value))),
		whereAny: (name, index, values) => on(name, (store) => anyOf(store.index(index), values)),
		count: (name) => on(name, (store) => answerOf(store.count()))
	};
}

/** A record that has several of the values is found once. */
async function anyOf<T>(index: IDBIndex, values: readonly Key[]): Promise<T[]> {
	const found = new Map<IDBValidKey, T>();
	await Promise.all(
		values.map(async (value) => {
			const range = IDBKeyRange.only(value);
			const [keys, records] = await Promise.all([
				answerOf(index.getAllKeys(range)),
				answerOf<T[]>(index.getAll(range))
			]);
			for (const [i, record] of records.entries()) found.set(keys[i] ?? i, record);
		})
	);
	return [...found.values()];
}
