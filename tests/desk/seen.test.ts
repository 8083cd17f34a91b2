import { describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { desk } from '../../src/lib/words/en/desk.ts';
import { linesOf, pairsOf } from '../../src/routes/desk/[review]/seen/beside.ts';
import { seenAnswer } from '../../src/routes/desk/[review]/seen/seen-answer.ts';

const file = (id: string, document: string) => ({
	id,
	document,
	name: 'a.jpg',
	type: 'image/jpeg'
});
const say = { program: calmhsa, language: 'en', words: desk.answers } as const;

describe('two sides of a match', () => {
	test('lie beside each other by what kind of document each file is', () => {
		const mine = { files: [file('1', 'photo_id'), file('2', 'diploma')] };
		const other = { files: [file('3', 'diploma'), file('4', 'photo_id')] };
		expect(pairsOf(mine, other).map((pair) => [pair.mine.id, pair.other.id])).toEqual([
			['1', '4'],
			['2', '3']
		]);
	});

	test('lie beside each other although one sent the file as something else', () => {
		const pairs = pairsOf({ files: [file('1', 'certificate')] }, { files: [file('2', 'diploma')] });
		expect(pairs).toMatchObject([{ mine: { id: '1' }, other: { id: '2' } }]);
		expect(pairsOf({ files: [file('1', 'certificate')] }, { files: [] })).toEqual([]);
	});

	test('answer in the order of the form, each under its name, and it is said what is the same', () => {
		const mine = {
			fields: {
				'identity/phone': '(530) 555-0142',
				'identity/first_name': 'José',
				'identity/birth_date': '1988-04-12'
			}
		};
		const other = { fields: { 'identity/first_name': 'JOSE ', 'identity/phone': '530 555 0142' } };
		expect(linesOf(mine, other, say)).toMatchObject([
			{ path: 'identity/first_name', mine: 'José', other: 'JOSE ', isSame: true },
			{ name: 'Date of birth', other: desk.answers.none, isSame: false },
			{ path: 'identity/phone', isSame: true }
		]);
	});

	test('show what only another program asks for, under the word of its path', () => {
		const other = { fields: { 'training/some_thing': 'x' } };
		expect(linesOf({ fields: {} }, other, say)).toMatchObject([{ name: 'some thing', other: 'x' }]);
	});
});

test('a match that may not be opened is read, and so is a kind that is not known yet', () => {
	const match = {
		...{ id: 'm', kind: 'address', state: 'open', at: 1, reason: '' },
		...{ judged_name: null, judged_at: null, mine: null, other: null }
	};
	expect(seenAnswer.parse([match])).toEqual([match]);
	expect(() => seenAnswer.parse([{ ...match, state: 'lost' }])).toThrow();
});
