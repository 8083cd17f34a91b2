import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../src/lib/domain/spread.ts';
import { seeded } from '../fakes/random.ts';

describe('a spread', () => {
	test('covers nearly everything before any answer', () => {
		const { low, high } = spreadOf({ right: 0, wrong: 0 }, 0.9);
		expect(low).toBeCloseTo(0.05, 6);
		expect(high).toBeCloseTo(0.95, 6);
	});

	test('is what can be worked out by hand where that is easy', () => {
		// Only right answers: the share below x is x to the power of n + 1.
		const { low, high } = spreadOf({ right: 9, wrong: 0 }, 0.9);
		expect(low).toBeCloseTo(0.05 ** (1 / 10), 9);
		expect(high).toBeCloseTo(0.95 ** (1 / 10), 9);
	});

	test('is a mirror of itself when right and wrong change places', () => {
		const one = spreadOf({ right: 30.5, wrong: 12 }, 0.9);
		const other = spreadOf({ right: 12, wrong: 30.5 }, 0.9);
		expect(one.low).toBeCloseTo(1 - other.high, 9);
		expect(one.high).toBeCloseTo(1 - other.low, 9);
	});

	test('narrows with more answers, and around the same middle', () => {
		const widths = [1, 4, 16, 64, 256].map((times) => {
			const { low, high } = spreadOf({ right: 3 * times, wrong: times }, 0.9);
			expect(low).toBeLessThan(0.75);
			expect(high).toBeGreaterThan(0.73);
			return high - low;
		});
		expect(widths).toEqual([...widths].sort((left, right) => right - left));
	});

	test('holds the true share as often as it says', () => {
		const random = seeded(11);
		let held = 0;
		const tries = 4000;
		for (let n = 0; n < tries; n += 1) {
			const share = random.fraction();
			const right = Array.from({ length: 12 }, () => random.fraction() < share).filter(Boolean);
			const { low, high } = spreadOf({ right: right.length, wrong: 12 - right.length }, 0.9);
			if (low <= share && share <= high) held += 1;
		}
		expect(held / tries).toBeGreaterThan(0.88);
		expect(held / tries).toBeLessThan(0.92);
	});
});
