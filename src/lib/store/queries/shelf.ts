/**
 * Where pages put down what is being typed and is no answer yet: this browser's small storage, closed
 * where the person's database has a key (W7). What cannot be opened here reads as nothing.
 */
import { current } from '../current.ts';
import { closeText, opensTo } from '../seal.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Outlives the tab. */
export function localShelf(): Shelf {
	return closedOn(() => localStorage);
}

/** Ends with the tab. */
export function tabShelf(): Shelf {
	return closedOn(() => sessionStorage);
}

/** The storage is named when it is used: where a browser forbids it, the name alone throws. */
function closedOn(storage: () => Storage): Shelf {
	return {
		getItem: (key) => {
			const text = storage().getItem(key);
			return text === null ? null : opensTo(text);
		},
		setItem: (key, text) => storage().setItem(key, closeText(current()?.name ?? '', text)),
		removeItem: (key) => storage().removeItem(key)
	};
}
