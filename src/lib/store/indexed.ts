/**
 * The tables in IndexedDB. Every write is one explicit transaction with strict durability: its
 * promise is the only thing that "saved" is said from (W2). iOS may close the database under the
 * app at any time: then the whole transaction is done again on a reopened one (R6).
 */
import { Dexie } from 'dexie';
import { tableNames } from './rows.ts';
import { indexes, keyPaths } from './tables.ts';
import type { Key, Reader, RecordName, Records, Tables, Writer } from './tables.ts';

const names: readonly RecordName[] = [
	'state',
	'outbox',
	'refused',
	'uploads',
	'parts',
	'waiting',
	...tableNames
];

/** Upgrades only ever add: what a person did must survive every version of the app (R3). */
export const schemaVersion = 1;

export function createDatabase(name: string): Dexie {
	const database = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
	database
		.version(schemaVersion)
		.stores(Object.fromEntries(names.map((one) => [one, shapeOf(one)])));
	return database;
}

function shapeOf(name: RecordName): string {
	const own = indexes[name] ?? (tableNames.some((table) => table === name) ? ['group'] : []);
	const key = keyPaths[name] ?? 'key';
	return [key, ...own.map((index) => (index === 'touches' ? '*touches' : index))].join(', ');
}

export function openTables(database: Dexie): Tables {
	const run = <T>(mode: 'r' | 'rw', tables: readonly RecordName[], work: () => Promise<T>) =>
		// Only an `async` function keeps its transaction open over what it awaits.
		insist(database, () => database.transaction(mode, [...tables], async () => work()));
	const writer = writerOn(database);
	return {
		read: (tables, work) => run('r', tables, () => work(writer)),
		write: (tables, work) => run('rw', tables, () => work(writer)),
		close: () => database.close()
	};
}

/** Reads outside a transaction of ours, as live queries do. */
export function readerOn(database: Dexie): Reader {
	return writerOn(database);
}

function writerOn(database: Dexie): Writer {
	const table = <Name extends RecordName>(name: Name) => database.table<Records[Name], Key>(name);
	return {
		get: (name, key) => table(name).get(key),
		getMany: (name, keys) => table(name).bulkGet([...keys]),
		all: (name, limit) =>
			limit === undefined ? table(name).toArray() : table(name).limit(limit).toArray(),
		where: (name, index, value) => table(name).where(index).equals(value).toArray(),
		whereAny: (name, index, values) =>
			values.length === 0
				? Promise.resolve([])
				: table(name)
						.where(index)
						.anyOf([...values])
						.distinct()
						.toArray(),
		count: (name) => table(name).count(),
		put: async (name, records) => {
			if (records.length > 0) await table(name).bulkPut([...records]);
		},
		remove: async (name, keys) => {
			if (keys.length > 0) await table(name).bulkDelete([...keys]);
		},
		removeFrom: async (name, prefix) => {
			await table(name).where(':id').startsWith(prefix).delete();
		}
	};
}

const triesMax = 3;
const lostNames = ['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'InternalError'];

/** Runs a whole transaction again when the database was lost beneath it; any other error is told. */
async function insist<T>(database: Dexie, work: () => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await work();
		} catch (error) {
			if (tries === triesMax || !isLost(error)) throw error;
			database.close({ disableAutoOpen: false });
			await database.open();
		}
	}
}

function isLost(error: unknown): boolean {
	return error instanceof Error && lostNames.includes(error.name);
}

/** Whether a database has the shape that this code knows: older or newer ones are left alone (R2). */
export async function isCurrent(name: string): Promise<boolean> {
	if (!(await Dexie.exists(name))) return false;
	const database = new Dexie(name);
	await database.open();
	const isSame = database.verno === schemaVersion;
	database.close();
	return isSame;
}
