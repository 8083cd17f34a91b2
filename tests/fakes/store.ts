/** The tables in memory, with transactions that really roll back. For tests and the simulation. */
import { tableNames } from '../../src/lib/store/rows.ts';
import { indexes, keyPaths } from '../../src/lib/store/tables.ts';
import type {
	Key,
	Reader,
	RecordName,
	Records,
	Tables,
	Writer
} from '../../src/lib/store/tables.ts';

type Kept = Map<Key, unknown>;
type Disk = Map<string, Kept>;

export type MemoryTables = Tables & {
	/** The next `count` writes are aborted at their end: by a full disk, or for another reason. */
	failNext(count: number, name?: string): void;
	/** What lies on the disk, as another device would get it by copying the profile. */
	clone(): MemoryTables;
	/** How many writes have been committed. */
	commits(): number;
};

export function createMemoryTables(from?: Disk): MemoryTables {
	const disk: Disk = from ?? new Map<string, Kept>();
	let failures = 0;
	let reason = '';
	let commits = 0;
	const queue = createQueue();

	async function write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
		const changes: Disk = new Map<string, Kept>();
		const result = await work(writerOn(disk, changes));
		if (failures > 0) {
			failures -= 1;
			throw new DOMException(`the disk is full: ${reason}`, reason);
		}
		commitTo(disk, changes);
		commits += 1;
		return result;
	}

	return {
		read: (_tables, work) => queue(() => work(writerOn(disk, new Map()))),
		write: (_tables, work) => queue(() => write(work)),
		close: () => undefined,
		failNext: (count, name = 'QuotaExceededError') => {
			failures = count;
			reason = name;
		},
		clone: () => createMemoryTables(structuredClone(disk)),
		commits: () => commits
	};
}

/** One transaction after the other, as IndexedDB has it for writers of the same tables. */
function createQueue() {
	let turn: Promise<unknown> = Promise.resolve();
	return <T>(work: () => Promise<T>): Promise<T> => {
		const result = turn.then(work, work);
		turn = result.catch(() => undefined);
		return result;
	};
}

function commitTo(disk: Disk, changes: Disk): void {
	for (const [table, rows] of changes) {
		const into = disk.get(table) ?? new Map<Key, unknown>();
		for (const [key, row] of rows) {
			if (row === undefined) into.delete(key);
			else into.set(key, row);
		}
		disk.set(table, into);
	}
}

function writerOn(disk: Disk, changes: Disk): Writer {
	const change = (table: string) => {
		const into = changes.get(table) ?? new Map<Key, unknown>();
		changes.set(table, into);
		return into;
	};
	return {
		...readerOn(disk, changes),
		put: (table, records) => {
			for (const record of records)
				change(table).set(keyIn(table, record), structuredClone(record));
			return Promise.resolve();
		},
		remove: (table, keys) => {
			for (const key of keys) change(table).set(key, undefined);
			return Promise.resolve();
		},
		removeFrom: (table, prefix) => {
			for (const key of rowsIn(table, disk, changes).keys()) {
				if (String(key).startsWith(prefix)) change(table).set(key, undefined);
			}
			return Promise.resolve();
		}
	};
}

function readerOn(disk: Disk, changes: Disk): Reader {
	const one = <Name extends RecordName>(table: Name, key: Key) => {
		const changed = changes.get(table);
		const found = changed?.has(key) ? changed.get(key) : disk.get(table)?.get(key);
		return parseRecord<Records[Name] | undefined>(structuredClone(found));
	};
	const all = <Name extends RecordName>(table: Name, wanted: (row: object) => boolean) =>
		[...rowsIn(table, disk, changes)]
			.filter(([, row]) => wanted(parseRecord<object>(row)))
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, row]) => parseRecord<Records[Name]>(structuredClone(row)));
	return {
		get: (table, key) => Promise.resolve(one(table, key)),
		getMany: (table, keys) => Promise.resolve(keys.map((key) => one(table, key))),
		all: (table, limit) => Promise.resolve(all(table, () => true).slice(0, limit)),
		where: (table, index, value) => {
			const known = indexes[table] ?? (isFeed(table) ? ['group'] : []);
			if (!known.includes(index)) throw new Error(`${table} has no index ${index}`);
			return Promise.resolve(all(table, (row) => matches(row, index, value)));
		},
		whereAny: (table, index, values) =>
			Promise.resolve(all(table, (row) => values.some((value) => matches(row, index, value)))),
		count: (table) => Promise.resolve(rowsIn(table, disk, changes).size)
	};
}

function rowsIn(table: string, disk: Disk, changes: Disk): Kept {
	const now = new Map([...(disk.get(table) ?? []), ...(changes.get(table) ?? [])]);
	for (const [key, row] of now) if (row === undefined) now.delete(key);
	return now;
}

function isFeed(table: string): boolean {
	return tableNames.some((name) => name === table);
}

function matches(row: object, index: string, value: Key): boolean {
	const held = parseRecord<Record<string, unknown>>(row)[index];
	return Array.isArray(held) ? held.includes(value) : held === value;
}

function keyIn(table: RecordName, record: object): Key {
	return parseRecord<Record<string, Key>>(record)[keyPaths[table] ?? 'key'] ?? '';
}

function parseRecord<T>(value: unknown): T {
	return value as T;
}
