import { describe, expect, test } from 'vitest';
import {
	addBusinessDays,
	addDays,
	addMonths,
	dayOf,
	daysBetween,
	isDay,
	startOf
} from '../../src/lib/domain/calendar.ts';

test('a moment is a day where one lives', () => {
	const lateInSacramento = Date.parse('2026-11-22T05:30:00Z');
	expect(dayOf(lateInSacramento)).toBe('2026-11-22');
	expect(dayOf(lateInSacramento, -8 * 60)).toBe('2026-11-21');
});

test.each([
	['2026-11-22', true],
	['2024-02-29', true],
	['2023-02-29', false],
	['2026-13-01', false],
	['2026-1-1', false],
	['tomorrow', false]
])('%s is a day: %s', (text, expected) => {
	expect(isDay(text)).toBe(expected);
});

describe('counting', () => {
	test('goes over the ends of months and years', () => {
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
		expect(daysBetween('2026-11-22', '2026-12-22')).toBe(30);
		expect(daysBetween('2026-12-22', '2026-11-22')).toBe(-30);
	});

	test('a month after a long one ends with the short one', () => {
		expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
		expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
		expect(addMonths('2026-11-22', 12)).toBe('2027-11-22');
		expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
	});

	test('business days leave out weekends and holidays', () => {
		expect(addBusinessDays('2026-11-20', 1)).toBe('2026-11-23');
		expect(addBusinessDays('2026-11-25', 1, ['2026-11-26'])).toBe('2026-11-27');
		expect(addBusinessDays('2026-11-20', 0)).toBe('2026-11-20');
	});

	test('refuses to start from what is not a day', () => {
		expect(() => startOf('2026-02-30')).toThrow('a day is written');
	});
});
