/**
 * Which cards are shown for the first time, and when. Without an exam as many as a day takes, in the
 * order of the deck. With one, those that are left are spread over the days that are left, and the
 * last days bring no new ones: at least two, and a fifth of the time, up to 14. So each card is seen
 * on two more days after its first, and none is first shown too late. They are spread as if every
 * third day were free, so that a day off costs nothing. A day takes 30 at the most; what then does
 * not fit is counted, and areas that matter more go first.
 */
import type { ExamDays, Importance, StudyItem } from './exam-day.ts';

export type NewCards = {
	/** Those never seen, the next one first. */
	order: readonly string[];
	/** How many more today. */
	room: number;
	/** How many will not be seen early enough before the exam, even with 30 a day. */
	notFitting: number;
};

/** New cards that join in one day, so that a pause does not end in a pile. */
export const newCardsPerDay = 10;
/** Room for days off. */
const ahead = 1.5;
const perDayLeast = 5;
const perDayMost = 30;

const settleDaysLeast = 2;
const settleDaysMost = 14;
const settleShare = 0.2;

type Standing = {
	/** Those never seen, in the deck's order. */
	fresh: readonly StudyItem[];
	/** How many of each area were begun. */
	begun: readonly StudyItem[];
	begunToday: number;
	importance: Importance;
	days: ExamDays;
};

export function newCards(standing: Standing): NewCards {
	const { days, fresh, begunToday } = standing;
	const ids = fresh.map(({ id }) => id);
	if (days.stage === 'none' || days.stage === 'past') {
		return { order: ids, room: Math.max(0, newCardsPerDay - begunToday), notFitting: 0 };
	}
	const order = mostValuableFirst(standing);
	const openDays = openDaysIn(days.daysLeft ?? 0);
	if (openDays === 0) return { order, room: 0, notFitting: fresh.length };
	const waiting = fresh.length + begunToday;
	const wanted = Math.ceil((waiting * ahead) / openDays);
	const perDay = Math.min(perDayMost, Math.max(perDayLeast, wanted));
	return {
		order,
		room: Math.max(0, perDay - begunToday),
		notFitting: Math.min(fresh.length, Math.max(0, waiting - perDayMost * openDays))
	};
}

/** Days, from today, on which a new card may still join. */
function openDaysIn(daysLeft: number): number {
	const share = Math.round(daysLeft * settleShare);
	const settle = Math.min(settleDaysMost, Math.max(settleDaysLeast, share));
	return Math.max(0, daysLeft - settle);
}

/**
 * As seats are shared out by votes: the next card comes from the area whose importance, divided by
 * how many of it are begun or chosen, is greatest. So all areas are met early, and in proportion.
 */
function mostValuableFirst({ fresh, begun, importance }: Standing): readonly string[] {
	const waiting = new Map<string, string[]>();
	for (const { id, area } of fresh) waiting.set(area, [...(waiting.get(area) ?? []), id]);
	const seats = new Map<string, number>();
	for (const { area } of begun) seats.set(area, (seats.get(area) ?? 0) + 1);
	const claim = (area: string) => (importance.get(area) ?? 1) / ((seats.get(area) ?? 0) + 1);
	const order: string[] = [];
	while (order.length < fresh.length) {
		const [first = '', ...others] = waiting.keys();
		const area = others.reduce((best, one) => (claim(one) > claim(best) ? one : best), first);
		const [next = '', ...left] = waiting.get(area) ?? [];
		order.push(next);
		seats.set(area, (seats.get(area) ?? 0) + 1);
		if (left.length > 0) waiting.set(area, left);
		else waiting.delete(area);
	}
	return order;
}
