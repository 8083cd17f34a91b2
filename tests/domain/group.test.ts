import { expect, test } from 'vitest';
import {
	codeFrom,
	groupScore,
	optionOrder,
	ownScore,
	pickFor,
	spacedCode,
	tally,
	worthTalking
} from '../../src/lib/domain/group.ts';

const ids = Array.from({ length: 40 }, (_, n) => `calmhsa-q-${n}`);

test.each([
	['bcdf ghjk', 'BCDFGHJK'],
	['BCDF-GHJK', 'BCDFGHJK'],
	['https://waymark.example.org/study/groups/join#BCDFGHJK', 'BCDFGHJK'],
	['', '']
])('a code is read from %j', (typed, code) => {
	expect(codeFrom(typed)).toBe(code);
});

test('a code is written in two halves', () => {
	expect(spacedCode('BCDFGHJK')).toBe('BCDF GHJK');
});

test('the same seed picks the same questions, another seed others, none twice', () => {
	const picked = pickFor('one', ids, 10);
	expect(picked).toEqual(pickFor('one', ids.toReversed(), 10));
	expect(picked).not.toEqual(pickFor('two', ids, 10));
	expect(new Set(picked).size).toBe(10);
});

test('picking is even: over many rounds each question comes about as often', () => {
	const times = new Map(ids.map((id) => [id, 0]));
	for (let n = 0; n < 400; n++) {
		for (const id of pickFor(`seed ${n}`, ids, 10)) times.set(id, (times.get(id) ?? 0) + 1);
	}
	expect(Math.min(...times.values())).toBeGreaterThan(60);
	expect(Math.max(...times.values())).toBeLessThan(140);
});

test('options stand in one order for everybody in a round, and in another in the next', () => {
	const order = optionOrder('round', 'question', 4);
	expect(order.toSorted()).toEqual([0, 1, 2, 3]);
	expect(optionOrder('round', 'question', 4)).toEqual(order);
	const orders = ids.map((id) => optionOrder('round', id, 4).join(''));
	expect(new Set(orders).size).toBeGreaterThan(10);
});

const counts = [
	{ place: 0, chosen: 1, count: 2 },
	{ place: 0, chosen: 3, count: 1 },
	{ place: 1, chosen: 0, count: 3 }
];

test('a tally has a figure for each option', () => {
	expect(tally(counts, 0, 4)).toEqual([0, 2, 0, 1]);
	expect(tally(counts, 2, 2)).toEqual([0, 0]);
});

test('scores count what was answered and known here, one’s own and the group’s', () => {
	expect(ownScore({ 0: 1, 1: 2 }, [1, 0, 3])).toEqual({ right: 1, answered: 2 });
	expect(ownScore({}, [1, 0])).toEqual({ right: 0, answered: 0 });
	expect(groupScore(counts, [1, 2])).toEqual({ right: 2, answered: 6 });
	expect(groupScore(counts, [null, 0])).toEqual({ right: 3, answered: 3 });
});

test('what half of the group or more had wrong is worth talking about', () => {
	expect(worthTalking(counts, [1, 2])).toEqual([1]);
	expect(worthTalking(counts, [1, 0])).toEqual([]);
	expect(worthTalking([], [1, 0])).toEqual([]);
});
