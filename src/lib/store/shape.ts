/**
 * What a person's database consists of, told once: a page that only reads makes it with the
 * browser's own means, what writes makes it with a library, and each opens what the other made.
 */
import { tableNames } from './rows.ts';
import { indexes, keyPaths } from './tables.ts';
import type { RecordName } from './tables.ts';

export type StoreShape = { name: string; key: string; indexes: readonly string[] };

/** Upgrades only ever add: what a person did must survive every version of the app (R3). */
export const schemaVersion = 1;
/** The one index with an entry for each element of a list. */
export const manyValued = 'touches';

const names: readonly RecordName[] = [
	'state',
	'outbox',
	'refused',
	'uploads',
	'parts',
	'waiting',
	...tableNames
];

export const personShape: readonly StoreShape[] = names.map((name) => ({
	name,
	key: keyPaths[name] ?? 'key',
	indexes: indexes[name] ?? (tableNames.some((table) => table === name) ? ['group'] : [])
}));
