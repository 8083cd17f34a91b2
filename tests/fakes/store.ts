/** The tables in memory, with transactions that really roll back. For tests and the simulation. */
import { tableNames } from '../../src/lib/store/rows.ts';
import { indexes, keyPaths } from '../../src/lib/store/tables.ts';
import type { Key, RecordName, Records, Tables, Writer } from '../../src/lib/store/tables.ts';

type Kept = Map<Key, unknown>;

export type MemoryTables = Tables & {
	/** The next `count` writes are aborted at their end. */
	failNext(count: number): void;
	/** What lies on the disk, as another device would get it by copying the profile. */
	clone(): MemoryTables;
	/** How many writes have been committed. */
	commits(): number;
};

export function createMemoryTables(from?: Map<string, Kept>): MemoryTables {
	const kept = from ?? new Map<string, Kept>();
	let failures = 0;
	let commits = 0;
	let turn: Promise<unknown> = Promise.resolve();

	/** One transaction after the other, as IndexedDB has it for writers of the same tables. */
	function queue<T>(work: () => Promise<T>): Promise<T> {
		const result = turn.then(work, work);
		turn = result.catch(() => undefined);
		return result;
	}

	async function write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
		const changes = new Map<string, Kept>();
		const result = await work(writerOn(kept, changes));
		if (failures > 0) {
			failures -= 1;
			throw new DOMException('the disk is full', 'QuotaExceededError');
		}
		for (const [table, rows] of changes) {
			const into = kept.get(table) ?? new Map<Key, unknown>();
			for (const [key, row] of rows) {
				if (row === undefined) into.delete(key);
				else into.set(key, row);
			}
			kept.set(table, into);
		}
		commits += 1;
		return result;
	}

	return {
		read: (_tables, work) => queue(() => work(writerOn(kept, new Map()))),
		write: (_tables, work) => queue(() => write(work)),
		close: () => undefined,
		failNext: (count) => {
			failures = count;
		},
		clone: () => createMemoryTables(structuredClone(kept)),
		commits: () => commits
	};
}

function writerOn(kept: Map<string, Kept>, changes: Map<string, Kept>): Writer {
	const rows = (table: string): Kept => {
		const now = new Map([...(kept.get(table) ?? []), ...(changes.get(table) ?? [])]);
		for (const [key, row] of now) if (row === undefined) now.delete(key);
		return now;
	};
	const one = <Name extends RecordName>(table: Name, key: Key) => {
		const changed = changes.get(table);
		const found = changed?.has(key) ? changed.get(key) : kept.get(table)?.get(key);
		return parseRecord<Records[Name] | undefined>(structuredClone(found));
	};
	const all = <Name extends RecordName>(table: Name, wanted: (row: object) => boolean = () => true) =>
		[...rows(table)]
			.filter(([, row]) => wanted(parseRecord<object>(row)))
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, row]) => parseRecord<Records[Name]>(structuredClone(row)));
	const change = (table: string) => {
		const into = changes.get(table) ?? new Map<Key, unknown>();
		changes.set(table, into);
		return into;
	};
	return {
		get: (table, key) => Promise.resolve(one(table, key)),
		getMany: (table, keys) => Promise.resolve(keys.map((key) => one(table, key))),
		all: (table, limit) => Promise.resolve(all(table).slice(0, limit)),
		where: (table, index, value) => {
			const known = indexes[table] ?? (isFeed(table) ? ['group'] : []);
			if (!known.includes(index)) throw new Error(`${table} has no index ${index}`);
			return Promise.resolve(all(table, (row) => matches(row, index, value)));
		},
		count: (table) => Promise.resolve(rows(table).size),
		put: (table, records) => {
			for (const record of records) change(table).set(keyIn(table, record), structuredClone(record));
			return Promise.resolve();
		},
		remove: (table, keys) => {
			for (const key of keys) change(table).set(key, undefined);
			return Promise.resolve();
		},
		removeFrom: (table, prefix) => {
			for (const key of rows(table).keys()) {
				if (String(key).startsWith(prefix)) change(table).set(key, undefined);
			}
			return Promise.resolve();
		}
	};
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
