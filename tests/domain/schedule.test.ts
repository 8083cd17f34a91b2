import { describe, expect, test } from 'vitest';
import { compare } from '../../scripts/bench/exam.ts';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import type { Exam, StudyItem } from '../../src/lib/domain/exam-day.ts';
import type { CardReview } from '../../src/lib/domain/study-rows.ts';
import { delaysFor, dueIn, nextIn, scheduleFor } from '../../src/lib/domain/schedule.ts';

const midnight = Date.parse('2026-11-22T00:00:00Z');
const now = midnight + 10 * 3_600_000;
const examIn = (days: number): Exam => ({ at: midnight + days * dayMs });
const deckOf = (count: number): StudyItem[] =>
	Array.from({ length: count }, (_, at) => ({ id: `c${at}`, area: at % 2 === 0 ? 'even' : 'odd' }));

let lines = 0;
function line(part: Pick<CardReview, 'kind' | 'card' | 'at'> & Partial<CardReview>): CardReview {
	lines += 1;
	return { id: `l${String(lines).padStart(5, '0')}`, grade: 0, of: null, ...part };
}
const graded = (card: string, grade: number, at: number) =>
	line({ kind: 'review', card, grade, at });

describe('[C2] a card that is set aside', () => {
	const aside = line({ kind: 'suspend', card: 'c0', at: now });
	const cards = deckOf(2);
	const stateOf = (reviews: readonly CardReview[]) =>
		scheduleFor({ cards, reviews, now, exam: null }).cards[0]?.state;

	test('is not shown, and keeps what was known of it', () => {
		const log = [graded('c0', 3, now - 300 * dayMs), aside];
		const schedule = scheduleFor({ cards, reviews: log, now, exam: null });
		expect(schedule.cards[0]).toEqual({ card: 'c0', state: 'aside', due: null, reviews: 1 });
		expect(dueIn(schedule, now).map((one) => one.card)).toEqual(['c1']);
		const back = line({ kind: 'resume', card: '', of: aside.id, at: now });
		expect(scheduleFor({ cards, reviews: [...log, back], now, exam: null }).cards[0]?.reviews).toBe(
			1
		);
	});

	test('comes back by naming the line that says so, whatever the clocks of two devices say', () => {
		const back = line({ kind: 'resume', card: '', of: aside.id, at: now - 365 * dayMs });
		expect(stateOf([aside])).toBe('aside');
		expect(stateOf([aside, back])).toBe('new');
		expect(stateOf([back, aside])).toBe('new');
	});

	test('that two devices set aside stays so until both lines are taken back', () => {
		const other = line({ kind: 'suspend', card: 'c0', at: now - 1 });
		const back = (of: CardReview) => line({ kind: 'resume', card: '', of: of.id, at: now });
		expect(stateOf([aside, other, back(aside)])).toBe('aside');
		expect(stateOf([aside, other, back(aside), back(other)])).toBe('new');
	});

	test('two devices offline for a week join by union, in any order', () => {
		const phone = [graded('c0', 3, now - 3 * dayMs), graded('c1', 1, now - 2 * dayMs), aside];
		const tablet = [graded('c0', 4, now - dayMs), graded('c1', 3, now - dayMs)];
		const scheduled = (reviews: readonly CardReview[]) =>
			scheduleFor({ cards, reviews, now, exam: null }).cards;
		const there = scheduled([...phone, ...tablet]);
		expect(scheduled([...tablet, ...phone.toReversed()])).toEqual(there);
		expect(there.map((one) => [one.state, one.reviews])).toEqual([
			['aside', 2],
			['learning', 2]
		]);
	});
});

describe('with an exam in sight', () => {
	test('new cards are spread so that the last days bring none', () => {
		const cards = deckOf(100);
		const schedule = scheduleFor({ cards, reviews: [], now, exam: examIn(30) });
		expect(schedule).toMatchObject({ stage: 'building', daysLeft: 30, notFitting: 0 });
		// A hundred in 24 open days, with room for every third off.
		expect(schedule.fresh).toHaveLength(7);
	});

	test('what does not fit is counted, and each area gives its share of what does', () => {
		const weights = { even: 3, odd: 1 };
		const exam = { ...examIn(4), weights };
		const schedule = scheduleFor({ cards: deckOf(100), reviews: [], now, exam });
		expect(schedule.notFitting).toBe(40);
		expect(schedule.fresh).toHaveLength(30);
		const heavy = schedule.fresh.filter((id) => Number(id.slice(1)) % 2 === 0).length;
		expect(heavy).toBeGreaterThan(18);
		expect(heavy).toBeLessThan(30);
	});

	test('the exam tomorrow brings no new card unless it is asked for, and says how many are left', () => {
		const deck = { cards: deckOf(50), reviews: [], now, exam: examIn(1) };
		const schedule = scheduleFor(deck);
		expect(schedule).toMatchObject({ stage: 'stretch', daysLeft: 1, notFitting: 50, fresh: [] });
		expect(nextIn(schedule, now)).toBeNull();
		expect(scheduleFor({ ...deck, more: 10 }).fresh).toHaveLength(10);
	});

	test('today and a day in the past are no reason to stop', () => {
		const cards = deckOf(20);
		const log = [graded('c0', 4, now - 60 * dayMs)];
		const today = scheduleFor({ cards, reviews: log, now, exam: examIn(0) });
		expect(today).toMatchObject({ stage: 'today', fresh: [] });
		expect(dueIn(today, now)).toHaveLength(1);
		const past = scheduleFor({ cards, reviews: log, now, exam: examIn(-9) });
		expect(past).toMatchObject({ stage: 'past', notFitting: 0 });
		expect(past.cards).toEqual(scheduleFor({ cards, reviews: log, now, exam: null }).cards);
		expect(past.fresh).toHaveLength(10);
	});

	test('every known card comes once in the last stretch, the shakiest last', () => {
		const cards = deckOf(12);
		const log = cards.flatMap(({ id }, at) => [
			graded(id, 4, now - (40 + at) * dayMs),
			graded(id, at < 6 ? 4 : 2, now - 20 * dayMs)
		]);
		const exam = examIn(3);
		const dues = scheduleFor({ cards, reviews: log, now, exam }).cards.map((one) => one.due ?? 0);
		expect(dues.filter((due) => due < exam.at)).toHaveLength(12);
		expect(Math.max(...dues.slice(0, 6))).toBeLessThanOrEqual(Math.min(...dues.slice(6)));
	});

	test('finishing today’s share early brings no more of tomorrow’s', () => {
		const cards = deckOf(30);
		const log = cards.map(({ id }) => graded(id, 4, now - 30 * dayMs));
		const dueNow = (reviews: readonly CardReview[]) =>
			dueIn(scheduleFor({ cards, reviews, now, exam: examIn(3) }), now);
		const today = dueNow(log);
		expect(today).toHaveLength(10);
		const done = today.map(({ card }) => graded(card, 4, now));
		expect(dueNow([...log, ...done])).toEqual([]);
	});

	test('a card of an area that is often missed comes back sooner', () => {
		const cards = deckOf(20);
		const misses = Array.from({ length: 8 }, (_, at) => [
			graded(`c${2 * at + 2}`, 1, now - 9 * dayMs),
			graded(`c${2 * at + 3}`, 4, now - 9 * dayMs)
		]).flat();
		const same = ['c0', 'c1'].map((card) => graded(card, 4, now));
		const schedule = scheduleFor({ cards, reviews: [...misses, ...same], now, exam: examIn(120) });
		expect(schedule.cards[0]?.due).toBeLessThan(schedule.cards[1]?.due ?? 0);
	});

	test('the delay that a grade promises is the one that is kept', () => {
		const cards = deckOf(10);
		const log = cards.map(({ id }) => graded(id, 3, now - 30 * dayMs));
		const deck = { cards, reviews: log, now, exam: examIn(40) };
		const delays = delaysFor(deck, 'c3');
		const after = [...log, graded('c3', 4, now)];
		const kept = scheduleFor({ ...deck, reviews: after }).cards[3]?.due;
		expect(kept).toBe(now + delays[4]);
		expect(delays[1]).toBeLessThan(delays[4]);
	});

	test('a part is shown alone, while the day is planned for the whole deck', () => {
		const cards = deckOf(20);
		const part = new Set(cards.filter(({ area }) => area === 'odd').map(({ id }) => id));
		const schedule = scheduleFor({ cards, reviews: [], now, exam: null, part });
		expect(schedule.cards).toHaveLength(10);
		expect(schedule.fresh.every((id) => part.has(id))).toBe(true);
	});
});

test('more is known on the day than with plain repetition that had as many reviews', () => {
	const world = { name: 'small', cards: 60, days: 21, forgets: 1, weakAreas: 1 };
	const { ours, plain } = compare(world, 3);
	expect(plain.reviews).toBeGreaterThanOrEqual(ours.reviews);
	expect(ours.known).toBeGreaterThan(plain.known);
}, 60_000);
