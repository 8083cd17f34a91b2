/**
 * Days without a clock. Every function is given its moment or its day; none asks what time it is.
 * Days are counted in UTC, where each has 24 hours.
 */
import { assert } from './assert.ts';
import type { CalendarDate } from './text.ts';

export const dayMs = 86_400_000;

/** The day of a moment, as people see it who live `minutesEast` of Greenwich. */
export function dayOf(at: number, minutesEast = 0): CalendarDate {
	return new Date(at + minutesEast * 60_000).toISOString().slice(0, 10);
}

/** Midnight UTC at which a day begins. */
export function startOf(day: CalendarDate): number {
	const at = Date.parse(`${day}T00:00:00Z`);
	assert(isDay(day), 'a day is written as 2022-07-01');
	return at;
}

/** Whether a text names a day that exists: `2024-02-29` does, `2023-02-29` does not. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const at = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(at) && dayOf(at) === text;
}

export function addDays(day: CalendarDate, count: number): CalendarDate {
	return dayOf(startOf(day) + count * dayMs);
}

/** The same day of a later month, or that month's last: a month after January 31 is February 28. */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
	const from = new Date(startOf(day));
	const month = from.getUTCMonth() + count;
	const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
	return dayOf(Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last)));
}

/** The n-th day after this one that is neither on a weekend nor a holiday. */
export function addBusinessDays(
	day: CalendarDate,
	count: number,
	holidays: readonly CalendarDate[] = []
): CalendarDate {
	let left = count;
	let current = day;
	while (left > 0) {
		current = addDays(current, 1);
		if (isBusinessDay(current, holidays)) left -= 1;
	}
	return current;
}

/** Neither on a weekend nor among the days off. */
export function isBusinessDay(day: CalendarDate, holidays: readonly CalendarDate[] = []): boolean {
	const weekday = new Date(startOf(day)).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return Math.round((startOf(to) - startOf(from)) / dayMs);
}
