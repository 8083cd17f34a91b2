/**
 * The one database that is not a person's: who has which database on this device, the session, and
 * what was chosen for the device (W6). Databases have random names, so that a list of them says
 * nothing about who was here.
 */
import { Dexie } from 'dexie';
import { forgetScratch } from './scratch.ts';

/** `person` is empty for what was written before anybody signed in. */
export type Home = { person: string; database: string };
type Setting = { key: string; value: string };

export type DeviceStore = {
	/** The database of a person, made when there is none. */
	homeOf(person: string): Promise<Home>;
	findHome(person: string): Promise<Home | null>;
	/** The draft without an owner becomes this person's database: one write (W6). */
	giveDraft(person: string): Promise<void>;
	forget(person: string): Promise<void>;
	get(key: string): Promise<string | null>;
	set(key: string, value: string): Promise<void>;
	remove(key: string): Promise<void>;
	close(): void;
};

const deviceDatabase = 'waymark-device';

export async function openDevice(
	newName: () => string,
	name = deviceDatabase
): Promise<DeviceStore> {
	const database = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
	database.version(1).stores({ homes: 'person', settings: 'key' });
	await database.open();
	const homes = database.table<Home, string>('homes');
	const settings = database.table<Setting, string>('settings');
	return {
		homeOf: (person) =>
			database.transaction('rw', homes, async () => {
				const kept = await homes.get(person);
				if (kept) return kept;
				const made = { person, database: `waymark-${newName()}` };
				await homes.put(made);
				return made;
			}),
		findHome: async (person) => (await homes.get(person)) ?? null,
		giveDraft: (person) =>
			database.transaction('rw', homes, async () => {
				const draft = await homes.get('');
				if (!draft) return;
				await homes.put({ ...draft, person });
				await homes.delete('');
			}),
		forget: async (person) => {
			await database.transaction('rw', homes, () => homes.delete(person));
		},
		get: async (key) => (await settings.get(key))?.value ?? null,
		set: async (key, value) => {
			await database.transaction('rw', settings, () => settings.put({ key, value }));
		},
		remove: async (key) => {
			await database.transaction('rw', settings, () => settings.delete(key));
		},
		close: () => database.close()
	};
}

export async function deleteDatabase(name: string): Promise<void> {
	await Dexie.delete(name);
	forgetScratch(name);
}
