/** What a database holds of the server's, counted and hashed as the server does it (R5). */
import type { ComparedStore, Comparison, Tally } from '../sync/compare.ts';
import { hexDigest } from './digest.ts';
import { readState } from './outbox.ts';
import { tableNames } from './rows.ts';
import type { State, Stored, Tables } from './tables.ts';

export function openCompared(tables: Tables): ComparedStore {
	const change = (next: (state: State) => State) =>
		tables.write(['state'], async (tx) => tx.put('state', [next(await readState(tx))]));
	return {
		comparison: () =>
			tables.read(['state'], async (reader) => (await readState(reader)).compared ?? unknown),
		tallies: async () => {
			const held = await tables.read(tableNames, (reader) =>
				Promise.all(tableNames.map((name) => reader.all(name)))
			);
			const tallies = await Promise.all(held.map(tallyOf));
			return Object.fromEntries(tableNames.map((name, i) => [name, tallies[i] ?? nothing]));
		},
		compared: (comparison) => change((state) => ({ ...state, compared: comparison })),
		repair: (at) => {
			const compared = { at, isSuspected: false, repairedAt: at };
			return change((state) => ({ ...state, compared, cookie: null }));
		}
	};
}

const unknown: Comparison = { at: null, isSuspected: false, repairedAt: null };
const nothing: Tally = { count: 0, hash: '' };

async function tallyOf(rows: readonly Stored[]): Promise<Tally> {
	const lines = rows
		.filter(({ server }) => server !== null)
		.toSorted((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ key, v }) => `${key}:${v}`);
	const bytes = new TextEncoder().encode(lines.join(','));
	return { count: lines.length, hash: await hexDigest(bytes.buffer) };
}
