/** Which person's database the pages read: one at a time, changed at sign-in and sign-out. */
import { Connection } from './connection.ts';
import { readerOn, readOn } from './reader.ts';
import { personBlueprint } from './shape.ts';
import type { Reader, Tables } from './tables.ts';

export type Opened = {
	name: string;
	/** Each look by itself: what is told of two tables may be of two moments. */
	reader: Reader;
	/** All that is read is of one moment. */
	read: Tables['read'];
	close(): void;
};

let opened: Opened | null = null;
const listeners = new Set<() => void>();

/** Opened to be read, and made when there is none. */
export async function openPerson(name: string): Promise<Opened> {
	const connection = new Connection(personBlueprint(name));
	await connection.open();
	return {
		name,
		reader: readerOn(connection),
		read: readOn(connection),
		close: () => connection.close()
	};
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
