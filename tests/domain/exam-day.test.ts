import { describe, expect, test } from 'vitest';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import { comingBack, examDays, importanceOf } from '../../src/lib/domain/exam-day.ts';
import { remember } from '../../src/lib/domain/memory.ts';

const midnight = Date.parse('2026-11-22T00:00:00Z');
const now = midnight + 10 * 3_600_000;
const examIn = (days: number) => ({ at: midnight + days * dayMs });

describe('the days before an exam', () => {
	test.each([
		{ when: 'far off', days: 40, known: 60, stage: 'building' },
		{ when: 'in the three days that there are at the least', days: 3, known: 0, stage: 'stretch' },
		{ when: 'in as many days as the known cards need', days: 7, known: 200, stage: 'stretch' },
		{ when: 'before the fourteen that are the most', days: 15, known: 5000, stage: 'building' },
		{ when: 'tomorrow', days: 1, known: 60, stage: 'stretch' },
		{ when: 'today', days: 0, known: 60, stage: 'today' },
		{ when: 'yesterday', days: -1, known: 60, stage: 'past' }
	])('$when', ({ days, known, stage }) => {
		expect(examDays(examIn(days), known, now)).toMatchObject({ stage, daysLeft: days });
	});

	test('today begins at midnight where the person is, also on a day that has 23 hours', () => {
		expect(examDays(examIn(5), 0, now).today).toBe(midnight);
		const shorter = { at: midnight + 5 * dayMs - 3_600_000 };
		expect(examDays(shorter, 0, now).daysLeft).toBe(5);
	});

	test('without an exam nothing is counted', () => {
		expect(examDays(null, 60, now)).toMatchObject({ stage: 'none', daysLeft: null });
	});
});

describe('an area matters', () => {
	const items = ['a', 'b', 'c'].map((area) => ({ id: `${area}1`, area }));
	test('alike, before anything is known of it', () => {
		for (const matters of importanceOf(items, new Map()).values()) expect(matters).toBeCloseTo(1);
	});
	test('more by its share of the exam, and an area without one as an average one', () => {
		const matters = importanceOf(items, new Map(), { a: 30, b: 10 });
		expect(matters.get('a')).toBeCloseTo(1.5);
		expect(matters.get('b')).toBeCloseTo(0.5);
		expect(matters.get('c')).toBeCloseTo(1);
	});
	test('more the more of it is missed, and never more than twice as much', () => {
		let missed = remember(null, 1, now);
		for (let again = 0; again < 60; again += 1) missed = remember(missed, 1, now);
		const matters = importanceOf(items, new Map([['a1', missed]]));
		expect(matters.get('a')).toBe(2);
		expect(matters.get('b')).toBeLessThan(1);
	});
});

test('a card that comes back only after the exam is pulled into the last stretch', () => {
	const items = [{ id: 'strong', area: 'a' }];
	let memory = remember(null, 4, now - 400 * dayMs);
	memory = remember(memory, 4, now - 300 * dayMs);
	const exam = examIn(60);
	const memories = new Map([['strong', memory]]);
	const importance = importanceOf(items, memories);
	const days = examDays(exam, 1, now);
	const due = comingBack({ items, memories, importance, exam, days }).get('strong') ?? 0;
	expect(due).toBeGreaterThanOrEqual(days.stretchFrom);
	expect(due).toBeLessThan(exam.at);
});
