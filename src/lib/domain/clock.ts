/**
 * The published clocks: when an answer is due, how much is left, and what a pause keeps. Times come
 * in; the server's word on `due_at` is what counts, and this says the same with no signal.
 */
import { addBusinessDays, addDays, addMonths, dayMs, dayOf, daysBetween } from './calendar.ts';
import type { Submittable } from './rows.ts';
import type { CalendarDate } from './text.ts';

export type Period = { count: number; unit: 'days' | 'business_days' | 'months' };

/** The moment at which a period that starts at `from` ends. */
export function dueAt(
	from: number,
	period: Period,
	holidays: readonly CalendarDate[] = []
): number {
	const day = dayOf(from);
	const timeOfDay = from - Date.parse(`${day}T00:00:00Z`);
	return Date.parse(`${endOf(day, period, holidays)}T00:00:00Z`) + timeOfDay;
}

/** The day on which a period that starts on `from` ends. */
export function endOf(
	from: CalendarDate,
	period: Period,
	holidays: readonly CalendarDate[] = []
): CalendarDate {
	switch (period.unit) {
		case 'days':
			return addDays(from, period.count);
		case 'business_days':
			return addBusinessDays(from, period.count, holidays);
		case 'months':
			return addMonths(from, period.count);
	}
}

/** Full or begun days until a moment: 1 on the last day, 0 or less once it has passed. */
export function daysLeft(due: number, now: number): number {
	return Math.ceil((due - now) / dayMs);
}

export type Clock =
	| { kind: 'none' }
	| { kind: 'running'; due: number; daysLeft: number }
	| { kind: 'late'; due: number; daysLate: number }
	/** Waiting on the applicant: nobody's days are running out. */
	| { kind: 'paused'; daysLeft: number };

export function clockOf(part: Pick<Submittable, 'due_at' | 'days_left'>, now: number): Clock {
	if (part.due_at === null) {
		return part.days_left === null
			? { kind: 'none' }
			: { kind: 'paused', daysLeft: part.days_left };
	}
	const left = daysLeft(part.due_at, now);
	if (left > 0) return { kind: 'running', due: part.due_at, daysLeft: left };
	return { kind: 'late', due: part.due_at, daysLate: Math.floor((now - part.due_at) / dayMs) };
}

/** Days left in the window in which everything has to be done; its last day counts. */
export function windowDaysLeft(validUntil: CalendarDate, today: CalendarDate): number {
	return daysBetween(today, validUntil) + 1;
}
