import type { DeckCard } from '$lib/domain/study-rows.ts';

/** What fits on one side of a sheet: two columns of four. */
const columns = 2;
const perSheet = columns * 4;
/** About as many letters as a card to cut out can show and still be read. */
const frontMax = 280;
const backMax = 420;
const linesMax = 9;

export type Sheets = {
	sheets: readonly (readonly DeckCard[])[];
	/** Cards with more text than fits; they go on a list of their own, whole. */
	long: readonly DeckCard[];
};

export function sheetsOf(cards: readonly DeckCard[]): Sheets {
	const fitting = cards.filter(fits);
	const count = Math.ceil(fitting.length / perSheet);
	return {
		sheets: Array.from({ length: count }, (_, n) =>
			fitting.slice(n * perSheet, (n + 1) * perSheet)
		),
		long: cards.filter((card) => !fits(card))
	};
}

function fits({ front, back }: DeckCard): boolean {
	const lines = (text: string) => text.split('\n').length;
	return (
		front.length <= frontMax &&
		back.length <= backMax &&
		lines(front) <= linesMax &&
		lines(back) <= linesMax
	);
}

/** The other side of the paper: each row the other way round, so that the sides meet when flipped. */
export function mirrored(sheet: readonly DeckCard[]): readonly (DeckCard | null)[] {
	const rows = Array.from({ length: Math.ceil(sheet.length / columns) }, (_, n) => {
		const row: (DeckCard | null)[] = sheet.slice(n * columns, (n + 1) * columns);
		while (row.length < columns) row.push(null);
		return row.reverse();
	});
	return rows.flat();
}
