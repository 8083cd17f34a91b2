import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/lib/domain/csv.ts';
import { readDeckText, sheetOf } from '../../src/lib/domain/deck-file.ts';
import { deckLimits } from '../../src/lib/domain/deck.ts';

function sheet(text: string, known: { front: string; back: string }[] = []) {
	const read = readDeckText(text, known);
	if (!('sheet' in read)) throw new Error(`refused: ${read.fault.code}`);
	return read.sheet;
}
function fault(text: string, known: { front: string; back: string }[] = []) {
	const read = readDeckText(text, known);
	return 'fault' in read ? read.fault : null;
}
const pairs = (text: string) => sheet(text).cards.map(({ front, back }) => [front, back]);

describe('the two sides', () => {
	test('are the first two columns', () => {
		expect(pairs('Hope,A reason\nRights,Yours')).toEqual([
			['Hope', 'A reason'],
			['Rights', 'Yours']
		]);
	});

	test.each([
		'Answer,Tag,Question\nb,x,a',
		'respuesta;notas;Pregunta\nb;x;a',
		'Definición\tx\tTérmino\nb\tx\ta'
	])('are found by their names: %j', (text) => {
		expect(pairs(text)).toEqual([['a', 'b']]);
		expect(sheet(text)).toMatchObject({ columns: 3, used: [3, 1] });
		expect(sheet(text).cards[0]?.row).toBe(2);
	});

	test('are found behind what other programs write above and before them', () => {
		expect(pairs('sep=;\r\na;b')).toEqual([['a', 'b']]);
		const notes =
			'#separator:tab\n#html:true\n#guid column:1\n#tags column:4\nxy\ta<br>1\t<i>b</i>\tt';
		expect(pairs(notes)).toEqual([['a\n1', 'b']]);
		expect(sheet(notes).cards[0]?.row).toBe(5);
	});

	test('keep script and tags as the text that they are', () => {
		const script = '<script>alert(1)</script>,"<img src=x onerror=""alert(1)"">"';
		expect(pairs(script)).toEqual([
			['<script>alert(1)</script>', '<img src=x onerror="alert(1)">']
		]);
	});

	test('come back from our own file', () => {
		const cards = [
			['-5 °C', '=1+1'],
			['two\nlines', 'a "b", c;d']
		];
		expect(pairs(writeCsv([['Question', 'Answer'], ...cards]))).toEqual(cards);
	});
});

describe('rows that are left out are named', () => {
	test('with what is wrong', () => {
		const text = [
			'a,b',
			',b',
			'a',
			`${'x'.repeat(deckLimits.front + 1)},b`,
			'a,b',
			'"c"d,e',
			'"open,x'
		].join('\n');
		expect(sheet(text).leftOut.map(({ row, faults }) => [row, ...faults])).toEqual([
			[2, 'front_missing'],
			[3, 'back_missing'],
			[4, 'front_long'],
			[5, 'repeat'],
			[6, 'stray'],
			[7, 'open']
		]);
		expect(sheet(text).cards).toHaveLength(1);
	});

	test('also when the deck has the card already', () => {
		const { cards, leftOut } = sheet('a,b\nc,d', [{ front: 'a', back: 'b' }]);
		expect(cards.map((card) => card.row)).toEqual([2]);
		expect(leftOut).toMatchObject([{ row: 1, faults: ['repeat'] }]);
	});
});

describe('a whole file is refused', () => {
	test('when it holds more than a deck, and says how much', () => {
		const rows = Array.from({ length: 100_000 }, (_, n) => `front ${n},back ${n}`);
		expect(fault(rows.join('\n'))).toEqual({ code: 'too_many', rows: 100_000, most: 2000 });
		const full = Array.from({ length: 1999 }, (_, n) => ({ front: `${n}`, back: 'x' }));
		expect(fault('a,b\nc,d', full)).toEqual({ code: 'too_many', rows: 2, most: 1 });
		expect(fault('a,b', full)).toBeNull();
	});

	test('when nothing or one column is in it', () => {
		expect(fault('')).toEqual({ code: 'empty' });
		expect(fault(' \n ')).toEqual({ code: 'empty' });
		expect(fault('Question,Answer\n')).toEqual({ code: 'empty' });
		expect(fault('one\ntwo\nthree')).toEqual({ code: 'one_column' });
	});
});

test('two columns of anything make a sheet', () => {
	const lines = [{ row: 1, cells: ['x', 'a', 'b'], fault: null }];
	const read = sheetOf({ lines, used: [1, 2], known: [] });
	expect(read).toMatchObject({
		sheet: { cards: [{ row: 1, front: 'a', back: 'b' }], used: [2, 3] }
	});
});
