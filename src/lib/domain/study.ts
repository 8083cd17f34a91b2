/**
 * What a person has done and what is next, for a deck named by its cards alone: without an exam it
 * is plain spaced repetition. `schedule.ts` has what a day in view changes.
 */
import { dayMs } from './calendar.ts';
import type { Exam, StudyItem } from './exam-day.ts';
import type { Grade } from './grade.ts';
import { readLog } from './memory.ts';
import type { ChapterRead, CardReview } from './study-rows.ts';
import type { CardSchedule, Deck } from './schedule.ts';
import { delaysFor, dueIn, nextIn, scheduleFor } from './schedule.ts';

/** The grade that "undo" takes back: the last one that stands. */
export function lastReview(reviews: readonly CardReview[]): CardReview | null {
	return readLog(reviews).standing.at(-1) ?? null;
}

/** Every card of a deck with when it is due, in the deck's order. */
export function scheduleCards(
	cards: readonly string[],
	reviews: readonly CardReview[]
): readonly CardSchedule[] {
	return scheduleFor(plainDeck(cards, reviews, 0)).cards;
}

/** The cards to see now: the longest overdue first, then as many new ones as the day has left. */
export function dueCards(
	cards: readonly string[],
	reviews: readonly CardReview[],
	now: number
): readonly CardSchedule[] {
	return dueIn(scheduleFor(plainDeck(cards, reviews, now)), now);
}

/** The card to show next, or null when this sitting is done. */
export function nextCard(
	cards: readonly string[],
	reviews: readonly CardReview[],
	now: number
): CardSchedule | null {
	return nextIn(scheduleFor(plainDeck(cards, reviews, now)), now);
}

/** How long until a card comes back, for each grade that could be given to it now. */
export function delaysAfter(
	card: string,
	reviews: readonly CardReview[],
	now: number
): Readonly<Record<Grade, number>> {
	return delaysFor(plainDeck([card], reviews, now), card);
}

function plainDeck(cards: readonly string[], reviews: readonly CardReview[], now: number): Deck {
	return { cards: cards.map((id) => ({ id, area: '' })), reviews, now, exam: null };
}

/** How many begun cards come back within each of the next days; the first holds what is overdue. */
export function forecast(
	schedule: readonly CardSchedule[],
	now: number,
	days: number
): readonly number[] {
	const counts = Array.from({ length: days }, () => 0);
	for (const { due } of schedule) {
		if (due === null) continue;
		const day = Math.max(0, Math.floor((due - now) / dayMs));
		const count = counts[day];
		if (count !== undefined) counts[day] = count + 1;
	}
	return counts;
}

export type StudyProgress = {
	chaptersRead: number;
	chapters: number;
	cardsBegun: number;
	cardsKnown: number;
	/** Without those set aside. */
	cards: number;
	/** Cards to see now. */
	due: number;
};

/** What the dashboard says about studying. No streaks: days off cost nothing. */
export function studyProgress(input: {
	chapters: readonly string[];
	cards: readonly (string | StudyItem)[];
	chaptersRead: readonly ChapterRead[];
	reviews: readonly CardReview[];
	now: number;
	exam?: Exam | null;
}): StudyProgress {
	const { reviews, now, exam = null } = input;
	const cards = input.cards.map((one) => (typeof one === 'string' ? { id: one, area: '' } : one));
	const schedule = scheduleFor({ cards, reviews, now, exam });
	const active = schedule.cards.filter((one) => one.state !== 'aside');
	const read = new Set(input.chaptersRead.map((one) => one.chapter));
	return {
		chaptersRead: input.chapters.filter((chapter) => read.has(chapter)).length,
		chapters: input.chapters.length,
		cardsBegun: active.filter((one) => one.state !== 'new').length,
		cardsKnown: active.filter((one) => one.state === 'known').length,
		cards: active.length,
		due: dueIn(schedule, now).length
	};
}
