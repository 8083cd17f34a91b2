import { expect, test } from 'vitest';
import { monthOf, monthsOn, weeksOf } from '../../src/lib/domain/month.ts';

test('a month is its weeks, with nothing before its first and after its last day', () => {
	const weeks = weeksOf('2026-11');
	expect(weeks).toHaveLength(5);
	expect(weeks.every((week) => week.length === 7)).toBe(true);
	expect(weeks[0]?.[0]).toBe('2026-11-01');
	expect(weeks[4]?.slice(0, 3)).toEqual(['2026-11-29', '2026-11-30', null]);
});

test.each([
	['2026-02', 4, 28],
	['2028-02', 5, 29],
	['2026-05', 6, 31]
])('%s has %i weeks and %i days', (month, weeks, days) => {
	const places = weeksOf(month);
	expect(places).toHaveLength(weeks);
	expect(places.flat().filter((day) => day !== null)).toHaveLength(days);
});

test('months follow each other over the year', () => {
	expect(monthOf('2026-12-31')).toBe('2026-12');
	expect(monthsOn('2026-12', 1)).toBe('2027-01');
	expect(monthsOn('2026-01', -1)).toBe('2025-12');
});
