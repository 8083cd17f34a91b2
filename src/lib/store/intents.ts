import { assert } from '../domain/assert.ts';
import type { Entry } from '../sync/fold.ts';
import type { Json } from '../sync/json.ts';
import { isTable } from './rows.ts';
import type { Row, TableName } from './rows.ts';
import { unseal } from './seal.ts';
import type { OutboxEntry } from './tables.ts';

/** What the store must know of a command; the commands themselves are handed in. */
export type Intent = {
	version: number;
	group(args: Json): string;
	slot(args: Json): string | null;
	complete(args: Json, row: Row | null): Json;
	touches(args: Json, person: string): readonly Place[];
	fold(row: Row | null, place: Place, entry: Entry): Row | null;
};
export type Intents = ReadonlyMap<string, Intent>;

export function intentOf(intents: Intents, name: string): Intent {
	const intent = intents.get(name);
	assert(intent, `the command ${name} is known`);
	return intent;
}

export function entryOf(kept: OutboxEntry): Entry {
	const { uid, name, version, at, person } = kept;
	return { uid, name, version, at, person, args: unseal(kept.args) };
}

/** An entry of another version than ours still travels; it only changes nothing on screen (R3). */
export function foldOne(intents: Intents, place: Place) {
	return (row: Row | null, entry: Entry): Row | null => {
		const intent = intents.get(entry.name);
		return intent?.version === entry.version ? intent.fold(row, place, entry) : row;
	};
}

export type Place = { table: TableName; key: string };
export function placeName({ table, key }: Place): string {
	return `${table}/${key}`;
}

/** Names of places as places again; a table that this app does not know is left out. */
export function placesOf(names: readonly string[]): Place[] {
	return names.flatMap((name) => {
		const cut = name.indexOf('/');
		const table = name.slice(0, cut);
		return isTable(table) ? [{ table, key: name.slice(cut + 1) }] : [];
	});
}
