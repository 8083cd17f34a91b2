/** A person's database with everything that works on it. */
import type { LocalStore } from '../sync/ports.ts';
import type { UploadStore } from '../sync/sender.ts';
import type { Settled } from '../sync/refusal.ts';
import type { ComparedStore } from '../sync/compare.ts';
import { openCompared } from './compared.ts';
import { count, counted } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Opened } from './current.ts';
import { follow } from './follow.ts';
import { openPersonTables } from './indexed.ts';
import type { Intents } from './intents.ts';
import { createLocalStore, initiate } from './local.ts';
import { refoldForeign } from './refold.ts';
import { unseal } from './seal.ts';
import type { Reader, Tables } from './tables.ts';
import { createSaver } from './transaction.ts';
import type { Save, SaverParts } from './transaction.ts';
import { createUploadStore } from './uploads.ts';

export type PersonStore = {
	opened: Opened;
	tables: Tables;
	save: Save;
	local: LocalStore;
	uploads: UploadStore;
	compared: ComparedStore;
	/** Follows what lies on this device only. Answers with how to stop. */
	followCounts(heard: (counts: Counts) => void): () => void;
	/** Follows what becomes of one command. Answers with how to stop. */
	followOutcome(uid: string, heard: (settled: Settled) => void): () => void;
	close(): void;
};

export type PersonParts = {
	person: string;
	client: string;
	intents: Intents;
	check: boolean;
	ids: () => string;
	saved: SaverParts['saved'];
	applied: () => void;
};

export async function openPersonStore(opened: Opened, parts: PersonParts): Promise<PersonStore> {
	const { intents, check, saved, applied, person, client } = parts;
	const tables = await openPersonTables(opened.name);
	await initiate(tables, { person, client });
	await refoldForeign(tables, intents);
	const save = createSaver({ tables, intents, check, saved });
	return {
		opened,
		tables,
		save,
		local: createLocalStore({ tables, intents, check, applied }),
		compared: openCompared(tables),
		uploads: createUploadStore(tables, save, parts.ids),
		followCounts: (heard) => follow(opened, { query: count, tables: counted, next: heard }),
		followOutcome: (uid, heard) =>
			follow(opened, { query: (reader) => settledOf(reader, uid), next: heard }),
		close: () => {
			tables.close();
			opened.close();
		}
	};
}

/** It moves from the outbox to the refused in one transaction, so it is looked for in this order. */
async function settledOf(reader: Reader, uid: string): Promise<Settled> {
	const waiting = await reader.where('outbox', 'uid', uid);
	if (waiting.length > 0) return 'pending';
	const refused = await reader.get('refused', uid);
	return refused ? { code: refused.code, about: unseal(refused.about) } : 'applied';
}
