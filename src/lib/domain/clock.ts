/**
 * The published clocks: when an answer is due, how much is left, and what a pause keeps. Times come
 * in; the server's word on `due_at` is what counts, and this says the same with no signal.
 */
import {
	addBusinessDays,
	addDays,
	addMonths,
	dayMs,
	dayOf,
	daysBetween,
	isBusinessDay
} from './calendar.ts';
import type { Submittable } from './rows.ts';
import type { CalendarDate } from './text.ts';

export type Period = {
	count: number;
	unit: 'days' | 'business_days' | 'months';
	/** Days off that do not count, beside weekends; only where the unit is business days. */
	holidays?: readonly CalendarDate[];
};

/** The moment at which a period that starts at `from` ends. */
export function dueAt(from: number, period: Period): number {
	const day = dayOf(from);
	const timeOfDay = from - Date.parse(`${day}T00:00:00Z`);
	return Date.parse(`${endOf(day, period)}T00:00:00Z`) + timeOfDay;
}

/** The day on which a period that starts on `from` ends. */
export function endOf(from: CalendarDate, period: Period): CalendarDate {
	switch (period.unit) {
		case 'days':
			return addDays(from, period.count);
		case 'business_days':
			return addBusinessDays(from, period.count, period.holidays);
		case 'months':
			return addMonths(from, period.count);
	}
}

/** Full or begun days until a moment: 1 on the last day, 0 or less once it has passed. */
export function daysLeft(due: number, now: number): number {
	return Math.ceil((due - now) / dayMs);
}

/** The same in business days, none of them once it has passed; the twin of `app.days_left`. */
export function businessDaysLeft(due: number, now: number, holidays?: readonly CalendarDate[]) {
	let count = 0;
	for (let at = now + dayMs; at < due + dayMs; at += dayMs) {
		if (isBusinessDay(dayOf(at), holidays)) count += 1;
	}
	return count;
}

export type Clock =
	| { kind: 'none' }
	/** The days are business days where it says so. */
	| { kind: 'running'; due: number; daysLeft: number; isBusiness?: true }
	| { kind: 'late'; due: number; daysLate: number }
	/** Waiting on the applicant: nobody's days are running out. */
	| { kind: 'paused'; daysLeft: number; isBusiness?: true };

/** `period`: what the program promises, where it is counted in business days. */
export function clockOf(
	part: Pick<Submittable, 'due_at' | 'days_left'>,
	now: number,
	period?: Period
): Clock {
	if (part.due_at === null) {
		return part.days_left === null
			? { kind: 'none' }
			: { kind: 'paused', daysLeft: part.days_left, ...unitOf(period) };
	}
	if (part.due_at > now) {
		const left = leftOf(part.due_at, now, period);
		return { kind: 'running', due: part.due_at, daysLeft: left, ...unitOf(period) };
	}
	return { kind: 'late', due: part.due_at, daysLate: Math.floor((now - part.due_at) / dayMs) };
}

function unitOf(period?: Period): { isBusiness?: true } {
	return period?.unit === 'business_days' ? { isBusiness: true } : {};
}

/** At least one as long as there is time: what is due on a day off is not over on the day before. */
function leftOf(due: number, now: number, period?: Period): number {
	if (period?.unit !== 'business_days') return daysLeft(due, now);
	return Math.max(1, businessDaysLeft(due, now, period.holidays));
}

/** Days left in the window in which everything has to be done; its last day counts. */
export function windowDaysLeft(validUntil: CalendarDate, today: CalendarDate): number {
	return daysBetween(today, validUntil) + 1;
}
