/** What a profile held at the end, as the simulation's judge asks about devices. */
import { tableNames } from '../../src/lib/store/rows.ts';
import type { RecordName, Writer } from '../../src/lib/store/tables.ts';
import { createMemoryTables } from '../fakes/store.ts';
import type { Replica } from '../simulation/judge.ts';
import type { Held } from './held.ts';
import type { DeviceNotes } from './notes.ts';

export type Kept = { name: string; person: string; held: Held; notes: DeviceNotes };

const held = ['state', 'outbox', 'refused', 'uploads', 'waiting', ...tableNames] as const;

export async function replicaOf(kept: Kept): Promise<Replica> {
	const tables = createMemoryTables();
	await tables.write(held, async (tx) => {
		for (const name of held) await putAll(tx, kept.held, name);
	});
	const entries = () => tables.read(['outbox'], (reader) => reader.all('outbox'));
	return {
		person: kept.person,
		parts: { name: kept.name },
		tables,
		saved: kept.notes.saved,
		shared: new Set(),
		attached: kept.notes.attached,
		entries,
		refused: async () => {
			const refused = await tables.read(['refused'], (reader) => reader.all('refused'));
			return new Map(refused.map(({ uid, code }) => [uid, code]));
		}
	};
}

async function putAll<Name extends RecordName>(tx: Writer, from: Held, name: Name) {
	const records = from.tables[name];
	if (records) await tx.put(name, records);
}
