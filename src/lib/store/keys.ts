/** The keys of this page, and what they close: in memory alone, and gone with the page (W7). */
import { closeFields, openFields } from './record.ts';
import { installKeys, Locked, textMark } from './seal.ts';

/** One key at work. What it closes begins with `envelope` and the key's name. */
export type Cipher = {
	/** What the key is called, in eight hexadecimal letters; says nothing of the key. */
	readonly id: string;
	seal(value: unknown): Uint8Array;
	/** Throws when the bytes were changed. */
	unseal(closed: Uint8Array): unknown;
};

/** The first bytes of whatever was closed; what has no key is never bytes of this kind. */
export const envelope = [0x57, 0x4d, 0x01] as const;
export const nameBytes = 4;

/** What is read without being unsealed one by one. */
const readWhole: ReadonlySet<string> = new Set(['uploads', 'waiting']);

const byDatabase = new Map<string, Cipher | 'gone'>();
const byId = new Map<string, Cipher>();

/** From here on what is put into this database is closed, and what it holds can be read. */
export function useKey(database: string, cipher: Cipher): void {
	byDatabase.set(database, cipher);
	byId.set(cipher.id, cipher);
	installKeys({
		has: (name) => cipherOf(name) !== null,
		closeRecord: (name, table, record) =>
			closeFields(table, record, (value) => closeFor(name, value)),
		openRecord: (table, record) => (readWhole.has(table) ? openWhole(table, record) : record),
		open,
		closeText: textFor,
		openText: (text) => String(open(fromBase64(text.slice(textMark.length))))
	});
}

/** The key is forgotten; work that is still under way fails, and writes nothing in the clear. */
export function dropKey(database: string): void {
	const cipher = cipherOf(database);
	if (cipher) byId.delete(cipher.id);
	byDatabase.set(database, 'gone');
}

/** All of it readable, for whoever takes it elsewhere. */
export function openWhole(table: string, record: object): object {
	return openFields(table, record, open);
}

/** What was never closed is as it was. */
export function open(value: unknown): unknown {
	if (!isClosed(value)) return value;
	const name = value.subarray(envelope.length, envelope.length + nameBytes);
	const id = Array.from(name, (byte) => byte.toString(16).padStart(2, '0')).join('');
	const cipher = byId.get(id);
	if (!cipher) throw new Locked();
	return cipher.unseal(value);
}

/** Nothing is closed twice, and null says nothing. */
function closeFor(database: string, value: unknown): unknown {
	const cipher = byDatabase.get(database);
	if (cipher === undefined || value === null || isClosed(value)) return value;
	if (cipher === 'gone') throw new Locked();
	return cipher.seal(value);
}

function textFor(database: string, text: string): string {
	if (text.startsWith(textMark)) return text;
	const closed = closeFor(database, text);
	return closed instanceof Uint8Array ? textMark + toBase64(closed) : text;
}

function cipherOf(database: string): Cipher | null {
	const cipher = byDatabase.get(database);
	return cipher === undefined || cipher === 'gone' ? null : cipher;
}

function isClosed(value: unknown): value is Uint8Array {
	return value instanceof Uint8Array && envelope.every((byte, at) => value[at] === byte);
}

function toBase64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
