import { describe, expect, test } from 'vitest';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import { readLog, standingReviews } from '../../src/lib/domain/memory.ts';
import { newCardsPerDay } from '../../src/lib/domain/new-cards.ts';
import { delaysFor, dueIn, nextIn, scheduleFor, type Deck } from '../../src/lib/domain/schedule.ts';
import type { CardReview } from '../../src/lib/domain/study-rows.ts';
import { forecast, studyProgress } from '../../src/lib/domain/study.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const cards = Array.from({ length: 15 }, (_, index) => `card-${index}`);

/** A deck named by its cards alone, with no exam in view. */
function plainDeck(ids: readonly string[], reviews: readonly CardReview[]): Deck {
	return { cards: ids.map((id) => ({ id, area: '' })), reviews, now, exam: null };
}
const scheduleCards = (ids: readonly string[], reviews: readonly CardReview[]) =>
	scheduleFor(plainDeck(ids, reviews)).cards;
const dueCards = (ids: readonly string[], reviews: readonly CardReview[]) =>
	dueIn(scheduleFor(plainDeck(ids, reviews)), now);
const nextCard = (ids: readonly string[], reviews: readonly CardReview[]) =>
	nextIn(scheduleFor(plainDeck(ids, reviews)), now);

let count = 0;
function graded(card: string, grade: number, at: number): CardReview {
	count += 1;
	return { id: `r${String(count).padStart(4, '0')}`, card, kind: 'review', grade, of: null, at };
}
function undone(review: CardReview, at: number): CardReview {
	return { id: `u-${review.id}`, card: '', kind: 'undo', grade: 0, of: review.id, at };
}

describe('[C2] the log of grades', () => {
	test('is read the same in whatever order it arrives, and however often', () => {
		const log = [
			graded('card-0', 3, now - 3 * dayMs),
			graded('card-0', 3, now - 2 * dayMs),
			graded('card-1', 1, now - dayMs)
		];
		const there = scheduleCards(cards, log);
		expect(scheduleCards(cards, [...log].reverse())).toEqual(there);
	});

	test('leaves out what was taken back', () => {
		const first = graded('card-0', 3, now - dayMs);
		const second = graded('card-0', 1, now - 1000);
		const log = [first, second, undone(second, now)];
		expect(standingReviews(log)).toEqual([first]);
		expect(readLog(log).standing.at(-1)).toEqual(first);
		expect(scheduleCards(['card-0'], log)).toEqual(scheduleCards(['card-0'], [first]));
		expect(readLog([]).standing).toEqual([]);
	});

	test('survives a clock that went back, and a grade nobody knows', () => {
		const log = [graded('card-0', 3, now), graded('card-0', 9, now - dayMs)];
		expect(scheduleCards(['card-0'], log)[0]?.reviews).toBe(2);
	});
});

describe('what is due', () => {
	test('is new cards first, as many as a day takes', () => {
		expect(dueCards(cards, [])).toHaveLength(newCardsPerDay);
		const begun = cards.slice(0, 4).map((card) => graded(card, 4, now - 1000));
		expect(dueCards(cards, begun)).toHaveLength(newCardsPerDay - 4);
	});

	test('puts the longest overdue before new cards', () => {
		const log = [graded('card-1', 4, now - 200 * dayMs), graded('card-2', 4, now - 300 * dayMs)];
		const due = dueCards(cards, log).map((one) => one.card);
		expect(due.slice(0, 3)).toEqual(['card-2', 'card-1', 'card-0']);
	});

	test('a better grade comes back later', () => {
		const delays = delaysFor(plainDeck(['card-0'], []), 'card-0');
		expect(delays[1]).toBeLessThan(delays[2]);
		expect(delays[2]).toBeLessThan(delays[3]);
		expect(delays[3]).toBeLessThan(delays[4]);
		const known = delaysFor(
			plainDeck(['card-0'], [graded('card-0', 4, now - 20 * dayMs)]),
			'card-0'
		);
		expect(known[3]).toBeGreaterThan(delays[3]);
	});

	test('a card still being learned comes back in the same sitting', () => {
		const log = [graded('card-0', 1, now - 1000)];
		expect(dueCards(['card-0'], log)).toEqual([]);
		expect(nextCard(['card-0'], log)?.card).toBe('card-0');
		expect(nextCard(['card-0'], [graded('card-0', 4, now)])).toBeNull();
	});

	test('is counted for the days to come, today with what is overdue', () => {
		const log = [graded('card-0', 4, now - 300 * dayMs), graded('card-1', 1, now)];
		const counts = forecast(scheduleCards(cards, log), now, 7);
		expect(counts).toHaveLength(7);
		expect(counts[0]).toBe(2);
		expect(counts.reduce((sum, one) => sum + one, 0)).toBe(2);
	});
});

test('progress says what was read and what is known', () => {
	const reviews = [graded('card-0', 4, now - 300 * dayMs), graded('card-1', 1, now - 1000)];
	const progress = studyProgress({
		chapters: ['hope', 'stigma'],
		chaptersRead: [
			{ chapter: 'hope', at: 1 },
			{ chapter: 'gone', at: 2 }
		],
		schedule: scheduleFor(plainDeck(cards, reviews)),
		now
	});
	expect(progress).toEqual({
		chaptersRead: 1,
		chapters: 2,
		cardsBegun: 2,
		cardsKnown: 1,
		cards: 15,
		due: 1 + newCardsPerDay - 1
	});
});
