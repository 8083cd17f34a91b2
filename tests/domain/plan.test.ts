import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/lib/domain/calendar.ts';
import {
	daysFrom,
	milestones,
	planDays,
	planProblems,
	simulationDays,
	standingOf,
	weekdayOf
} from '../../src/lib/domain/plan.ts';
import type { Plan } from '../../src/lib/domain/plan.ts';

/** A Monday. */
const today = '2026-11-23';
const plan: Plan = {
	exam_on: '2027-01-25',
	weekdays: [1, 3, 6],
	minutes: 30,
	group_on: null,
	paused_at: null
};
const daysOf = (changes: Partial<Plan>, simulated: readonly string[] = []) =>
	planDays({ plan: { ...plan, ...changes }, today, simulated });
const kindOn = (day: string, changes: Partial<Plan> = {}) =>
	daysOf(changes).find((one) => one.day === day)?.kind ?? null;

describe('what a plan may be', () => {
	test.each([
		['a day ahead', {}, []],
		['no date yet', { exam_on: null }, []],
		['today', { exam_on: today }, []],
		['a day that has passed', { exam_on: '2026-11-22' }, ['date_passed']],
		['a day that does not exist', { exam_on: '2027-02-30' }, ['date_unreadable']],
		['a day that is half typed', { exam_on: '2027--3' }, ['date_unreadable']],
		['a day four years away', { exam_on: '2030-12-01' }, ['date_far']],
		['no weekday', { weekdays: [] }, ['no_days']],
		['no minutes', { minutes: 0 }, ['no_minutes']],
		[
			'nothing at all',
			{ exam_on: '2020-01-01', weekdays: [], minutes: Number.NaN },
			['date_passed', 'no_days', 'no_minutes']
		]
	])('%s: %j', (...[, changes, problems]) => {
		expect(planProblems({ ...plan, ...changes }, today)).toEqual(problems);
	});
});

test.each([
	['ahead', '2026-12-01', null],
	['close', '2026-11-30', null],
	['tomorrow', '2026-11-24', null],
	['today', today, null],
	['passed', '2026-11-22', null],
	['no_date', null, null],
	['paused', '2026-12-01', 5],
	// A pause does not keep back what cannot be moved.
	['today', today, 5],
	['passed', '2026-11-22', 5]
] as const)('it stands %s with the exam on %s', (standing, exam_on, paused_at) => {
	expect(standingOf({ ...plan, exam_on, paused_at }, today)).toBe(standing);
});

describe('the days', () => {
	test('are the chosen weekdays up to the exam, with rest before it', () => {
		const days = daysOf({});
		expect(days[0]).toEqual({ day: today, kind: 'study' });
		expect(days.at(-2)).toEqual({ day: '2027-01-24', kind: 'rest' });
		expect(days.at(-1)).toEqual({ day: '2027-01-25', kind: 'exam' });
		for (const { day } of days.slice(0, -2)) expect([1, 3, 6]).toContain(weekdayOf(day));
	});

	test('hold the group once a week, and practice exams on other days', () => {
		const days = daysOf({ group_on: 6 });
		const groups = days.filter(({ kind }) => kind === 'group');
		expect(groups.every(({ day }) => weekdayOf(day) === 6)).toBe(true);
		expect(groups).toHaveLength(9);
		expect(days.filter(({ kind }) => kind === 'simulation')).toHaveLength(3);
	});

	test('without a date go eight weeks ahead and hold no practice exam', () => {
		const days = daysOf({ exam_on: null });
		expect(daysBetween(today, days.at(-1)?.day ?? '')).toBeLessThanOrEqual(56);
		expect(days.some(({ kind }) => kind === 'simulation' || kind === 'exam')).toBe(false);
	});

	test.each([
		['tomorrow', '2026-11-24', ['rest', 'exam']],
		['today', today, ['exam']],
		['yesterday', '2026-11-22', []],
		['in two days', '2026-11-25', ['study', 'rest', 'exam']]
	])('with the exam %s are few', (...[, exam_on, kinds]) => {
		expect(daysOf({ exam_on }).map(({ kind }) => kind)).toEqual(kinds);
	});

	test('are none while it is paused', () => {
		expect(daysOf({ paused_at: 1 })).toEqual([]);
	});
});

describe('practice exams', () => {
	const placed = (changes: Partial<Plan>, on = today, simulated: readonly string[] = []) =>
		simulationDays({ plan: { ...plan, ...changes }, today: on, simulated });

	test('are at least two, the last three days or more before the exam', () => {
		for (let span = 12; span < 120; span += 1) {
			for (const weekdays of [[1], [0, 6], [1, 3, 6], [0, 1, 2, 3, 4, 5, 6]]) {
				const exam_on = addDays(today, span);
				const days = placed({ exam_on, weekdays });
				expect([span, weekdays, days.length >= 2 || (weekdays.length === 1 && span < 17)]).toEqual([
					span,
					weekdays,
					true
				]);
				for (const day of days) {
					expect(daysBetween(day, exam_on)).toBeGreaterThanOrEqual(3);
					expect(weekdays).toContain(weekdayOf(day));
				}
			}
		}
	});

	test('stay where they are from one day to the next', () => {
		const first = placed({});
		for (const day of daysFrom(today, first[0] ?? '')) expect(placed({}, day)).toEqual(first);
	});

	test('move to the next free day when one was missed, and only then', () => {
		const [one = '', two = '', three = ''] = placed({});
		expect(placed({}, addDays(one, 1))).toEqual([two, three]);
		const late = placed({}, addDays(two, 1));
		expect(late).toHaveLength(2);
		expect(late).toContain(three);
		expect(placed({}, addDays(two, 1), [one])).toEqual([three]);
	});

	test('that were done are not asked for again, but one near the end is', () => {
		expect(placed({}, today, ['2026-11-01'])).toHaveLength(2);
		expect(placed({}, today, ['2026-11-01', '2026-11-08', '2026-11-15'])).toHaveLength(1);
	});

	test('are left out where there is no room any more', () => {
		expect(placed({ exam_on: addDays(today, 2) })).toEqual([]);
		expect(placed({ exam_on: addDays(today, 3) })).toEqual([today]);
		expect(kindOn(today, { exam_on: addDays(today, 3) })).toBe('simulation');
	});

	test('take the group’s day only when there is no other', () => {
		expect(placed({ weekdays: [6], group_on: 6 })).toHaveLength(3);
		for (const day of placed({ group_on: 3 })) expect(weekdayOf(day)).not.toBe(3);
	});
});

describe('dates that others set', () => {
	test('stand in their order', () => {
		expect(milestones({ exam: '2027-01-25', leadDays: 30, validUntil: '2027-11-22' })).toEqual([
			{ kind: 'accommodations', day: '2026-12-26' },
			{ kind: 'exam', day: '2027-01-25' },
			{ kind: 'window_ends', day: '2027-11-22' }
		]);
	});

	test('are only those that somebody has said', () => {
		expect(milestones({ exam: null, leadDays: 30, validUntil: null })).toEqual([]);
		expect(milestones({ exam: '2027-01-25', leadDays: null, validUntil: null })).toEqual([
			{ kind: 'exam', day: '2027-01-25' }
		]);
	});
});
