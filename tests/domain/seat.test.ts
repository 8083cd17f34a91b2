import { describe, expect, test } from 'vitest';
import {
	comesFirst,
	meansOf,
	overallOf,
	refuseGiveUp,
	refuseTake,
	standingSeat
} from '../../src/lib/domain/seat.ts';

const now = 1_800_000_000_000;

describe('the seat that counts', () => {
	test('is the one that lives, however old, else the last that ended', () => {
		const declined = { state: 'declined', at: 3 } as const;
		const taken = { state: 'taken', at: 1 } as const;
		expect(standingSeat([declined, taken])).toBe(taken);
		expect(standingSeat([{ state: 'expired', at: 1 }, declined])).toBe(declined);
		expect(standingSeat([])).toBeNull();
	});
});

describe('avery takes a place', () => {
	test('while it is offered, and until its last moment', () => {
		expect(refuseTake({ state: 'offered', expires_at: now + 1 }, now)).toBeNull();
		expect(refuseTake({ state: 'offered', expires_at: now }, now)).toBe('seat.expired');
		expect(refuseTake({ state: 'expired', expires_at: now }, now)).toBe('seat.expired');
	});

	test.each(['waiting', 'declined', 'taken', 'given_up', 'completed', 'ended'] as const)(
		'not when it is %s',
		(state) => {
			expect(refuseTake({ state, expires_at: null }, now)).toBe('seat.stale');
		}
	);
});

test.each([
	['offered', null],
	['waiting', null],
	['taken', null],
	['declined', 'seat.stale'],
	['given_up', 'seat.stale'],
	['expired', 'seat.stale'],
	['completed', 'seat.stale'],
	['ended', 'seat.stale']
] as const)('giving up a place that is %s: %s', (state, code) => {
	expect(refuseGiveUp({ state })).toBe(code);
});

test('whoever gives the answer that the program names comes first', () => {
	const rule = { path: 'work/employed', values: ['paid'] };
	expect(comesFirst(rule, { 'work/employed': 'paid' })).toBe(true);
	expect(comesFirst(rule, { 'work/employed': 'volunteer' })).toBe(false);
	expect(comesFirst(rule, {})).toBe(false);
});

test('scores are shown by factor, and a factor nobody scored counts for nothing', () => {
	const means = meansOf([{ id: 'listens' }, { id: 'shares' }, { id: 'leads' }], {
		listens: 3,
		shares: 2
	});
	expect(means.map(({ mean }) => mean)).toEqual([3, 2, null]);
	expect(overallOf(means)).toBe(2.5);
	expect(overallOf(meansOf([{ id: 'listens' }], {}))).toBeNull();
});
