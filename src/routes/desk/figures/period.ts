/** Which days are shown. The choice lives in the address, so that a view can be kept, shared and gone back to. */
import { addDays, daysBetween, isDay } from '$lib/domain/calendar.ts';
import { mondayOf } from '$lib/domain/figures.ts';
import type { CalendarDate } from '$lib/domain/text.ts';

export const choices = ['4w', '12w', 'year'] as const;
export type Choice = (typeof choices)[number];
export type Period = { choice: Choice | 'own'; from: CalendarDate; to: CalendarDate };

const usual: Choice = '12w';
const weeksOf: Record<Choice, number> = { '4w': 4, '12w': 12, year: 52 };
const daysMax = 400;

/** Whole weeks up to today, unless days of one's own are named. */
export function periodFrom(search: URLSearchParams, today: CalendarDate): Period {
	const own = { from: search.get('from') ?? '', to: search.get('to') ?? '' };
	if (isPeriod(own)) return { choice: 'own', ...own };
	const choice = choices.find((one) => one === search.get('period')) ?? usual;
	return { choice, from: addDays(mondayOf(today), -7 * (weeksOf[choice] - 1)), to: today };
}

export function isPeriod({ from, to }: { from: string; to: string }): boolean {
	if (!isDay(from) || !isDay(to)) return false;
	const days = daysBetween(from, to);
	return days >= 0 && days <= daysMax && from >= '2000-01-01' && to < '2200-01-01';
}

/** The usual choice has the plain address. */
export function addressOf(choice: Choice | { from: string; to: string }): string {
	if (choice === usual) return '/desk/figures';
	const search = new URLSearchParams(typeof choice === 'string' ? { period: choice } : choice);
	return `/desk/figures?${search.toString()}`;
}
