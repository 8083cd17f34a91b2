/**
 * What is being typed, put down at every key without waiting for anything. The database confirms in
 * its own time, and a page can end before it does: what is still here at the next opening is
 * written then, as of the moment it was typed. A note goes once the database has confirmed it (W8).
 */
import type { Json } from '../domain/text.ts';
import { closeText, Locked, openText } from './seal.ts';

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type ScratchPlace = { application: string; path: string };
export type Scratched = ScratchPlace & { value: Json; at: number };

export const prefix = (database: string) => `waymark.scratch.${database}|`;
const keyOf = (database: string, { application, path }: ScratchPlace) =>
	`${prefix(database)}${application}|${path}`;

/** The note stays unwritten where the browser has no room: the database is on its way anyway. */
export function keepScratch(database: string, note: Scratched, shelf = ownShelf()): void {
	try {
		const kept = JSON.stringify({ value: note.value, at: note.at });
		shelf?.setItem(keyOf(database, note), closeText(database, kept));
	} catch (error) {
		// What was put down before the key went is still the last that was typed with it.
		if (!(error instanceof Locked)) shelf?.removeItem(keyOf(database, note));
	}
}

export function dropScratch(database: string, place: ScratchPlace, shelf = ownShelf()): void {
	shelf?.removeItem(keyOf(database, place));
}

/** What an earlier page could not bring to the database, oldest first. */
export function leftOn(database: string, shelf = ownShelf()): Scratched[] {
	if (!shelf) return [];
	return keysOf(prefix(database), shelf)
		.flatMap((key) => parse(key.slice(prefix(database).length), shelf.getItem(key)))
		.sort((a, b) => a.at - b.at);
}

/** Whatever the shelf holds under names that begin so. */
export function clearShelf(begin: string, shelf = ownShelf()): void {
	if (!shelf) return;
	for (const key of keysOf(begin, shelf)) shelf.removeItem(key);
}

export function forgetScratch(database: string, shelf = ownShelf()): void {
	clearShelf(prefix(database), shelf);
}

export function keysOf(begin: string, shelf: Shelf): string[] {
	const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
	return keys.filter((key) => key.startsWith(begin));
}

type Kept = { value: Json; at: number };
const isKept = (kept: unknown): kept is Kept =>
	typeof kept === 'object' &&
	kept !== null &&
	'value' in kept &&
	'at' in kept &&
	typeof kept.at === 'number';

function parse(name: string, text: string | null): Scratched[] {
	const cut = name.indexOf('|');
	try {
		const kept: unknown = JSON.parse(openText(text ?? 'null'));
		if (!isKept(kept) || cut < 0) return [];
		const place = { application: name.slice(0, cut), path: name.slice(cut + 1) };
		return [{ ...place, value: kept.value, at: kept.at }];
	} catch {
		return [];
	}
}

/** A browser that forbids storage throws at the mere name. */
export function ownShelf(): Shelf | null {
	try {
		return typeof localStorage === 'undefined' ? null : localStorage;
	} catch {
		return null;
	}
}
