/** Which person's database the pages read: one at a time, changed at sign-in and sign-out. */
import type { Dexie } from 'dexie';
import { createDatabase, openTables, readerOn } from './indexed.ts';
import type { Reader, Tables } from './tables.ts';

export type Opened = { name: string; database: Dexie; tables: Tables; reader: Reader };

let opened: Opened | null = null;
const listeners = new Set<() => void>();

export async function openPerson(name: string): Promise<Opened> {
	const database = createDatabase(name);
	await database.open();
	return { name, database, tables: openTables(database), reader: readerOn(database) };
}

export function setCurrent(next: Opened | null): void {
	opened = next;
	for (const changed of listeners) changed();
}

export function current(): Opened | null {
	return opened;
}

export function onCurrent(changed: () => void): () => void {
	listeners.add(changed);
	return () => listeners.delete(changed);
}
