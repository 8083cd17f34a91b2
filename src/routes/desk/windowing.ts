/**
 * Which of many rows are in the document: those on screen, some on either side, and the one that the
 * keyboard is at, wherever it is. The rest is room of the same height, so that the page scrolls as if all
 * were there. Rows differ in height on a phone; one that was never drawn is taken to be like the others.
 */

/** Drawn rows in their order, each with the room that is left out before it. All in pixels. */
export type Drawn = {
	rows: readonly { index: number; before: number }[];
	/** The room after the last of them. */
	after: number;
};

/** By a row's id, of rows that were drawn. */
export type Heights = ReadonlyMap<string, number>;
export const noHeights: Heights = new Map();

export function withHeights(known: Heights, found: readonly [string, number][]): Heights {
	return new Map([...known, ...found]);
}

/** What is on screen, from the top of the first row. */
export type Shown = { from: number; to: number };

/** Above and below what is on screen, so that a fast scroll finds rows there. */
const spareRows = 12;

/** Where each row begins, and at last where all of them end. */
export function startsOf(
	ids: readonly string[],
	heights: Heights,
	usual: number
): readonly number[] {
	const starts = [0];
	let end = 0;
	for (const id of ids) starts.push((end += heights.get(id) ?? usual));
	return starts;
}

/** The row at a height; the first or the last where there is none. */
export function rowAt(starts: readonly number[], height: number): number {
	let low = 0;
	let high = Math.max(0, starts.length - 2);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= height) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** What to draw while this much is shown; the row `kept` is drawn whatever is shown, unless it is -1. */
export function drawnOf(starts: readonly number[], { from, to }: Shown, kept: number): Drawn {
	const count = starts.length - 1;
	const startOf = (index: number) => starts[index] ?? 0;
	const first = Math.max(0, rowAt(starts, from) - spareRows);
	const last = Math.min(count - 1, rowAt(starts, to) + spareRows);
	const indexes = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
	if (kept >= 0 && kept < first) indexes.unshift(kept);
	if (kept > last && kept < count) indexes.push(kept);
	let end = 0;
	const rows = indexes.map((index) => {
		const before = startOf(index) - end;
		end = startOf(index + 1);
		return { index, before };
	});
	return { rows, after: startOf(count) - end };
}
