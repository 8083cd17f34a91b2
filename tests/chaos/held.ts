/** What a browser's profile holds of the app, read past the app and without changing anything. */
import type { Page } from '@playwright/test';
import { tableNames } from '../../src/lib/store/rows.ts';
import type { RecordName, Records, State } from '../../src/lib/store/tables.ts';

export type Home = { person: string; database: string };
export type Held = {
	homes: readonly Home[];
	/** Records by table, all of one moment; empty where nobody has been yet. */
	tables: { [Name in RecordName]?: Records[Name][] };
};

const read: readonly RecordName[] = [
	...(['state', 'outbox', 'refused', 'uploads', 'waiting'] as const),
	...tableNames
];
const device = 'waymark-device';

/** The page must be one of the app's. */
export async function lookInto(page: Page, person: string): Promise<Held> {
	return parseHeld(await page.evaluate(readDatabases, { device, person, wanted: [...read] }));
}

/** Runs in the page, so everything that it needs is in it. */
async function readDatabases(asked: { device: string; person: string; wanted: string[] }) {
	const open = (name: string) =>
		new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(`cannot open ${name}`));
		});
	const readAll = async (name: string, wanted: string[]) => {
		const database = await open(name);
		const stores = wanted.filter((one) => database.objectStoreNames.contains(one));
		if (stores.length === 0) return {};
		const transaction = database.transaction(stores, 'readonly');
		const lists = stores.map(
			(one) =>
				new Promise<[string, unknown[]]>((resolve, reject) => {
					const request = transaction.objectStore(one).getAll();
					request.onsuccess = () => resolve([one, request.result]);
					request.onerror = () => reject(new Error(`cannot read ${one}`));
				})
		);
		const records = Object.fromEntries(await Promise.all(lists));
		database.close();
		return records;
	};
	const names = (await indexedDB.databases()).map(({ name }) => name);
	if (!names.includes(asked.device)) return { homes: [], tables: {} };
	const { homes = [] }: Record<string, unknown[]> = await readAll(asked.device, ['homes']);
	const home = homes.find(
		(one) => one instanceof Object && 'person' in one && one.person === asked.person
	);
	const name = home instanceof Object && 'database' in home ? String(home.database) : '';
	return { homes, tables: names.includes(name) ? await readAll(name, asked.wanted) : {} };
}

export function stateOf({ tables }: Held): State | null {
	return tables.state?.[0] ?? null;
}

/** Nothing waits on the device, for the server or for a file. */
export function isDrained({ tables }: Held): boolean {
	const { outbox = [], uploads = [], waiting = [] } = tables;
	return (
		outbox.length === 0 && waiting.length === 0 && uploads.every(({ state }) => state === 'refused')
	);
}

function parseHeld(told: unknown): Held {
	return told as Held;
}
