import { describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { desk } from '../../src/lib/words/en/desk.ts';
import {
	fieldsOf,
	groupsOf,
	linesOf,
	pairsOf
} from '../../src/routes/desk/[review]/seen/beside.ts';
import { seenAnswer, type Match } from '../../src/routes/desk/[review]/seen/seen-answer.ts';

const file = (id: string, document: string) => ({
	id,
	document,
	name: 'a.jpg',
	type: 'image/jpeg'
});
const say = { program: calmhsa, language: 'en', words: desk.answers } as const;

const side = (files: ReturnType<typeof file>[], fields = {}) => ({
	...{ program: 'calmhsa', part: 'application', receipt: 'A-1', sent_at: 1, name: 'Avery' },
	...{ files, fields, review: null }
});
const blank = { at: 1, reason: '', judged_name: null, judged_at: null };
const [open, cleared, phone, hidden] = seenAnswer.parse([
	{
		...{ id: '1', kind: 'file', state: 'open', with: 'b', ...blank },
		mine: side([file('c', 'certificate')], { 'training/provider': 'x' }),
		other: side([file('d', 'diploma')])
	},
	{
		...{ id: '2', kind: 'person', state: 'cleared', with: 'b', ...blank },
		mine: side([file('p', 'photo_id'), file('c', 'certificate')]),
		other: side([file('e', 'certificate'), file('q', 'photo_id')], { 'identity/phone': '1' })
	},
	{ ...{ id: '3', kind: 'phone', state: 'open', with: 'c', ...blank }, mine: null, other: null },
	{ ...{ id: '4', kind: 'file', state: 'open', with: null, ...blank }, mine: null, other: null }
]) as [Match, Match, Match, Match];

describe('two sides of a match', () => {
	test('are one line, whatever they are seen with; what asks for an answer leads', () => {
		expect(
			groupsOf([cleared, phone, open, hidden]).map(({ key, matches, first }) => [
				key,
				matches.length,
				first.id
			])
		).toEqual([
			['b', 2, '1'],
			['c', 1, '3'],
			['4', 1, '4']
		]);
	});

	test('lie beside each other file by file, each once, though it was sent as something else there', () => {
		expect(
			pairsOf([open, cleared]).map((pair) => [pair.match, pair.mine.id, pair.other.id])
		).toEqual([
			['1', 'c', 'd'],
			['2', 'p', 'q']
		]);
		expect(pairsOf([phone, hidden])).toEqual([]);
		expect(fieldsOf([open, cleared], 'other')).toEqual({ 'identity/phone': '1' });
	});

	test('answer in the order of the form, each under its name, and it is said what is the same', () => {
		const mine = {
			'identity/phone': '(530) 555-0142',
			'identity/first_name': 'José',
			'identity/birth_date': '1988-04-12'
		};
		const other = { 'identity/first_name': 'JOSE ', 'identity/phone': '530 555 0142' };
		expect(linesOf(mine, other, say)).toMatchObject([
			{ path: 'identity/first_name', mine: 'José', other: 'JOSE ', isSame: true },
			{ name: 'Date of birth', other: desk.answers.none, isSame: false },
			{ path: 'identity/phone', isSame: true }
		]);
	});

	test('show what only another program asks for, under the word of its path', () => {
		const other = { 'training/some_thing': 'x' };
		expect(linesOf({}, other, say)).toMatchObject([{ name: 'some thing', other: 'x' }]);
	});
});

test('a kind that is not known yet is read, a state that is not known is not', () => {
	const match = { ...hidden, kind: 'address' };
	expect(seenAnswer.parse([match])).toEqual([match]);
	expect(() => seenAnswer.parse([{ ...match, state: 'lost' }])).toThrow();
});
