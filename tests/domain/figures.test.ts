import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ageHeadline,
	agreementOf,
	axisFor,
	lateAt,
	mainPart,
	mendedShare,
	mondayOf,
	riskOf,
	throughputOf,
	weeksIn,
	wilson
} from '../../src/lib/domain/figures.ts';
import type { AgeCounts, Pace, WaitTimes, WeekCounts } from '../../src/lib/domain/figures.ts';

describe('agreement', () => {
	// The published examples of Wilson's interval, to four places.
	test.each([
		{ hits: 0, of: 10, low: 0, high: 0.2775 },
		{ hits: 10, of: 10, low: 0.7225, high: 1 },
		{ hits: 15, of: 20, low: 0.5313, high: 0.8881 },
		{ hits: 81, of: 263, low: 0.2553, high: 0.3662 }
	])('$hits of $of lies between $low and $high', ({ hits, of, low, high }) => {
		const told = wilson(hits, of);
		expect(told.low).toBeCloseTo(low, 4);
		expect(told.high).toBeCloseTo(high, 4);
	});

	test('of none nothing is known', () => {
		expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
	});

	test('the interval holds the share, lies between none and all, and narrows with more', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (any, of) => {
				const hits = any % (of + 1);
				const { low, high } = wilson(hits, of);
				const more = wilson(hits * 4, of * 4);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(hits / of + 1e-12);
				expect(high).toBeGreaterThanOrEqual(hits / of - 1e-12);
				expect(more.high - more.low).toBeLessThan(high - low);
			})
		);
	});

	test('nine are too few to say, ten are not', () => {
		expect(agreementOf({ looked: 9, agreed: 9 })).toEqual({ kind: 'few', looked: 9, agreed: 9 });
		expect(agreementOf({ looked: 10, agreed: 9 })).toMatchObject({ kind: 'known', share: 0.9 });
	});
});

describe('how many will be late', () => {
	const week = (...first: number[]) => [...first, ...Array<number>(7 - first.length).fill(0)];
	test.each([
		['none, when each day holds what is due on it', { late: 0, due: week(5, 5, 5), perDay: 5 }, 0],
		[
			'all that are due today but the five that can be answered',
			{ late: 0, due: week(20), perDay: 5 },
			15
		],
		[
			'none, when seven days were there',
			{ late: 0, due: week(0, 0, 0, 0, 0, 0, 35), perDay: 5 },
			0
		],
		['those behind the late ones, first in line', { late: 10, due: week(5, 5), perDay: 5 }, 10],
		['all, when nobody answers', { late: 3, due: week(1, 2, 3), perDay: 0 }, 6],
		['none of the late ones once more', { late: 50, due: week(), perDay: 1 }, 0],
		[
			'what is begun on its day and ended on the next',
			{ late: 0, due: week(1, 1, 1), perDay: 0.5 },
			3
		]
	])('%s', (_, { late, due, perDay }, count) => {
		expect(lateAt(late, due, perDay)).toBe(count);
	});

	const pace: Pace = { late: 0, due: week(20), pace: [14, 28, 70, 35], since: '2026-01-05' };
	test('lies between the best and the slowest of four weeks', () => {
		expect(riskOf(pace, '2026-11-23')).toEqual({ kind: 'told', due: 20, low: 10, high: 18 });
	});

	test('weeks before the first answer are not slow weeks', () => {
		const young = { ...pace, pace: [0, 0, 70, 35], since: '2026-11-09' };
		expect(riskOf(young, '2026-11-23')).toMatchObject({ kind: 'told', low: 10, high: 15 });
	});

	test.each([
		['before anybody answered', { since: null }],
		['in the second week', { since: '2026-11-12' }],
		['with nine answers in four weeks', { pace: [3, 0, 4, 2] }]
	])('is not told %s', (_, change) => {
		expect(riskOf({ ...pace, ...change }, '2026-11-23')).toEqual({ kind: 'few', due: 20 });
	});

	test('is no question when nothing is due', () => {
		expect(riskOf({ ...pace, late: 4, due: week() }, '2026-11-23')).toEqual({ kind: 'nothing' });
	});
});

describe('what is said first', () => {
	const none: AgeCounts = {
		...{ part: 'application', business: false },
		...{ late: 0, '3': 0, '7': 0, '14': 0, more: 0, none: 0, paused: 0 }
	};
	test.each([
		['nothing waits', { paused: 9 }, { kind: 'nothing', open: 0, count: 0 }],
		['late before soon', { late: 6, '3': 2, more: 30 }, { kind: 'late', open: 38, count: 6 }],
		['soon', { '3': 2, none: 1 }, { kind: 'soon', open: 3, count: 2 }],
		['all is well', { '7': 1, '14': 2, paused: 4 }, { kind: 'fine', open: 3, count: 0 }]
	])('of what waits: %s', (_, counts, said) => {
		expect(ageHeadline([{ ...none, ...counts }, none])).toEqual(said);
	});

	const week = (counts: Partial<WeekCounts>): WeekCounts => ({
		...{ week: '2026-11-23', part: 'application', received: 0, again: 0 },
		...{ approve: 0, change: 0, deny: 0 },
		...counts
	});
	test.each([
		['nothing', {}, { kind: 'nothing', received: 0, answered: 0 }],
		['behind', { received: 5, approve: 2 }, { kind: 'behind', received: 5, answered: 2 }],
		['even', { received: 3, approve: 1, change: 1, deny: 1 }, { kind: 'even', answered: 3 }],
		['ahead', { received: 1, deny: 2 }, { kind: 'ahead', received: 1, answered: 2 }]
	])('of what came in: %s', (_, counts, said) => {
		expect(throughputOf([week(counts), week({})])).toMatchObject(said);
	});

	test('the part that most of was decided is shown first', () => {
		const wait = (part: WaitTimes['part'], count: number, on: string | null = null): WaitTimes => ({
			...{ part, week: on, count, median: 1, p90: 2 }
		});
		expect(mainPart([])).toBeNull();
		expect(
			mainPart([wait('application', 2), wait('renewal', 9, '2026-11-23'), wait('certificate', 3)])
		).toBe('certificate');
	});

	test('the share that was mended is told from ten on', () => {
		const reason = { part: 'application', code: 'id', given: 40 } as const;
		expect(mendedShare({ ...reason, mended: 6, repeated: 3 })).toBeNull();
		expect(mendedShare({ ...reason, mended: 9, repeated: 3 })).toBe(0.75);
	});
});

describe('weeks and axes', () => {
	test.each([
		['2026-11-23', '2026-11-23'],
		['2026-11-29', '2026-11-23'],
		['2027-01-03', '2026-12-28']
	])('%s is in the week of %s', (day, monday) => {
		expect(mondayOf(day)).toBe(monday);
	});

	test('a period has every week that it touches', () => {
		expect(weeksIn('2026-11-22', '2026-12-01')).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
		expect(weeksIn('2026-11-23', '2026-11-23')).toEqual(['2026-11-23']);
		expect(weeksIn('2026-12-01', '2026-11-01')).toEqual([]);
	});

	test.each([
		[0, true, { top: 1, step: 1 }],
		[3, true, { top: 3, step: 1 }],
		[7, true, { top: 8, step: 2 }],
		[38, true, { top: 40, step: 10 }],
		[1001, true, { top: 1500, step: 500 }],
		[0.3, false, { top: 0.3, step: 0.1 }]
	])('%f fits on its axis', (most, isWhole, axis) => {
		const { top, step } = axisFor(most, isWhole);
		expect(top).toBeCloseTo(axis.top, 9);
		expect(step).toBeCloseTo(axis.step, 9);
	});
});
