/** The days of the demo's classes: weekdays that no holiday takes, and the hours of each. */
import { addDays } from '../../../src/lib/domain/calendar.ts';
import type { ClassDay } from '../../../src/lib/domain/class-rows.ts';
import type { CalendarDate } from '../../../src/lib/domain/text.ts';

const holidays = ['01-01', '07-04', '11-11', '12-24', '12-25', '12-31'];

/** Eleven class days from a day on, as there were in every class so far. */
export function eleven(from: CalendarDate, weekdays: readonly number[]): readonly CalendarDate[] {
	const days = Array.from({ length: 120 }, (_, at) => addDays(from, at));
	const isClassDay = (day: CalendarDate) =>
		weekdays.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !holidays.includes(day.slice(5));
	return days.filter(isClassDay).slice(0, 11);
}

export function datesIn(
	year: number,
	months: Readonly<Record<number, readonly number[]>>
): readonly CalendarDate[] {
	const two = (count: number | string) => String(count).padStart(2, '0');
	return Object.entries(months).flatMap(([month, days]) =>
		days.map((day) => `${year}-${two(month)}-${two(day)}`)
	);
}

/** Nine to four, and half a day on the first and the last. */
export function hours(days: readonly CalendarDate[]): ClassDay[] {
	return days.map((on, at) => {
		const isHalf = at === 0 || at === days.length - 1;
		return { on, from: '09:00', to: isHalf ? '12:30' : '16:00' };
	});
}
