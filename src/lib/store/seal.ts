/**
 * Everything a person wrote passes here on its way to disk and back (W7). What `seal` gives is closed
 * at the edge, when a record is put into a database that has a key, and opened where it is read. Both
 * are synchronous, because waiting for anything but the database ends a transaction. What closes and
 * opens (`keys.ts`) is fetched by whoever has a passphrase; for all others this is the identity.
 */
declare const sealed: unique symbol;
/** A value as it lies on the device. Only `unseal` may look inside. */
export type Sealed<T> = { readonly [sealed]: T };

/** The keys that this page has, by database. */
export type Keys = {
	has(database: string): boolean;
	/** As it goes into this database. Throws `Locked` where its key is gone. */
	closeRecord(database: string, table: string, record: object): object;
	/** Opens the few things that everybody reads whole; the rest is opened by `unseal`. */
	openRecord(table: string, record: object): object;
	open(closed: Uint8Array): unknown;
	closeText(database: string, text: string): string;
	openText(text: string): string;
};

/** There is a key, and this page does not have it. */
export class Locked extends Error {}

let keys: Keys | null = null;

export function installKeys(those: Keys): void {
	keys = those;
}

export function hasKey(database: string): boolean {
	return keys?.has(database) ?? false;
}

export function closeRecord(database: string, table: string, record: object): object {
	return keys ? keys.closeRecord(database, table, record) : record;
}

export function openRecord<T>(table: string, record: T): T {
	if (!keys || typeof record !== 'object' || record === null) return record;
	const opened: unknown = keys.openRecord(table, record);
	assertOpened<T>(opened);
	return opened;
}

export function seal<T>(value: T): Sealed<T> {
	assertSealed<T>(value);
	return value;
}

export function unseal<T>(value: Sealed<T>): T {
	const opened: unknown = value instanceof Uint8Array ? keysHere().open(value) : value;
	assertOpened<T>(opened);
	return opened;
}

/** What is closed as text begins so; no text of ours does: each is JSON, words, or a token. */
export const textMark = '\u0001wm1:';

/** For what lies beside the database (W8). */
export function closeText(database: string, text: string): string {
	return keys ? keys.closeText(database, text) : text;
}

export function openText(text: string): string {
	return text.startsWith(textMark) ? keysHere().openText(text) : text;
}

/** Null where the key is not here. */
export function opensTo(text: string): string | null {
	try {
		return openText(text);
	} catch {
		return null;
	}
}

function keysHere(): Keys {
	if (!keys) throw new Locked();
	return keys;
}

/** What `seal` made is what `unseal` is given: that is all that ties the types together. */
function assertSealed<T>(_value: unknown): asserts _value is Sealed<T> {}
function assertOpened<T>(_value: unknown): asserts _value is T {}
