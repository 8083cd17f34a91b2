/** Classes on a device that no pull fills, because nobody has signed in there. */
import type { LocalStore } from '../sync/ports.ts';
import type { PullAnswer } from '../sync/protocol.ts';
import { rowsOf } from '../sync/wire.ts';
import { keyOf } from './rows.ts';
import type { Tables } from './tables.ts';

const offered = ['windows', 'classes'] as const;
type Offered = (typeof offered)[number];
type Store = { tables: Tables; local: LocalStore };

/** The answer holds all there is: what is not in it is no longer offered. */
export async function takeOffer(store: Store, answer: PullAnswer, at: number): Promise<void> {
	const gone = await Promise.all(
		offered.map(async (table) => [table, await goneFrom(store, table, answer)] as const)
	);
	await store.local.apply(null, { ...answer, gone: Object.fromEntries(gone) }, at);
}

async function goneFrom(store: Store, table: Offered, answer: PullAnswer): Promise<string[]> {
	const came = new Set(
		rowsOf(answer.rows[table] ?? { cols: [], vals: [] }).map(({ row }) => keyOf(table, row))
	);
	const here = await store.tables.read([table], (reader) => reader.all(table));
	return here.map(({ key }) => key).filter((key) => !came.has(key));
}
