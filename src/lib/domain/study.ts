/**
 * When to see a card again. Grades are only ever added, so two devices join theirs by union; what
 * is due is worked out from them each time and never stored, so there is nothing to disagree about.
 */
import type { Card, Grade as SchedulerGrade } from 'ts-fsrs';
import { createEmptyCard, fsrs, State } from 'ts-fsrs';
import { dayMs } from './calendar.ts';
import type { CardReview, ChapterRead } from './rows.ts';

export const grades = [1, 2, 3, 4] as const;
/** 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = (typeof grades)[number];

export type CardSchedule = {
	card: string;
	state: 'new' | 'learning' | 'known';
	/** When it should be seen; a card that is new has no due time of its own. */
	due: number | null;
	reviews: number;
};

/** The same for everybody and without chance, so that every device works out the same. */
const scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9 });

/** How far ahead a sitting looks for cards that are still being learned. */
const aheadMs = 20 * 60 * 1000;

/** New cards that join in one day, so that a pause does not end in a pile. */
export const newCardsPerDay = 10;

/** Grades that stand: those taken back are left out, and so are the taking-backs. */
export function standingReviews(reviews: readonly CardReview[]): readonly CardReview[] {
	const undone = new Set(reviews.filter((one) => one.kind === 'undo').map((one) => one.of));
	return reviews
		.filter((one) => one.kind === 'review' && !undone.has(one.id))
		.sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));
}

/** The grade that "undo" takes back: the last one that stands. */
export function lastReview(reviews: readonly CardReview[]): CardReview | null {
	return standingReviews(reviews).at(-1) ?? null;
}

/** Every card of a deck with when it is due, in the deck's order. */
export function scheduleCards(
	cards: readonly string[],
	reviews: readonly CardReview[]
): readonly CardSchedule[] {
	const byCard = groupByCard(standingReviews(reviews));
	return cards.map((card) => {
		const graded = byCard.get(card) ?? [];
		if (graded.length === 0) return { card, state: 'new', due: null, reviews: 0 };
		const memory = memoryOf(graded);
		const state = memory.state === State.Review ? 'known' : 'learning';
		return { card, state, due: memory.due.getTime(), reviews: graded.length };
	});
}

function groupByCard(reviews: readonly CardReview[]): ReadonlyMap<string, CardReview[]> {
	const byCard = new Map<string, CardReview[]>();
	for (const review of reviews) {
		const graded = byCard.get(review.card);
		if (graded) graded.push(review);
		else byCard.set(review.card, [review]);
	}
	return byCard;
}

function memoryOf(graded: readonly CardReview[]): Card {
	const first = graded[0]?.at ?? 0;
	let memory: Card = createEmptyCard(new Date(first));
	let previous = first;
	for (const { at, grade } of graded) {
		previous = Math.max(previous, at);
		memory = scheduler.next(memory, new Date(previous), asGrade(grade)).card;
	}
	return memory;
}

function asGrade(grade: number): SchedulerGrade {
	return grades.find((one) => one === grade) ?? 1;
}

/** The cards to see now: the longest overdue first, then as many new ones as the day has left. */
export function dueCards(
	cards: readonly string[],
	reviews: readonly CardReview[],
	now: number
): readonly CardSchedule[] {
	const schedule = scheduleCards(cards, reviews);
	const due = schedule
		.filter((one) => one.due !== null && one.due <= now)
		.sort((left, right) => (left.due ?? 0) - (right.due ?? 0));
	const room = Math.max(0, newCardsPerDay - begunSince(reviews, now - dayMs / 2));
	return [...due, ...schedule.filter((one) => one.state === 'new').slice(0, room)];
}

/**
 * The card to show next, or null when this sitting is done. A card that is being learned and comes
 * back within minutes is shown at once rather than making the person wait for it.
 */
export function nextCard(
	cards: readonly string[],
	reviews: readonly CardReview[],
	now: number
): CardSchedule | null {
	const due = dueCards(cards, reviews, now)[0];
	if (due) return due;
	return dueCards(cards, reviews, now + aheadMs).find((one) => one.state === 'learning') ?? null;
}

/** How many cards had their first grade after a moment. */
function begunSince(reviews: readonly CardReview[], since: number): number {
	const firsts = new Map<string, number>();
	for (const { card, at } of standingReviews(reviews)) {
		if (!firsts.has(card)) firsts.set(card, at);
	}
	return [...firsts.values()].filter((at) => at > since).length;
}

/** How long until a card comes back, for each grade that could be given to it now. */
export function delaysAfter(
	card: string,
	reviews: readonly CardReview[],
	now: number
): Readonly<Record<Grade, number>> {
	const graded = standingReviews(reviews).filter((review) => review.card === card);
	const memory = graded.length === 0 ? createEmptyCard(new Date(now)) : memoryOf(graded);
	const at = new Date(Math.max(now, memory.last_review?.getTime() ?? 0));
	const delay = (grade: Grade) => scheduler.next(memory, at, grade).card.due.getTime() - now;
	return { 1: delay(1), 2: delay(2), 3: delay(3), 4: delay(4) };
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
	cards: number;
	/** Cards to see now. */
	due: number;
};

/** What the dashboard says about studying. No streaks: days off cost nothing. */
export function studyProgress(input: {
	chapters: readonly string[];
	cards: readonly string[];
	chaptersRead: readonly ChapterRead[];
	reviews: readonly CardReview[];
	now: number;
}): StudyProgress {
	const schedule = scheduleCards(input.cards, input.reviews);
	const read = new Set(input.chaptersRead.map((one) => one.chapter));
	return {
		chaptersRead: input.chapters.filter((chapter) => read.has(chapter)).length,
		chapters: input.chapters.length,
		cardsBegun: schedule.filter((one) => one.state !== 'new').length,
		cardsKnown: schedule.filter((one) => one.state === 'known').length,
		cards: schedule.length,
		due: dueCards(input.cards, input.reviews, input.now).length
	};
}
