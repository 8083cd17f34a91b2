import { expect, test } from 'vitest';
import { seedOf, shuffled } from '../../src/lib/domain/shuffle.ts';

const list = ['a', 'b', 'c', 'd'];

test('the same seed gives the same order, and keeps everything', () => {
	expect(shuffled(list, 7)).toEqual(shuffled(list, 7));
	expect([...shuffled(list, 7)].sort()).toEqual(list);
	expect(list).toEqual(['a', 'b', 'c', 'd']);
});

test('over many seeds each place is as likely as another', () => {
	const firsts = Array.from({ length: 4000 }, (_, seed) => shuffled(list, seed)[0]);
	for (const letter of list) {
		const share = firsts.filter((first) => first === letter).length / firsts.length;
		expect(share).toBeGreaterThan(0.22);
		expect(share).toBeLessThan(0.28);
	}
});

test('a text gives a seed that the database can keep', () => {
	expect(seedOf('calmhsa-q-hope-01')).toBe(seedOf('calmhsa-q-hope-01'));
	const seeds = Array.from({ length: 1000 }, (_, n) => seedOf(`question-${n}`));
	expect(new Set(seeds).size).toBe(1000);
	for (const seed of seeds) {
		expect(seed).toBeGreaterThanOrEqual(0);
		expect(seed).toBeLessThan(2 ** 31);
	}
});
