/** The numbered side of a person's database: what leaves, and under which client id. */
import type { LocalStore } from '../sync/ports.ts';
import { hold, readHead, take } from './outbox.ts';
import type { RecordName, Tables } from './tables.ts';

export type Ledger = Omit<LocalStore, 'apply' | 'rekey'>;

export const ledgerTables: readonly RecordName[] = ['state', 'outbox'];

export function openLedger(tables: Tables): Ledger {
	return {
		head: () => tables.read(ledgerTables, readHead),
		take: (limits) => tables.write(ledgerTables, (tx) => take(tx, limits)),
		hold: (uid, until) => tables.write(ledgerTables, (tx) => hold(tx, uid, until))
	};
}
