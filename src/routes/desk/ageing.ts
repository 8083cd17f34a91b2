/** A file's age against the clock that its applicant was promised. */
import { dayMs } from '$lib/domain/calendar.ts';
import { clockOf, dueAt, type Period } from '$lib/domain/clock.ts';
import type { Review } from '$lib/domain/rows.ts';
import type { SentPart } from '$lib/domain/states.ts';
import type { Age } from './filters.ts';

const soonDays = 3;
const parts: readonly SentPart[] = ['application', 'certificate', 'renewal'];

export type Due =
	| { kind: 'late' | 'today' | 'soon' | 'fine' | 'paused'; days: number; isBusiness?: true }
	| { kind: 'none' };

/** The same figure that the applicant reads, with how pressing it is. */
export function dueOf(
	part: Pick<Review, 'due_at' | 'days_left'>,
	now: number,
	promised?: Period
): Due {
	const clock = clockOf(part, now, promised);
	const unit = 'isBusiness' in clock ? { isBusiness: true as const } : {};
	switch (clock.kind) {
		case 'late':
			return { kind: 'late', days: clock.daysLate };
		case 'running':
			return { kind: pressing(clock.daysLeft), days: clock.daysLeft, ...unit };
		case 'paused':
			return { kind: 'paused', days: clock.daysLeft, ...unit };
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
	const { submitted_at: from } = review;
	const whole = (promised ? dueAt(from, promised) : review.due_at) - from || 1;
	return Math.min(1, Math.max(0, 1 - (review.due_at - now) / whole));
}

/** What a program promises to whom sent a part. */
export type Promised = Readonly<Record<SentPart, Period | undefined>>;

/** What is due before this has at most so many days left as is called soon; SQL has the same edge. */
function soonEdge(now: number, promised?: Period): number {
	if (promised?.unit !== 'business_days') return now + soonDays * dayMs;
	return dueAt(now, { ...promised, count: soonDays + 1 }) - dayMs;
}

/**
 * The rows of an age. The queue comes by due date, so they are at its head, and the first row past
 * every edge says that nothing behind it has to be asked for.
 */
export function cutByAge(
	rows: readonly Review[],
	age: Age | null,
	now: number,
	promised: Promised | null = null
): { rows: readonly Review[]; isCut: boolean } {
	if (age === null) return { rows, isCut: false };
	const edgeOf = (part: SentPart) => (age === 'late' ? now : soonEdge(now, promised?.[part]));
	const furthest = Math.max(...parts.map(edgeOf));
	const end = rows.findIndex((row) => row.due_at === null || row.due_at >= furthest);
	const near = end < 0 ? rows : rows.slice(0, end);
	const kept = near.filter((row) => row.due_at !== null && row.due_at < edgeOf(row.part));
	return { rows: kept, isCut: end >= 0 };
}
