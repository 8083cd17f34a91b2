/**
 * The one database that is not a person's: who has which database on this device, the session, and
 * what was chosen for the device (W6). Databases have random names, so that a list of them says
 * nothing about who was here.
 */
import { answerOf, Connection } from './connection.ts';
import { forgetScratch } from './scratch.ts';
import { nativeVersion } from './shape.ts';

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

const stores = [
	{ name: 'homes', key: 'person', indexes: [] },
	{ name: 'settings', key: 'key', indexes: [] }
];

export async function openDevice(
	newName: () => string,
	name = deviceDatabase
): Promise<DeviceStore> {
	const connection = new Connection({ name, version: nativeVersion, stores });
	await connection.open();
	const read = <T>(store: string, key: string) =>
		connection.read([store], (tx) => answerOf<T | undefined>(tx.objectStore(store).get(key)));
	const change = <T>(store: string, work: (store: IDBObjectStore) => Promise<T>) =>
		connection.write([store], (tx) => work(tx.objectStore(store)));
	return {
		homeOf: (person) =>
			change('homes', async (homes) => {
				const kept = await answerOf<Home | undefined>(homes.get(person));
				if (kept) return kept;
				const made = { person, database: `waymark-${newName()}` };
				await answerOf(homes.put(made));
				return made;
			}),
		findHome: async (person) => (await read<Home>('homes', person)) ?? null,
		giveDraft: (person) =>
			change('homes', async (homes) => {
				const draft = await answerOf<Home | undefined>(homes.get(''));
				if (!draft) return;
				await answerOf(homes.put({ ...draft, person }));
				await answerOf(homes.delete(''));
			}),
		forget: (person) => change('homes', (homes) => answerOf(homes.delete(person))),
		get: async (key) => (await read<Setting>('settings', key))?.value ?? null,
		set: async (key, value) => {
			await change('settings', (settings) => answerOf(settings.put({ key, value })));
		},
		remove: (key) => change('settings', (settings) => answerOf(settings.delete(key))),
		close: () => connection.close()
	};
}

export async function deleteDatabase(name: string): Promise<void> {
	await answerOf(indexedDB.deleteDatabase(name));
	forgetScratch(name);
}
