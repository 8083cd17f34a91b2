/** A month as a picture of weeks, the first of each the weekday that people here begin with. */
import { addDays, addMonths } from './calendar.ts';
import { daysFrom, weekdayOf } from './plan.ts';
import type { CalendarDate } from './text.ts';

/** `2026-11` */
export type Month = string;

export function monthOf(day: CalendarDate): Month {
	return day.slice(0, 7);
}

export function monthsOn(month: Month, count: number): Month {
	return monthOf(addMonths(`${month}-01`, count));
}

/** Weeks from Sunday on; a place before the first or after the last day is null. */
export function weeksOf(month: Month): readonly (readonly (CalendarDate | null)[])[] {
	const first = `${month}-01`;
	const last = addDays(addMonths(first, 1), -1);
	const before = Array.from({ length: weekdayOf(first) }, () => null);
	const places = [...before, ...daysFrom(first, last)];
	const weeks = Math.ceil(places.length / 7);
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (_unused, place) => places[week * 7 + place] ?? null)
	);
}
