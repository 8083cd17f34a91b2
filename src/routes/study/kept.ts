import { tabShelf } from '$lib/store/queries/shelf.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is being typed waits in this tab, or on another shelf, so that a reload takes no words away. */
export function keepWords(key: string, words: string, shelf: Shelf = tabShelf()): void {
	try {
		if (words === '') shelf.removeItem(key);
		else shelf.setItem(key, words);
	} catch {
		// Without room or leave to store, the words last as long as the page.
	}
}

export function keptWords(key: string, shelf: Shelf = tabShelf()): string {
	try {
		return shelf.getItem(key) ?? '';
	} catch {
		return '';
	}
}
