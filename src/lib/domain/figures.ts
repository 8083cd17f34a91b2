/**
 * What a desk's figures say: counts come in, and out comes the one thing that each of them is shown for.
 * Where there is too little to go by, that is what is said.
 */
import { addDays, daysBetween, startOf } from './calendar.ts';
import type { SentPart } from './states.ts';
import type { CalendarDate } from './text.ts';

/** Of one part in one week, by its Monday. */
export type WeekCounts = {
	week: CalendarDate;
	part: SentPart;
	/** Everything that was sent, and what of it had been sent before. */
	received: number;
	again: number;
	approve: number;
	change: number;
	deny: number;
};

export const ages = ['late', '3', '7', '14', 'more', 'none', 'paused'] as const;
/** Late, at most so many days left, more, without a clock, or with the applicant. */
export type Age = (typeof ages)[number];
export type AgeCounts = Readonly<Record<Age, number>> & {
	part: SentPart;
	/** Whether its clock runs in business days. */
	business: boolean;
};

/** Hours until parts were decided for good: half within `median`, nine in ten within `p90`. */
export type WaitTimes = {
	part: SentPart;
	/** Null for the whole period. */
	week: CalendarDate | null;
	count: number;
	median: number;
	p90: number;
};

export type ReasonCounts = {
	part: SentPart;
	code: string;
	given: number;
	/** Of those that were decided on again: not given any more, or given once more. */
	mended: number;
	repeated: number;
};

export type Looks = { looked: number; agreed: number };

export type Pace = {
	late: number;
	/** On each of the next days, beginning with the one that is running. */
	due: readonly number[];
	/** Answers in each of the last weeks, the oldest first. */
	pace: readonly number[];
	/** The first day with an answer. */
	since: CalendarDate | null;
};

/** Below this nobody can say how often. */
export const fewest = 10;

const surety = 1.959963984540054;

/** Between which two shares the true one lies, as far as so many tell (Wilson, 95 in 100). */
export function wilson(hits: number, of: number): { low: number; high: number } {
	if (of <= 0) return { low: 0, high: 1 };
	const share = hits / of;
	const square = surety ** 2;
	const middle = share + square / (2 * of);
	const spread = surety * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
	const whole = 1 + square / of;
	return {
		low: Math.max(0, (middle - spread) / whole),
		high: Math.min(1, (middle + spread) / whole)
	};
}

export type Agreement =
	({ kind: 'few' } & Looks) | ({ kind: 'known'; share: number; low: number; high: number } & Looks);

export function agreementOf({ looked, agreed }: Looks): Agreement {
	if (looked < fewest) return { kind: 'few', looked, agreed };
	return { kind: 'known', looked, agreed, share: agreed / looked, ...wilson(agreed, looked) };
}

export type Risk =
	/** Nothing is due in these days. */
	| { kind: 'nothing' }
	/** Too little was answered to tell how fast. */
	| { kind: 'few'; due: number }
	/** So many will be late, at the pace of the best and of the slowest of the weeks. */
	| { kind: 'told'; due: number; low: number; high: number };

const weekDays = 7;
const fewestWeeks = 2;

export function riskOf({ late, due, pace, since }: Pace, today: CalendarDate): Risk {
	const whole = due.reduce((sum, one) => sum + one, 0);
	if (whole === 0) return { kind: 'nothing' };
	// A week in which nobody could answer yet says nothing about how fast anybody is.
	const weeks = since === null ? 0 : Math.floor(daysBetween(since, today) / weekDays);
	const known = weeks <= 0 ? [] : pace.slice(-weeks);
	const answered = known.reduce((sum, one) => sum + one, 0);
	if (known.length < fewestWeeks || answered < fewest) return { kind: 'few', due: whole };
	return {
		kind: 'told',
		due: whole,
		low: lateAt(late, due, Math.max(...known) / weekDays),
		high: lateAt(late, due, Math.min(...known) / weekDays)
	};
}

/**
 * How many of those that are due on the next days come too late if so many are answered a day, the ones
 * that are due first before the others. Those that are late already are in front of all.
 */
export function lateAt(late: number, due: readonly number[], perDay: number): number {
	let before = late;
	let missed = 0;
	for (const [day, count] of due.entries()) {
		const until = before + count;
		missed += Math.max(0, until - Math.max(before, Math.floor(perDay * (day + 1))));
		before = until;
	}
	return missed;
}

export type AgeHeadline = {
	kind: 'nothing' | 'late' | 'soon' | 'fine';
	open: number;
	count: number;
};

/** How many wait for the desk; late ones are said before those that soon will be. */
export function ageHeadline(counts: readonly AgeCounts[]): AgeHeadline {
	const sum = (age: Age) => counts.reduce((all, one) => all + one[age], 0);
	const open = ages.filter((age) => age !== 'paused').reduce((all, age) => all + sum(age), 0);
	const [late, soon] = [sum('late'), sum('3')];
	if (open === 0) return { kind: 'nothing', open, count: 0 };
	if (late > 0) return { kind: 'late', open, count: late };
	return soon > 0 ? { kind: 'soon', open, count: soon } : { kind: 'fine', open, count: 0 };
}

export type Throughput = {
	kind: 'nothing' | 'behind' | 'ahead' | 'even';
	received: number;
	answered: number;
};

/** Whether what came in was answered. */
export function throughputOf(weeks: readonly WeekCounts[]): Throughput {
	const received = weeks.reduce((sum, one) => sum + one.received, 0);
	const answered = weeks.reduce((sum, one) => sum + answeredIn(one), 0);
	if (received + answered === 0) return { kind: 'nothing', received, answered };
	if (received === answered) return { kind: 'even', received, answered };
	return { kind: received > answered ? 'behind' : 'ahead', received, answered };
}

function answeredIn(week: Pick<WeekCounts, 'approve' | 'change' | 'deny'>): number {
	return week.approve + week.change + week.deny;
}

/** The part that most of was decided; what a choice of parts begins with. */
export function mainPart(waits: readonly WaitTimes[]): SentPart | null {
	const whole = waits.filter(({ week }) => week === null);
	return whole.toSorted((left, right) => right.count - left.count)[0]?.part ?? null;
}

/** The share of those decided on again that were mended; null while there are too few. */
export function mendedShare({ mended, repeated }: ReasonCounts): number | null {
	const known = mended + repeated;
	return known < fewest ? null : mended / known;
}

export function mondayOf(day: CalendarDate): CalendarDate {
	const weekday = new Date(startOf(day)).getUTCDay();
	return addDays(day, -((weekday + 6) % weekDays));
}

/** The Mondays of the weeks that a period touches. */
export function weeksIn(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
	const first = mondayOf(from);
	const count = Math.floor(daysBetween(first, to) / weekDays) + 1;
	return Array.from({ length: Math.max(0, count) }, (_, nth) => addDays(first, nth * weekDays));
}

/** The end of an axis that holds `most`, and the step of its lines: 1, 2 or 5 and noughts; whole, if asked. */
export function axisFor(most: number, isWhole = true): { top: number; step: number } {
	const least = isWhole ? 1 : 0.1;
	const rough = Math.max(most / 4, least);
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 5, 10].find((one) => one * power >= rough - 1e-9) ?? 10) * power;
	const top = Math.max(1, Math.ceil(most / step - 1e-9)) * step;
	return { top, step };
}
