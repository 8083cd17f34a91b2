/** A person's database with everything that works on it. */
import { liveQuery } from 'dexie';
import type { LocalStore } from '../sync/ports.ts';
import type { UploadStore } from '../sync/sender.ts';
import type { Settled } from '../sync/refusal.ts';
import { count } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Opened } from './current.ts';
import type { Intents } from './intents.ts';
import { createLocalStore, initiate } from './local.ts';
import { unseal } from './seal.ts';
import { createSaver } from './transaction.ts';
import type { Save, SaverParts } from './transaction.ts';
import { createUploadStore } from './uploads.ts';

export type PersonStore = {
	opened: Opened;
	save: Save;
	local: LocalStore;
	uploads: UploadStore;
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
	const { tables, reader } = opened;
	await initiate(tables, { person, client });
	const save = createSaver({ tables, intents, check, saved });
	return {
		opened,
		save,
		local: createLocalStore({ tables, intents, check, applied }),
		uploads: createUploadStore(tables, save, parts.ids),
		followCounts: (heard) => follow(() => count(reader), heard),
		followOutcome: (uid, heard) => follow(() => settledOf(opened, uid), heard),
		close: () => tables.close()
	};
}

function follow<T>(query: () => Promise<T>, heard: (value: T) => void): () => void {
	const subscription = liveQuery(query).subscribe({ next: heard, error: () => undefined });
	return () => subscription.unsubscribe();
}

async function settledOf({ reader }: Opened, uid: string): Promise<Settled> {
	const [waiting, refused] = await Promise.all([
		reader.where('outbox', 'uid', uid),
		reader.get('refused', uid)
	]);
	if (refused) return { code: refused.code, about: unseal(refused.about) };
	return waiting.length > 0 ? 'pending' : 'applied';
}
