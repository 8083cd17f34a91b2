import { describe, expect, test } from 'vitest';
import {
	answerLengthMax,
	countWords,
	isEmpty,
	limitDay,
	refuseAnswer
} from '../../src/lib/domain/answer.ts';
import type { QuestionKind, QuestionRule } from '../../src/lib/domain/form.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import { context } from './forms.ts';

type Case = [kind: QuestionKind, rule: Partial<QuestionRule>, value: Json, refusal: string | null];

const options = [{ value: 'en' }, { value: 'es' }];

const cases: readonly Case[] = [
	['text', {}, 'Avery', null],
	['text', {}, 'a'.repeat(200), null],
	['text', {}, 'a'.repeat(201), 'answer.too_long'],
	['text', { charactersMax: 3 }, 'ñññ', null],
	['text', { charactersMax: 3 }, 'ññññ', 'answer.too_long'],
	['text', {}, 'a'.repeat(10_000), 'answer.too_long'],
	['text', {}, 7, 'answer.wrong_kind'],
	['long_text', {}, 'a'.repeat(answerLengthMax), null],
	['long_text', { charactersMax: 9000 }, 'a'.repeat(answerLengthMax + 1), 'answer.too_long'],
	['long_text', { wordsMax: 2 }, ' two  words\n', null],
	['long_text', { wordsMax: 2 }, 'now three words', 'answer.too_many_words'],
	['email', {}, 'avery@example.org', null],
	['email', {}, ' avery@example.org ', null],
	['email', {}, 'avery@example', 'answer.not_an_email'],
	['email', {}, 'avery at example.org', 'answer.not_an_email'],
	['phone', {}, '(530) 555-0142', null],
	['phone', {}, '555', 'answer.not_a_phone'],
	['date', {}, '2024-02-29', null],
	['date', {}, '2023-02-29', 'answer.not_a_date'],
	['date', {}, '29/02/2024', 'answer.not_a_date'],
	['date', {}, 20240229, 'answer.wrong_kind'],
	['date', { notBefore: '1905-01-01' }, '1900-05-05', 'answer.date_too_early'],
	['date', { notBefore: 'today' }, '2026-11-22', null],
	['date', { notBefore: 'today' }, '2026-11-21', 'answer.date_passed'],
	['date', { notAfter: 'today' }, '2026-11-22', null],
	['date', { notAfter: 'today' }, '2026-11-23', 'answer.date_too_late'],
	['date', { notAfter: 'today-18y' }, '2008-11-22', null],
	['date', { notAfter: 'today-18y' }, '2008-11-23', 'eligibility.adult'],
	['number', {}, 80, null],
	['number', {}, '80', 'answer.not_a_number'],
	['number', { min: 1 }, 0, 'answer.number_too_low'],
	['number', { max: 2000 }, 2001, 'answer.number_too_high'],
	['choice', { options }, 'es', null],
	['choice', { options }, 'fr', 'answer.unknown_choice'],
	['choices', { options }, ['es', 'en'], null],
	['choices', { options }, ['es', 'fr'], 'answer.unknown_choice'],
	['choices', { options }, 'es', 'answer.wrong_kind'],
	['yes', {}, true, null],
	['yes', {}, 'yes', 'answer.wrong_kind'],
	['provider', {}, 'provider-1', null],
	['provider', {}, 'other', null],
	['provider', {}, 'provider-9', 'answer.unknown_choice'],
	['competencies', {}, ['hope'], null],
	['competencies', {}, ['hope', 'cooking'], 'answer.unknown_choice'],
	[
		'choice',
		{ options, mustBe: { values: ['en'], refusal: 'eligibility.adult' } },
		'es',
		'eligibility.adult'
	]
];

describe('one answer', () => {
	test.each(cases.map(([kind, rule, value, refusal]) => ({ kind, rule, value, refusal })))(
		'$kind $rule $value → $refusal',
		({ kind, rule, value, refusal }) => {
			const question = { path: 'about/it', kind, required: true, ...rule };
			expect(refuseAnswer(question, value, context)).toBe(refusal);
		}
	);

	test('any provider can stand while the list has not arrived', () => {
		const question = { path: 'training/provider', kind: 'provider', required: true } as const;
		expect(refuseAnswer(question, 'provider-9', { ...context, providers: null })).toBeNull();
	});

	test('a class has to be one of the list, once the list has arrived', () => {
		const question = { path: 'class/first', kind: 'class', required: true } as const;
		const classes = [{ id: 'class-1', isOpen: false }];
		expect(refuseAnswer(question, 'class-9', context)).toBeNull();
		expect(refuseAnswer(question, 'class-9', { ...context, classes })).toBe('class.unknown');
		expect(refuseAnswer(question, 'class-1', { ...context, classes })).toBeNull();
		expect(refuseAnswer(question, ['class-1'], { ...context, classes })).toBe('answer.wrong_kind');
	});

	test.each([null, '', '   ', false, []])('%j counts as no answer', (value) => {
		expect(isEmpty(value)).toBe(true);
		const question = { path: 'about/it', kind: 'number', required: true } as const;
		expect(refuseAnswer(question, value, context)).toBeNull();
	});

	test.each([0, 'no', true, ['en']])('%j is an answer', (value) => {
		expect(isEmpty(value)).toBe(false);
	});
});

test('words are what stands between blanks', () => {
	expect(countWords('  one two\nthree ')).toBe(3);
	expect(countWords('')).toBe(0);
});

test('somebody born on a leap day is an adult on March 1, or on February 28 at the earliest', () => {
	expect(limitDay('today-18y', '2026-02-28')).toBe('2008-02-28');
	expect(limitDay('today-18y', '2026-03-01')).toBe('2008-03-01');
	expect(limitDay('today', '2026-03-01')).toBe('2026-03-01');
	expect(limitDay('1905-01-01', '2026-03-01')).toBe('1905-01-01');
});
