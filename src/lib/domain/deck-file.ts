/**
 * Cards out of a file of rows: which columns are the two sides, what is wrong with which row, and
 * what is in the deck already. Nothing is guessed away: each row that is left out is named.
 */
import type { CsvRow, Delimiter, RowFault } from './csv.ts';
import { delimiters, guessDelimiter, readCsv, unguard } from './csv.ts';
import { deckLimits, faultsOf, likenessOf, tidyText } from './deck.ts';
import type { CardFault, Written } from './deck.ts';
import { textOfHtml } from './html.ts';
import { bare } from './text.ts';

export type ReadCard = Written & { row: number };
export type LeftOut = {
	row: number;
	cells: readonly string[];
	faults: readonly (CardFault | RowFault | 'repeat')[];
};
export type DeckSheet = {
	cards: readonly ReadCard[];
	leftOut: readonly LeftOut[];
	/** Columns in the file, and which two are used, counted from 1. */
	columns: number;
	used: readonly [number, number];
};

/** Why a whole file cannot be used. */
export type FileFault =
	| { code: 'empty' | 'workbook' | 'not_text' | 'one_column' }
	| { code: 'too_large'; mostMb: number }
	| { code: 'too_many'; rows: number; most: number }
	| { code: 'package_new' | 'package_broken' };

export type DeckRead = { sheet: DeckSheet } | { fault: FileFault };

/** Rows with a fault are read along, so that a bad row is told even in a full file. */
const rowsKept = deckLimits.cards * 2;

export function readDeckText(text: string, known: readonly Written[]): DeckRead {
	const { body, delimiter, isHtml, skipped, aside } = readOpening(text);
	const { rows, count } = readCsv(body, delimiter, rowsKept);
	const numbered = rows.map((row) => ({ ...row, row: row.row + skipped }));
	const columns = columnsOf(numbered[0]?.cells ?? [], aside);
	const lines = columns.isHeader ? numbered.slice(1) : numbered;
	const all = columns.isHeader ? count - 1 : count;
	if (all <= 0) return { fault: { code: 'empty' } };
	if (all > rowsKept) {
		return { fault: { code: 'too_many', rows: all, most: deckLimits.cards } };
	}
	if (lines.every((line) => line.cells.length < 2 && line.fault === null)) {
		return { fault: { code: 'one_column' } };
	}
	const plain = isHtml ? textOfHtml : (cell: string) => cell;
	return sheetOf({
		lines: lines.map((line) => ({ ...line, cells: line.cells.map((cell) => plain(cell)) })),
		used: columns.used,
		known
	});
}

const openingLine =
	/^(?:sep=(.)|#(separator|html|tags|columns|deck|notetype|(?:guid|notetype|deck|tags) column):([^\r\n]*))(?:\r\n?|\n|$)/;

/** What some programs write above the rows: `sep=;`, or lines such as `#separator:tab`. */
function readOpening(text: string) {
	let body = text;
	let skipped = 0;
	let told: Delimiter | null = null;
	let isHtml = false;
	/** Columns that hold something other than a side, such as tags. */
	const aside: number[] = [];
	for (;;) {
		const line = openingLine.exec(body);
		if (!line) break;
		const [whole, separator, name, value] = line;
		if (separator !== undefined && skipped > 0) break;
		if (separator !== undefined) told = delimiterNamed(separator);
		if (name === 'separator') told = delimiterNamed(value ?? '');
		if (name === 'html') isHtml = value?.trim() === 'true';
		if (name?.endsWith('column')) aside.push(Number(value) - 1);
		body = body.slice(whole.length);
		skipped += 1;
	}
	return { body, delimiter: told ?? guessDelimiter(body), isHtml, skipped, aside };
}

const named: Readonly<Record<string, Delimiter>> = {
	comma: ',',
	semicolon: ';',
	tab: '\t',
	pipe: '|'
};

function delimiterNamed(name: string): Delimiter | null {
	return delimiters.find((one) => one === name) ?? named[name.trim().toLowerCase()] ?? null;
}

const frontNames = [
	'front',
	'question',
	'term',
	'prompt',
	'frente',
	'anverso',
	'pregunta',
	'termino'
];
const backNames = ['back', 'answer', 'definition', 'reverso', 'dorso', 'respuesta', 'definicion'];

function columnsOf(
	cells: readonly string[],
	aside: readonly number[]
): { isHeader: boolean; used: readonly [number, number] } {
	const names = cells.map((cell) => bare(cell).trim());
	const front = names.findIndex((name) => frontNames.includes(name));
	const back = names.findIndex((name) => backNames.includes(name));
	if (front >= 0 && back >= 0) return { isHeader: true, used: [front, back] };
	const [first = 0, second = 1] = cells.map((_, at) => at).filter((at) => !aside.includes(at));
	return { isHeader: false, used: [first, second] };
}

/** The same for rows of any file: a package's notes are rows of two sides. */
export function sheetOf(input: {
	lines: readonly CsvRow[];
	used: readonly [number, number];
	known: readonly Written[];
}): DeckRead {
	const { lines, used, known } = input;
	const seen = new Set(known.map(likenessOf));
	const cards: ReadCard[] = [];
	const leftOut: LeftOut[] = [];
	for (const { row, cells, fault } of lines) {
		const card = { front: side(cells[used[0]]), back: side(cells[used[1]]) };
		const likeness = likenessOf(card);
		const faults: LeftOut['faults'] = fault ? [fault] : faultsOf(card);
		if (faults.length > 0) leftOut.push({ row, cells, faults });
		else if (seen.has(likeness)) leftOut.push({ row, cells, faults: ['repeat'] });
		else {
			seen.add(likeness);
			cards.push({ row, ...card });
		}
	}
	const room = deckLimits.cards - known.length;
	if (cards.length > room) {
		return { fault: { code: 'too_many', rows: cards.length, most: Math.max(0, room) } };
	}
	const columns = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	return { sheet: { cards, leftOut, columns, used: [used[0] + 1, used[1] + 1] } };
}

function side(cell: string | undefined): string {
	return tidyText(unguard(cell ?? ''));
}
