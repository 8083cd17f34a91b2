/**
 * Rows made again from their two parts (W3), where something else than a command or a pull has
 * changed how they fold.
 */
import { emptyRow, restore } from './append.ts';
import { placeName, placesOf } from './intents.ts';
import type { Intents, Place } from './intents.ts';
import { tableNames } from './rows.ts';
import type { Tables, Writer } from './tables.ts';

export async function refold(tx: Writer, place: Place, intents: Intents): Promise<void> {
	const stored = (await tx.get(place.table, place.key)) ?? emptyRow(place.key);
	const pending = await tx.where('outbox', 'touches', placeName(place));
	await tx.put(place.table, [restore({ place, stored, pending }, intents)]);
}

/**
 * What another version of the app left in the queue still travels, and folds as this version says
 * (R3): rows that it touches are made again when the app opens, not when something next happens to
 * them.
 */
export async function refoldForeign(tables: Tables, intents: Intents): Promise<void> {
	const queued = await tables.read(['outbox'], (reader) => reader.all('outbox'));
	const foreign = queued.filter(({ name, version }) => intents.get(name)?.version !== version);
	if (foreign.length === 0) return;
	const places = placesOf([...new Set(foreign.flatMap((entry) => entry.touches))]);
	await tables.write(['outbox', ...tableNames], async (tx) => {
		for (const place of places) await refold(tx, place, intents);
	});
}
