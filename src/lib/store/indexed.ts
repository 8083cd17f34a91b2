/**
 * The tables in IndexedDB. Every write is one explicit transaction with strict durability: its
 * promise is the only thing that "saved" is said from (W2). iOS may close the database under the
 * app at any time: then the whole transaction is done again on a reopened one (R6).
 */
import { Dexie } from 'dexie';
import { tellChanged } from './changes.ts';
import { isLost } from './connection.ts';
import { manyValued, personShape, schemaVersion } from './shape.ts';
import type { StoreShape } from './shape.ts';
import type { Key, RecordName, Records, Tables, Writer } from './tables.ts';

export function createDatabase(name: string): Dexie {
	const database = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
	database
		.version(schemaVersion)
		.stores(Object.fromEntries(personShape.map((one) => [one.name, textOf(one)])));
	return database;
}

function textOf({ key, indexes }: StoreShape): string {
	return [key, ...indexes.map((index) => (index === manyValued ? `*${index}` : index))].join(', ');
}

export async function openPersonTables(name: string): Promise<Tables> {
	const database = createDatabase(name);
	await database.open();
	return openTables(database);
}

export function openTables(database: Dexie): Tables {
	const run = <T>(mode: 'r' | 'rw', tables: readonly RecordName[], work: () => Promise<T>) =>
		// Only an `async` function keeps its transaction open over what it awaits.
		insist(database, () => database.transaction(mode, [...tables], async () => work()));
	return {
		read: (tables, work) => run('r', tables, () => work(writerOn(database))),
		write: async (tables, work) => {
			const changed = new Set<RecordName>();
			const result = await run('rw', tables, () => work(writerOn(database, changed)));
			tellChanged(database.name, [...changed]);
			return result;
		},
		close: () => database.close()
	};
}

/** `changed` gathers what it wrote to. */
function writerOn(database: Dexie, changed = new Set<RecordName>()): Writer {
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
			if (records.length === 0) return;
			changed.add(name);
			await table(name).bulkPut([...records]);
		},
		remove: async (name, keys) => {
			if (keys.length === 0) return;
			changed.add(name);
			await table(name).bulkDelete([...keys]);
		},
		removeFrom: async (name, prefix) => {
			changed.add(name);
			await table(name).where(':id').startsWith(prefix).delete();
		}
	};
}

const triesMax = 3;

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

/** Whether a database has the shape that this code knows: older or newer ones are left alone (R2). */
export async function isCurrent(name: string): Promise<boolean> {
	if (!(await Dexie.exists(name))) return false;
	const database = new Dexie(name);
	await database.open();
	const isSame = database.verno === schemaVersion;
	database.close();
	return isSame;
}
