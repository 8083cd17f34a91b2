/** A person's database as the engine sees it. */
import type { LocalStore } from '../sync/ports.ts';
import { offerAgain } from './applied.ts';
import { apply } from './apply.ts';
import type { ApplyParts } from './apply.ts';
import { ledgerTables, openLedger } from './ledger.ts';
import { readState, rekey } from './outbox.ts';
import { tableNames } from './rows.ts';
import { nativeVersion } from './shape.ts';
import type { RecordName, State, Tables } from './tables.ts';

export type LocalParts = ApplyParts & {
	tables: Tables;
	/** After a page was taken in. */
	applied: () => void;
};

const everything: readonly RecordName[] = [
	...ledgerTables,
	'refused',
	'applied',
	'uploads',
	'parts',
	...tableNames
];

export function createLocalStore(parts: LocalParts): LocalStore {
	const { tables } = parts;
	return {
		...openLedger(tables),
		rekey: (client) =>
			tables.write(everything, async (tx) => {
				await offerAgain(tx, parts.intents);
				await rekey(tx, client);
			}),
		apply: async (asked, answer, at) => {
			const page = { asked, answer, at };
			const done = await tables.write(everything, (tx) => apply(tx, page, parts));
			if (done === 'applied') parts.applied();
			return done;
		}
	};
}

/**
 * Gives a new database its state; one that has it keeps it. An app of another shape may have pulled
 * rows of tables that it did not know, and dropped them: after it everything is fetched anew (R3).
 */
export async function initiate(tables: Tables, fresh: { client: string; person: string }) {
	return tables.write(['state'], async (tx): Promise<State> => {
		const kept = await tx.get('state', 'state');
		if (kept?.shape === nativeVersion) return kept;
		const state: State = kept ?? {
			key: 'state',
			...fresh,
			nextMid: 1,
			nextSeq: 1,
			cookie: null,
			generation: 0,
			swept: 0,
			lastPullAt: null,
			skewMs: 0
		};
		const known = { ...state, cookie: null, shape: nativeVersion };
		await tx.put('state', [known]);
		return known;
	});
}

/** What was written without an account is now this person's (W6). */
export async function giveTo(tables: Tables, person: string): Promise<void> {
	await tables.write(['state'], async (tx) => {
		await tx.put('state', [{ ...(await readState(tx)), person }]);
	});
}
