/** Figures are read again when the desk changes: calmly, and never under somebody's hand. */
import { paced, type Paced } from '../pace.ts';

export const renewEveryMs = 60_000;

type Page = Pick<Document, 'getSelection'> & {
	readonly activeElement: { matches(selectors: string): boolean } | null;
};

/** Whether new numbers would take something from under the reader: a list that is open, marked words. */
export function isAtHand(page: Page): boolean {
	const marked = page.getSelection();
	if (marked !== null && !marked.isCollapsed) return true;
	return page.activeElement?.matches('select, input, textarea') ?? false;
}

/**
 * Told of every hint, reads at most once in a minute, and the first time not before one has passed
 * since the page was opened. What must wait for the reader waits for the next minute.
 */
export function renewing(read: () => void, isHeld: () => boolean): Paced {
	let isOpened = false;
	const calm: Paced = paced(() => {
		if (!isOpened) isOpened = true;
		else if (isHeld()) calm.ask();
		else read();
	}, renewEveryMs);
	calm.ask();
	return calm;
}
