import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	guessDelimiter,
	newlinesOf,
	readCsv,
	unguard,
	writeCsv
} from '../../src/lib/domain/csv.ts';

const cellsOf = (text: string, delimiter: ',' | ';' | '\t' | '|' = ',') =>
	readCsv(text, delimiter).rows.map((row) => row.cells);

describe('rows of a file', () => {
	test.each([
		['line ends of every kind', 'a,b\r\nc,d\ne,f\rg,h', ['a b', 'c d', 'e f', 'g h']],
		['empty cells', 'a,\n,b', ['a ', ' b']],
		['quotation marks around commas', '"a, b",c', ['a, b c']],
		['doubled quotation marks', '"say ""hope""",""', ['say "hope" ']],
		['a mark inside a cell that is not quoted', '5" of rope,b', ['5" of rope b']],
		['space after a closing mark', '"a" ,b', ['a b']],
		['nothing at the end of the last line', 'a,b\n', ['a b']]
	])('%s', (_what, text, cells) => {
		expect(cellsOf(text)).toEqual(cells.map((row) => row.split(/ (?=\S*$)/).map((one) => one)));
	});

	test('a cell holds several lines', () => {
		expect(cellsOf('"one\ntwo",b\nc,d')).toEqual([
			['one\ntwo', 'b'],
			['c', 'd']
		]);
	});

	test('are counted as a spreadsheet counts them, and empty ones left out', () => {
		const { rows, count } = readCsv('a,b\n\n , \n"c\nc",d', ',');
		expect(rows.map((row) => row.row)).toEqual([1, 4]);
		expect(count).toBe(2);
	});

	test('are read on after one that is broken', () => {
		const { rows } = readCsv('a,b\n"c"d,e\nf,g', ',');
		expect(rows.map((row) => [row.fault, ...row.cells])).toEqual([
			[null, 'a', 'b'],
			['stray', 'cd', 'e'],
			[null, 'f', 'g']
		]);
	});

	test('before a mark that is never closed are kept', () => {
		const { rows } = readCsv('a,b\n"c,d\ne,f', ',');
		expect(rows.map((row) => row.fault)).toEqual([null, 'open']);
		expect(rows[1]?.cells).toEqual(['"c,d\ne,f']);
	});

	test('are all counted, however many are kept', () => {
		const { rows, count } = readCsv('a,b\n'.repeat(100_000), ',', 10);
		expect([rows.length, count]).toEqual([10, 100_000]);
	});
});

describe('what stands between the cells', () => {
	test.each([
		['a,b\nc,d', ','],
		['a;b\nc;d', ';'],
		['a\tb, and c\nd\te', '\t'],
		['a|b\nc|d', '|'],
		['one, two; three\nfour; five, six, seven', ';'],
		['¿Qué es, en suma?;Esperanza\n¿Y?;Sí', ';'],
		['only one column', ','],
		['', ',']
	])('%j', (text, delimiter) => {
		expect(guessDelimiter(text)).toBe(delimiter);
	});
});

describe('what is written', () => {
	test('comes back as it was, cell by cell', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('=1+1', "'=1", '-5', '@x', '"', ',', ' a ', "''+", '\t', 'a;b')
		);
		const table = fc.array(fc.tuple(fc.constant('x'), cell), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(table, (rows) => {
				const plain = rows.map((row) => row.map((one) => newlinesOf(one)));
				const written = writeCsv(plain).slice(1);
				expect(cellsOf(written).map((row) => row.map((one) => unguard(one)))).toEqual(plain);
			}),
			{ seed: 6 }
		);
	});

	test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])(
		'no spreadsheet runs %j',
		(cell) => {
			expect(writeCsv([['a', cell]])).toMatch(/^\ufeffa,"?'/);
		}
	);

	test('an apostrophe of the person stays theirs', () => {
		expect(unguard("'tis so")).toBe("'tis so");
	});
});
