/**
 * Tables as text (RFC 4180): read as strictly as a spreadsheet wrote them, and where a row is broken,
 * that row is told and the next one is read.
 */

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** `stray`: something follows a closing quotation mark. `open`: one is opened and never closed. */
export type RowFault = 'stray' | 'open';
export type CsvRow = {
	/** As a spreadsheet counts them, from 1. */
	row: number;
	cells: readonly string[];
	fault: RowFault | null;
};
export type Csv = {
	/** The first ones, as many as were asked for. */
	rows: readonly CsvRow[];
	/** All of them, without those that hold nothing. */
	count: number;
};

export function readCsv(text: string, delimiter: Delimiter, most = Infinity): Csv {
	const rows: CsvRow[] = [];
	let count = 0;
	let at = 0;
	for (let row = 1; at < text.length; row += 1) {
		const read = readRow(text, at, delimiter);
		at = read.end;
		if (read.fault === null && read.cells.every((cell) => cell.trim() === '')) continue;
		count += 1;
		if (rows.length < most) rows.push({ row, cells: read.cells, fault: read.fault });
	}
	return { rows, count };
}

type Read = { cells: string[]; end: number; fault: RowFault | null };

function readRow(text: string, start: number, delimiter: Delimiter): Read {
	const cells: string[] = [];
	let fault: RowFault | null = null;
	let at = start;
	for (;;) {
		const cell = readCell(text, at, delimiter);
		cells.push(cell.value);
		fault ??= cell.fault;
		at = cell.end;
		if (text[at] !== delimiter) break;
		at += 1;
	}
	if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
	return { cells, end: at + 1, fault };
}

type Cell = { value: string; end: number; fault: RowFault | null };

/** Ends at a delimiter, at the end of the line, or at the end of the text. */
function readCell(text: string, start: number, delimiter: Delimiter): Cell {
	if (text[start] !== '"') {
		const end = endOfCell(text, start, delimiter);
		return { value: text.slice(start, end), end, fault: null };
	}
	let close = start;
	do {
		close = text.indexOf('"', close + 1);
		if (close < 0) return { value: text.slice(start), end: text.length, fault: 'open' };
		if (text[close + 1] !== '"') break;
		close += 1;
	} while (close < text.length);
	const inside = text.slice(start + 1, close).replaceAll('""', '"');
	const end = endOfCell(text, close + 1, delimiter);
	const after = text.slice(close + 1, end);
	if (after.trim() === '') return { value: inside, end, fault: null };
	return { value: inside + after, end, fault: 'stray' };
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
	let end = start;
	while (end < text.length && !isEnd(text[end], delimiter)) end += 1;
	return end;
}

function isEnd(letter: string | undefined, delimiter: Delimiter): boolean {
	return letter === delimiter || letter === '\n' || letter === '\r';
}

const sampleRows = 20;
const sampleLength = 100_000;

/** The delimiter that gives most of the first rows two cells, and most alike. */
export function guessDelimiter(text: string): Delimiter {
	const sample = text.slice(0, sampleLength);
	const scored = delimiters.map((delimiter) => {
		const { rows } = readCsv(sample, delimiter, sampleRows);
		const widths = rows.map((row) => row.cells.length);
		const alike = widths.filter((width) => width > 1 && width === widths[0]).length;
		const split = widths.filter((width) => width > 1).length;
		return { delimiter, score: alike * 2 + split };
	});
	return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** With commas and a mark that spreadsheets know UTF-8 by. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map((cell) => quote(guard(cell))).join(','));
	return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quote(cell: string): string {
	return /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A spreadsheet runs what begins like a formula, so such a cell gets a mark that makes it text. */
function guard(cell: string): string {
	return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before it was guarded. */
export function unguard(cell: string): string {
	return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

export function newlinesOf(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
