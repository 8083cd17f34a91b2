/**
 * The one database that is not a person's: who has which database on this device, the session, and
 * what was chosen for the device (W6). Databases have random names, so that a list of them says
 * nothing about who was here.
 */
import { answerOf, Connection } from './connection.ts';
import type { Guard } from './guard.ts';
import { forgetScratch } from './scratch.ts';
import { nativeVersion } from './shape.ts';

/**
 * `person` is empty for what was written before anybody signed in, and `aside:…` where such a draft was
 * locked and somebody else uses the device meanwhile. With a guard all that they wrote is closed (W7).
 */
export type Home = { person: string; database: string; guard?: Guard };
type Setting = { key: string; value: string };
/** What a setting becomes; null takes it away. */
export type Change = readonly [key: string, value: string | null];

export type DeviceStore = {
	/** The database of a person, made when there is none. */
	homeOf(person: string): Promise<Home>;
	findHome(person: string): Promise<Home | null>;
	/** The draft without an owner becomes this person's database: one write (W6). */
	giveDraft(person: string): Promise<void>;
	forget(person: string): Promise<void>;
	/** One write to the map and the settings together (`moves.ts`). */
	write<T>(work: (tx: IDBTransaction) => Promise<T>): Promise<T>;
	change(changes: readonly Change[]): Promise<void>;
	get(key: string): Promise<string | null>;
	set(key: string, value: string): Promise<void>;
	remove(key: string): Promise<void>;
	close(): void;
};

/** Held by all who have it open; whoever puts another in its place has it alone (W7). */
export function homeLock(database: string): string {
	return `waymark-home-${database}`;
}

const deviceDatabase = 'waymark-device';

const stores = [
	{ name: 'homes', key: 'person', indexes: [] },
	{ name: 'settings', key: 'key', indexes: [] }
];

export async function openDevice(
	newName: () => string,
	name = deviceDatabase
): Promise<DeviceStore> {
	const connection = await opened(name);
	const change = <T>(work: (homes: IDBObjectStore) => Promise<T>) =>
		connection.write(['homes'], (tx) => work(tx.objectStore('homes')));
	return {
		...partOn(connection),
		homeOf: (person) =>
			change(async (homes) => {
				const kept = await answerOf<Home | undefined>(homes.get(person));
				if (kept) return kept;
				const aside = person === '' ? await openAside(homes) : undefined;
				const made = { person, database: aside?.database ?? `waymark-${newName()}` };
				if (aside) homes.delete(aside.person);
				await answerOf(homes.put(made));
				return made;
			}),
		giveDraft: (person) =>
			change(async (homes) => {
				const draft = await answerOf<Home | undefined>(homes.get(''));
				if (!draft) return;
				await answerOf(homes.put({ ...draft, person }));
				await answerOf(homes.delete(''));
			}),
		forget: (person) => change((homes) => answerOf(homes.delete(person))),
		change: (changes) => changeOn(connection, changes),
		remove: (key) => changeOn(connection, [[key, null]]),
		write: (work) => connection.write(['homes', 'settings'], work)
	};
}

/** A draft in the clear that made way for a locked one, which has gone. */
async function openAside(homes: IDBObjectStore): Promise<Home | undefined> {
	const all = await answerOf<Home[]>(homes.getAll(IDBKeyRange.bound('aside:', 'aside;')));
	return all.find((home) => !home.guard);
}

/** As much as the service worker needs. */
export type DevicePart = Pick<DeviceStore, 'findHome' | 'get' | 'set' | 'close'>;

export async function openDevicePart(): Promise<DevicePart> {
	return partOn(await opened(deviceDatabase));
}

async function opened(name: string): Promise<Connection> {
	const connection = new Connection({ name, version: nativeVersion, stores });
	await connection.open();
	return connection;
}

function partOn(connection: Connection): DevicePart {
	const read = <T>(store: string, key: string) =>
		connection.read([store], (tx) => answerOf<T | undefined>(tx.objectStore(store).get(key)));
	return {
		findHome: async (person) => (await read<Home>('homes', person)) ?? null,
		get: async (key) => (await read<Setting>('settings', key))?.value ?? null,
		set: (key, value) => changeOn(connection, [[key, value]]),
		close: () => connection.close()
	};
}

function changeOn(connection: Connection, changes: readonly Change[]): Promise<void> {
	return connection.write(['settings'], (tx) => Promise.resolve(changeSettings(tx, changes)));
}

export function changeSettings(tx: IDBTransaction, changes: readonly Change[]): void {
	const settings = tx.objectStore('settings');
	for (const [key, value] of changes) {
		if (value === null) settings.delete(key);
		else settings.put({ key, value } satisfies Setting);
	}
}

export async function deleteDatabase(name: string): Promise<void> {
	await answerOf(indexedDB.deleteDatabase(name));
	forgetScratch(name);
}
