import { describe, expect, test } from 'vitest';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import { daysUntil, readLog, recallAt, remember } from '../../src/lib/domain/memory.ts';
import type { CardReview } from '../../src/lib/domain/study-rows.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const graded = (id: string, grade: number, at: number): CardReview => {
	return { id, card: 'hope', kind: 'review', grade, of: null, at };
};
const known = remember(null, 4, now);

describe('what is remembered', () => {
	test('fades from certain, and is nine in ten after as many days as it is stable', () => {
		expect(recallAt(known, now)).toBe(1);
		expect(recallAt(known, now + known.stability * dayMs)).toBeCloseTo(0.9, 3);
		expect(recallAt(known, now - dayMs)).toBe(1);
	});

	test('may fade longer where more forgetting is accepted, and comes back after a day at the least', () => {
		expect(daysUntil(0.9, 20)).toBe(20);
		expect(daysUntil(0.8, 20)).toBeGreaterThan(20);
		expect(daysUntil(0.97, 20)).toBeLessThan(20);
		expect(daysUntil(0.99, 0.1)).toBe(1);
	});

	test('counts how often it was missed, and stands still under a clock that went back', () => {
		const missed = remember(known, 1, now - 90 * dayMs);
		expect(missed).toMatchObject({ state: 'learning', reviews: 2, misses: 1, last: now });
	});
});

test('[C2] one line more gives the same as reading the whole log anew', () => {
	const log = [graded('a', 3, now - 9 * dayMs), graded('b', 3, now - 6 * dayMs)];
	const before = readLog(log).memories.get('hope');
	const longer = [...log, graded('c', 1, now)];
	expect(readLog(longer).memories.get('hope')?.misses).toBe(1);
	// A line of another device that belongs in between is no addition at the end.
	const between = [...log, graded('d', 1, now - 8 * dayMs)];
	expect(readLog(between).memories.get('hope')).not.toEqual(before);
	expect(readLog([...log]).memories.get('hope')).toEqual(before);
});

test('[C2] a line that was taken back leaves no trace in what is remembered', () => {
	const log = [graded('a', 3, now - dayMs), graded('b', 1, now)];
	const undo: CardReview = { id: 'u', card: '', kind: 'undo', grade: 0, of: 'b', at: now };
	const { memories, standing } = readLog([...log, undo]);
	expect(standing.map((one) => one.id)).toEqual(['a']);
	expect(memories.get('hope')?.misses).toBe(0);
});
