import { expect, test } from 'vitest';
import { maskOf, penaltyOf } from '../../src/lib/domain/qr-mask.ts';

test('an even pattern is easier to read than one of a single colour', () => {
	const board = (dark: (row: number, column: number) => boolean) =>
		Array.from({ length: 21 }, (_, row) => Array.from({ length: 21 }, (_, at) => dark(row, at)));
	expect(penaltyOf(board((row, at) => (row + at) % 2 === 0))).toBe(0);
	expect(penaltyOf(board(() => true))).toBeGreaterThan(2000);
});

test('the first mask is a chessboard, the second lies in rows', () => {
	expect([maskOf(0, 0, 0), maskOf(0, 0, 1), maskOf(0, 1, 1)]).toEqual([true, false, true]);
	expect([maskOf(1, 0, 1), maskOf(1, 1, 1)]).toEqual([true, false]);
});
