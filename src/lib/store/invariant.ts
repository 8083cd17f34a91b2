import { fold } from '../sync/fold.ts';
import { entryOf, foldOne, placeName } from './intents.ts';
import type { Intents } from './intents.ts';
import type { TableName } from './rows.ts';
import { unseal } from './seal.ts';
import type { OutboxEntry, Reader, Stored } from './tables.ts';

/** Names of the rows that are not what their two parts make of them (W3). There are none. */
export async function findBrokenFolds(
	reader: Reader,
	tables: readonly TableName[],
	intents: Intents
): Promise<string[]> {
	const outbox = await reader.all('outbox');
	const found = await Promise.all(
		tables.map(async (table) => {
			const rows = await reader.all(table);
			return rows.filter((row) => !holds(row, table, { outbox, intents }));
		})
	);
	return found.flatMap((rows, i) => rows.map((row) => `${tables[i]}/${row.key}`));
}

function holds(
	row: Stored,
	table: TableName,
	{ outbox, intents }: { outbox: readonly OutboxEntry[]; intents: Intents }
): boolean {
	const place = { table, key: row.key };
	const name = placeName(place);
	const pending = outbox.filter((entry) => entry.touches.includes(name));
	const server = row.server === null ? null : unseal(row.server);
	const folding = pending.filter((entry) => !entry.parked).map(entryOf);
	const expected = fold(server, folding, foldOne(intents, place));
	const view = row.view === null ? null : unseal(row.view);
	const isSame = JSON.stringify(expected) === JSON.stringify(view);
	return isSame && row.pending === pending.length;
}
