/** How marks are told apart without colour: each look has a pattern of its own. */
export type Look = 'plain' | 'outline' | 'hatched' | 'dotted';

export type Series = { id: string; label: string; look: Look };
export type Column = { id: string; label: string; values: Readonly<Record<string, number>> };
export type Bar = {
	id: string;
	label: string;
	/** Out of the whole, and how much of that is marked as well. */
	value: number;
	marked?: number;
	text: string;
	look?: Look;
};
/** Text, or a number that stands at the right. */
export type Cell = string | number;
export type Table = {
	columns: readonly string[];
	rows: readonly { id: string; cells: readonly Cell[] }[];
};
