/** What is typed into the form for times, and the slots that it makes. */
import { isDay } from '$lib/domain/calendar.ts';
import { daysOf, timesOf } from '$lib/domain/interview.ts';
import type { OfferProblem } from '$lib/domain/interview.ts';
import type { NewSlot } from './week.svelte.ts';

export type Typed = {
	first: string;
	weeks: string;
	weekdays: string[];
	from: string;
	until: string;
	minutes: string;
	pause: string;
	zone: string;
	interviewers: string;
	place: string;
};
export type TypedProblem = OfferProblem | 'missing_day' | 'missing_interviewers' | 'missing_place';

const weeksMax = 26;

function namesIn(text: string): string[] {
	return text
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

/** The moments that would be offered, and what keeps them from it. */
export function readOffer(
	typed: Typed,
	now: number
): { times: readonly number[]; problems: readonly TypedProblem[] } {
	const names = namesIn(typed.interviewers);
	const weeks = Math.min(weeksMax, Math.trunc(Number(typed.weeks)) || 0);
	const hasDay = isDay(typed.first);
	const { times, problems } = timesOf(
		{
			days: hasDay ? daysOf(typed.first, weeks, typed.weekdays.map(Number)) : [],
			from: typed.from.trim(),
			until: typed.until.trim(),
			minutes: Number(typed.minutes),
			pause: Number(typed.pause),
			zone: typed.zone
		},
		now
	);
	const hasNames = names.length > 0 && names.length <= 5 && names.every((one) => one.length <= 80);
	const place = typed.place.trim();
	// Without a first day nothing can be said of the others, unless none was chosen.
	const ofDays = problems.filter(
		(problem) => hasDay || problem !== 'no_days' || typed.weekdays.length === 0
	);
	const found: TypedProblem[] = [
		...(hasDay ? [] : ['missing_day' as const]),
		...ofDays,
		...(hasNames ? [] : ['missing_interviewers' as const]),
		...(place !== '' && place.length <= 500 ? [] : ['missing_place' as const])
	];
	return { times, problems: found };
}

export function slotsOf(typed: Typed, times: readonly number[], newId: () => string): NewSlot[] {
	return times.map((starts_at) => ({
		slot: newId(),
		starts_at,
		minutes: Number(typed.minutes),
		zone: typed.zone,
		interviewers: namesIn(typed.interviewers),
		place: typed.place.trim()
	}));
}
