import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { qrOf } from '../../src/lib/domain/qr.ts';

const link = 'https://waymark.example.org/study/groups/join#BCDFGHJK';

describe('a QR code', () => {
	test.each([
		['HI', 21],
		['x'.repeat(14), 21],
		['x'.repeat(26), 25],
		['x'.repeat(42), 29],
		[link, 33],
		['x'.repeat(84), 37],
		['é'.repeat(53), 41]
	])('of %j has as many squares as its version', (text, size) => {
		const squares = qrOf(text);
		expect(squares).toHaveLength(size);
		expect(squares?.every((row) => row.length === size)).toBe(true);
	});

	test('that would be too dense is none', () => {
		expect(qrOf('x'.repeat(107))).toBeNull();
	});

	test('has its three finders', () => {
		const squares = qrOf(link) ?? [];
		const finder = '1111111|1000001|1011101|1011101|1011101|1000001|1111111';
		const at = (row: number, column: number) =>
			squares
				.slice(row, row + 7)
				.map((line) =>
					line
						.slice(column, column + 7)
						.map(Number)
						.join('')
				)
				.join('|');
		expect([at(0, 0), at(0, 26), at(26, 0)]).toEqual([finder, finder, finder]);
	});

	test('is the one that independent readers read', () => {
		const drawn = (qrOf(link) ?? []).map((row) => row.map(Number).join('')).join('\n');
		expect(createHash('sha256').update(drawn).digest('hex').slice(0, 16)).toBe('b49b3a69c9947f41');
	});
});
