/**
 * When an interview may be booked, moved and cancelled, and which times staff offer when they offer a
 * day. The server says the same and has the last word: whose a time is, only it can know.
 */
import { addDays } from './calendar.ts';
import type { Interview, Slot } from './interview-rows.ts';
import { weekdayOf } from './plan.ts';
import type { RefusalCode } from './refusals.ts';
import type { Application } from './rows.ts';
import type { CalendarDate } from './text.ts';
import { isTimeOfDay, localOf, momentOf } from './zone.ts';
import type { TimeOfDay } from './zone.ts';

export const slotMinutesMin = 10;
export const slotMinutesMax = 240;
/** In one publication. */
export const slotsMax = 200;

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** What can be taken, by time. */
export function openSlots<One extends Slot>(slots: readonly One[], now: number): readonly One[] {
	return slots
		.filter((slot) => slot.state === 'open' && slot.starts_at > now)
		.sort((left, right) => left.starts_at - right.starts_at);
}

/** Times under the day on which they fall in a zone, in their order. */
export function byDay<One extends { starts_at: number }>(
	slots: readonly One[],
	zone: string
): readonly { day: CalendarDate; slots: readonly One[] }[] {
	const days = new Map<CalendarDate, One[]>();
	for (const slot of slots) {
		const { on } = localOf(slot.starts_at, zone);
		days.set(on, [...(days.get(on) ?? []), slot]);
	}
	return [...days].map(([day, ofDay]) => ({ day, slots: ofDay }));
}

/** The interview that stands: one to come, or one that was held. */
export function standingInterview<One extends Interview>(interviews: readonly One[]): One | null {
	const of = (state: Interview['state']) => interviews.find((one) => one.state === state);
	return of('booked') ?? of('held') ?? null;
}

export function refuseBooking(
	application: Pick<Application, 'state' | 'submitted_at'>,
	interviews: readonly Interview[]
): RefusalCode | null {
	const isOver = application.state === 'withdrawn' || application.state === 'denied';
	if (application.submitted_at === null || isOver) return 'interview.not_submitted';
	return standingInterview(interviews) === null ? null : 'interview.exists';
}

export function refuseMove(
	interview: Pick<Interview, 'state' | 'starts_at'>,
	{ now, untilHours }: { now: number; untilHours: number }
): RefusalCode | null {
	const refusal = refuseCancel(interview, now);
	if (refusal !== null || interview.starts_at === null) return refusal;
	return interview.starts_at - untilHours * hourMs <= now ? 'interview.too_late' : null;
}

export function refuseCancel(
	interview: Pick<Interview, 'state' | 'starts_at'>,
	now: number
): RefusalCode | null {
	if (interview.state === 'cancelled') return 'not_found';
	const hasBegun = interview.starts_at !== null && interview.starts_at <= now;
	return interview.state !== 'booked' || hasBegun ? 'interview.past' : null;
}

/** What staff fill in to offer the times of a day, or of the same days for some weeks. */
export type Offer = {
	days: readonly CalendarDate[];
	from: TimeOfDay;
	until: TimeOfDay;
	minutes: number;
	pause: number;
	zone: string;
};
export type OfferProblem =
	'no_days' | 'no_time' | 'no_minutes' | 'too_short' | 'too_many' | 'past' | 'clock_change';
export type Offered = { times: readonly number[]; problems: readonly OfferProblem[] };

/** The chosen weekdays, 0 being Sunday, of so many weeks from a day on. */
export function daysOf(
	first: CalendarDate,
	weeks: number,
	weekdays: readonly number[]
): readonly CalendarDate[] {
	const all = Array.from({ length: Math.max(0, weeks) * 7 }, (_, n) => addDays(first, n));
	return all.filter((day) => weekdays.includes(weekdayOf(day)));
}

/**
 * The times that an offer makes. A time that the clocks jump over, or that comes twice, is nobody's
 * to guess: it is told, and nothing is published.
 */
export function timesOf(offer: Offer, now: number): Offered {
	const problems = unreadable(offer);
	if (problems.length > 0) return { times: [], problems };
	const starts = startsOf(offer);
	const moments = offer.days.flatMap((on) => starts.map((at) => momentOf({ on, at }, offer.zone)));
	const times = moments.map(({ at }) => at).sort((left, right) => left - right);
	const found: [OfferProblem, boolean][] = [
		['too_short', starts.length === 0],
		['too_many', times.length > slotsMax],
		['past', times.some((at) => at <= now)],
		['clock_change', moments.some(({ kind }) => kind !== 'once')]
	];
	return { times, problems: found.filter(([, is]) => is).map(([problem]) => problem) };
}

function unreadable({ days, from, until, minutes, pause }: Offer): readonly OfferProblem[] {
	const isLength = Number.isInteger(minutes) && Number.isInteger(pause) && pause >= 0;
	const found: [OfferProblem, boolean][] = [
		['no_days', days.length === 0],
		['no_time', !isTimeOfDay(from) || !isTimeOfDay(until)],
		['no_minutes', !isLength || minutes < slotMinutesMin || minutes > slotMinutesMax]
	];
	return found.filter(([, is]) => is).map(([problem]) => problem);
}

/** Each begins where the one before and its pause end; the last ends with the day's hours. */
function startsOf({ from, until, minutes, pause }: Offer): readonly TimeOfDay[] {
	const [first, end] = [minutesOf(from), minutesOf(until)];
	const count = Math.floor((end - first + pause) / (minutes + pause));
	return Array.from({ length: Math.max(0, count) }, (_, n) =>
		timeAt(first + n * (minutes + pause))
	);
}

function minutesOf(time: TimeOfDay): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeAt(minutes: number): TimeOfDay {
	const two = (count: number) => String(count).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function endsAt({ starts_at, minutes }: { starts_at: number; minutes: number }): number {
	return starts_at + minutes * minuteMs;
}
