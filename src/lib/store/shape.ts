/** What a person's database consists of. */
import { tableNames } from './rows.ts';
import { indexes, keyPaths } from './tables.ts';
import type { RecordName } from './tables.ts';

export type StoreShape = { name: string; key: string; indexes: readonly string[] };

/** Upgrades only ever add: what a person did must survive every version of the app (R3). */
const schemaVersion = 9;
/** The browser's version counts in tens: the first databases were made so. */
export const nativeVersion = schemaVersion * 10;

/** The one index with an entry for each element of a list. */
export const manyValued = 'touches';

const names: readonly RecordName[] = [
	'state',
	'outbox',
	'refused',
	'applied',
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

export type Blueprint = { name: string; version: number; stores: readonly StoreShape[] };

export function personBlueprint(name: string): Blueprint {
	return { name, version: nativeVersion, stores: personShape };
}
