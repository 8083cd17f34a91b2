import { describe, expect, test } from 'vitest';
import { clockOf, daysLeft, dueAt, endOf, windowDaysLeft } from '../../src/lib/domain/clock.ts';
import { dayMs } from '../../src/lib/domain/calendar.ts';

const noon = Date.parse('2026-11-20T12:00:00Z');

describe('a published clock', () => {
	test.each([
		[{ count: 30, unit: 'days' }, '2026-12-20T12:00:00Z'],
		[{ count: 14, unit: 'days' }, '2026-12-04T12:00:00Z'],
		[{ count: 5, unit: 'business_days' }, '2026-11-27T12:00:00Z'],
		[{ count: 12, unit: 'months' }, '2027-11-20T12:00:00Z']
	] as const)('of %j ends at %s', (period, end) => {
		expect(new Date(dueAt(noon, period)).toISOString()).toBe(end.replace('Z', '.000Z'));
	});

	test('of business days waits out a holiday', () => {
		expect(endOf('2026-11-25', { count: 1, unit: 'business_days', holidays: ['2026-11-26'] })).toBe(
			'2026-11-27'
		);
	});

	test('counts begun days as whole ones', () => {
		expect(daysLeft(noon, noon - 1)).toBe(1);
		expect(daysLeft(noon, noon - dayMs - 1)).toBe(2);
		expect(daysLeft(noon, noon)).toBe(0);
	});

	test('runs, is late, stands still, or is not there', () => {
		const due = { due_at: noon, days_left: null };
		expect(clockOf(due, noon - dayMs)).toEqual({ kind: 'running', due: noon, daysLeft: 1 });
		expect(clockOf(due, noon + 3 * dayMs)).toEqual({ kind: 'late', due: noon, daysLate: 3 });
		expect(clockOf({ due_at: null, days_left: 9 }, noon)).toEqual({ kind: 'paused', daysLeft: 9 });
		expect(clockOf({ due_at: null, days_left: null }, noon)).toEqual({ kind: 'none' });
	});
});

test('the last day of the window is still a day', () => {
	expect(windowDaysLeft('2027-11-20', '2027-11-20')).toBe(1);
	expect(windowDaysLeft('2027-11-20', '2027-11-21')).toBe(0);
});
