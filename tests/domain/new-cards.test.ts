import { expect, test } from 'vitest';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import type { ExamStage } from '../../src/lib/domain/exam-day.ts';
import { newCards, newCardsPerDay } from '../../src/lib/domain/new-cards.ts';

const fresh = Array.from({ length: 90 }, (_, at) => ({ id: `c${at}`, area: `a${at % 3}` }));
const planned = (daysLeft: number | null, begunToday = 0, stage: ExamStage = 'building') =>
	newCards({
		fresh,
		begun: [],
		begunToday,
		importance: new Map([
			['a0', 2],
			['a1', 1],
			['a2', 1]
		]),
		days: { stage: daysLeft === null ? 'none' : stage, daysLeft, today: 0, stretchFrom: dayMs }
	});

test('without an exam the deck is met in its order, ten a day', () => {
	expect(planned(null).order.slice(0, 3)).toEqual(['c0', 'c1', 'c2']);
	expect(planned(null).room).toBe(newCardsPerDay);
	expect(planned(null, 12).room).toBe(0);
});

test.each([
	// 90 cards over 48 open days, as if every third were free.
	[60, 5, 0],
	[30, 6, 0],
	[10, 17, 0],
	[4, 30, 30],
	[3, 30, 60],
	[2, 0, 90],
	[1, 0, 90],
	[0, 0, 90]
])('%i days before the exam a day takes %i, and %i do not fit', (days, room, notFitting) => {
	expect(planned(days)).toMatchObject({ room, notFitting });
});

test('what was begun today counts towards today', () => {
	const { room, notFitting } = planned(4, 30);
	expect(room).toBe(0);
	expect(notFitting).toBe(60);
});

test('an area that matters twice as much is met twice as often', () => {
	const first = planned(30).order.slice(0, 40);
	const ofArea = (area: number) => first.filter((id) => Number(id.slice(1)) % 3 === area).length;
	expect([ofArea(0), ofArea(1), ofArea(2)]).toEqual([20, 10, 10]);
	expect(new Set(planned(30).order).size).toBe(90);
});
