/** A file's age against the clock that its applicant was promised. */
import { dayMs } from '$lib/domain/calendar.ts';
import { clockOf, dueAt, type Period } from '$lib/domain/clock.ts';
import type { Review } from '$lib/domain/rows.ts';
import type { Age } from './filters.ts';

const soonDays = 3;

export type Due =
	{ kind: 'late' | 'today' | 'soon' | 'fine' | 'paused'; days: number } | { kind: 'none' };

/** The same figure that the applicant reads, with how pressing it is. */
export function dueOf(part: Pick<Review, 'due_at' | 'days_left'>, now: number): Due {
	const clock = clockOf(part, now);
	switch (clock.kind) {
		case 'late':
			return { kind: 'late', days: clock.daysLate };
		case 'running':
			return { kind: pressing(clock.daysLeft), days: clock.daysLeft };
		case 'paused':
			return { kind: 'paused', days: clock.daysLeft };
		default:
			return { kind: 'none' };
	}
}

function pressing(days: number): 'today' | 'soon' | 'fine' {
	if (days <= 1) return 'today';
	return days <= soonDays ? 'soon' : 'fine';
}

/**
 * How much of the promised time is used, from 0 to 1, for the bar beside the days. What was used
 * before a change was asked for stays used: a file that comes back does not look new.
 */
export function usedOf(
	review: Pick<Review, 'due_at' | 'submitted_at'>,
	now: number,
	promised?: Period
): number | null {
	if (review.due_at === null) return null;
	const whole = (promised ? dueAt(0, promised) : review.due_at - review.submitted_at) || 1;
	return Math.min(1, Math.max(0, 1 - (review.due_at - now) / whole));
}

/**
 * The rows of an age. The queue comes by due date, so they are its head, and the first row past
 * the edge says that nothing behind it has to be asked for.
 */
export function cutByAge(
	rows: readonly Review[],
	age: Age | null,
	now: number
): { rows: readonly Review[]; isCut: boolean } {
	if (age === null) return { rows, isCut: false };
	const edge = age === 'late' ? now : now + soonDays * dayMs;
	const end = rows.findIndex((row) => row.due_at === null || row.due_at >= edge);
	return end < 0 ? { rows, isCut: false } : { rows: rows.slice(0, end), isCut: true };
}
