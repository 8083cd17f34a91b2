import { describe, expect, it } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { loadProgram } from '../../src/lib/programs/catalogue.ts';
import { amended } from '../../src/lib/programs/amend.ts';
import { deskAmend } from '../../src/lib/words/en/desk-amend.ts';
import {
	clocksOf,
	countsBusinessDays,
	wholeOf
} from '../../src/routes/desk/settings/clocks/clocks.ts';
import { found, groupsOf } from '../../src/routes/desk/settings/words/places.ts';
import { stepsTold } from '../../src/routes/letters/[id]/steps.ts';

const source = { source: 'A letter', confirmed: true, checked: '2026-05-01' };

describe('The clocks of a program', () => {
	it('are those of what is sent there', async () => {
		const massachusetts = await loadProgram('massachusetts');
		expect(clocksOf(calmhsa)).toHaveLength(5);
		expect(massachusetts && clocksOf(massachusetts)).toEqual(['applicationReview']);
	});

	it('count business days once one of them does', async () => {
		const clock = { count: 9, unit: 'business_days', ...source } as const;
		const massachusetts = await loadProgram('massachusetts');
		expect(countsBusinessDays(calmhsa)).toBe(false);
		expect(countsBusinessDays(amended(calmhsa, { 'clocks.renewalReview': clock }))).toBe(true);
		expect(massachusetts && countsBusinessDays(massachusetts)).toBe(true);
	});

	it.each([
		['5', 5],
		[' 480 ', 480],
		['4', null],
		['481', null],
		['5.5', null],
		['many', null]
	])('are set in whole numbers: %j', (typed, count) => {
		expect(wholeOf(typed, { least: 5, most: 480 })).toBe(count);
	});
});

describe('The words that staff can amend', () => {
	const groups = groupsOf(calmhsa, deskAmend, 'en');
	const reason = calmhsa.reasons[0];

	it('are the reasons, the letter to the exam, and what a denial says', () => {
		const places = groups.flatMap((group) => group.places.map(({ place }) => place));
		expect(places).toContain(`reason.${reason?.part}.${reason?.code}`);
		expect(places).toContain(`exam.${calmhsa.exam.instructions[0]?.id}`);
		expect(places.slice(-2)).toEqual(['denial.next', 'denial.appeal']);
		expect(new Set(places).size).toBe(places.length);
	});

	it('are found in either language, without accents', () => {
		const spanish = reason?.text.es.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase() ?? '';
		const hits = found(groups, spanish).flatMap(({ places }) => places);
		expect(hits.map(({ text }) => text.es)).toEqual([reason?.text.es]);
		expect(found(groups, 'nowhere at all')).toEqual([]);
	});
});

describe('The steps of a letter', () => {
	const step = { id: 'a', title: { en: 'A', es: 'A' }, body: { en: 'B', es: 'B' } };

	it('are those that it was sent with, or none of its own', () => {
		expect(stepsTold([step])).toEqual([step]);
		expect(stepsTold(undefined)).toBeNull();
		expect(stepsTold([step, { id: 'b' }])).toBeNull();
		expect(stepsTold('steps')).toBeNull();
	});
});
