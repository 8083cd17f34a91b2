/** Reading: each look a transaction of its own, as live queries do, or all inside one. */
import { answerOf } from './connection.ts';
import type { Connection } from './connection.ts';
import { openRecord } from './seal.ts';
import type { Key, Reader, RecordName, Tables } from './tables.ts';

export function readerOn(connection: Connection): Reader {
	const read = readOn(connection);
	const inOne = <T>(name: RecordName, look: (reader: Reader) => Promise<T>) => read([name], look);
	return {
		get: (name, key) => inOne(name, (reader) => reader.get(name, key)),
		getMany: (name, keys) => inOne(name, (reader) => reader.getMany(name, keys)),
		all: (name, limit) => inOne(name, (reader) => reader.all(name, limit)),
		where: (name, index, value) => inOne(name, (reader) => reader.where(name, index, value)),
		whereAny: (name, index, values) =>
			inOne(name, (reader) => reader.whereAny(name, index, values)),
		count: (name) => inOne(name, (reader) => reader.count(name))
	};
}

/** Reading of some tables at one moment. */
export function readOn(connection: Connection): Tables['read'] {
	return (names, work) => connection.read(names, (transaction) => work(readerIn(transaction)));
}

/** Reading inside a transaction, where all that is read is of one moment. */
export function readerIn(transaction: IDBTransaction): Reader {
	const on = (name: RecordName) => transaction.objectStore(name);
	const one = async <T>(name: RecordName, found: Promise<T>) => openRecord(name, await found);
	const ready = async <T>(name: RecordName, found: Promise<T[]>) =>
		(await found).map((one) => openRecord(name, one));
	return {
		get: (name, key) => one(name, answerOf(on(name).get(key))),
		getMany: (name, keys) => ready(name, answersOf(keys.map((key) => on(name).get(key)))),
		all: (name, limit) => ready(name, answerOf(on(name).getAll(null, limit))),
		where: (name, index, value) => ready(name, answerOf(on(name).index(index).getAll(value))),
		whereAny: (name, index, values) => ready(name, anyOf(on(name).index(index), values)),
		count: (name) => answerOf(on(name).count())
	};
}

/** A record that has several of the values is found once. */
async function anyOf<T>(index: IDBIndex, values: readonly Key[]): Promise<T[]> {
	const ranges = values.map((value) => IDBKeyRange.only(value));
	const keysAsked = answersOf(ranges.map((range) => index.getAllKeys(range)));
	const records = await answersOf<T[]>(ranges.map((range) => index.getAll(range)));
	const keys = (await keysAsked).flat();
	return [...new Map(records.flat().map((record, at) => [keys[at], record])).values()];
}

/** Requests of one transaction are answered in their order: with the last one all are there. */
async function answersOf<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
	const last = requests.at(-1);
	if (last) await answerOf(last);
	return requests.map((request) => request.result);
}
