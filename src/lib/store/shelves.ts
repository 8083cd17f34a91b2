/** Texts on a shelf, closed and opened in place. */
import { closeText, openText, opensTo } from './seal.ts';
import { keysOf, ownShelf, prefix } from './scratch.ts';
import type { Shelf } from './scratch.ts';

/** Closes what lies in the clear under names that begin so. */
export function closeShelf(shelf: Shelf, begins: readonly string[], database: string): void {
	for (const [key, text] of entriesOf(shelf, begins)) {
		const closed = closeText(database, text);
		if (closed !== text) shelf.setItem(key, closed);
	}
}

/** Opens what can be opened here. */
export function openShelf(shelf: Shelf, begins: readonly string[]): void {
	for (const [key, text] of entriesOf(shelf, begins)) {
		const opened = opensTo(text);
		if (opened !== null && opened !== text) shelf.setItem(key, opened);
	}
}

function entriesOf(shelf: Shelf, begins: readonly string[]): [string, string][] {
	const keys = begins.flatMap((begin) => keysOf(begin, shelf));
	return keys.flatMap((key): [string, string][] => {
		const text = shelf.getItem(key);
		return text === null ? [] : [[key, text]];
	});
}

/**
 * What was being typed is there under the name of the database that takes this one's place too, closed
 * or open as that one has it.
 */
export function copyScratch(from: string, to: string, shelf = ownShelf()): void {
	if (!shelf) return;
	for (const key of keysOf(prefix(from), shelf)) {
		const opened = openText(shelf.getItem(key) ?? '');
		shelf.setItem(prefix(to) + key.slice(prefix(from).length), closeText(to, opened));
	}
}
