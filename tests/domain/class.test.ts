import { describe, expect, test } from 'vitest';
import { areInOrder, listed, placesOf, spanOf, standingOf } from '../../src/lib/domain/class.ts';
import type { ClassRow, WindowRow } from '../../src/lib/domain/class-rows.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const spring: ClassRow = {
	id: 'c1',
	program: 'massachusetts',
	window_id: 'w1',
	name: { en: 'Spring', es: 'Primavera' },
	format: 'online',
	days_a_week: 2,
	zone: 'America/New_York',
	days: [
		{ on: '2027-03-02', from: '09:00', to: '12:30' },
		{ on: '2027-03-16', from: '09:00', to: '16:00' }
	],
	place: '',
	capacity: 20,
	waiting_max: 5,
	taken: 0,
	state: 'planned',
	cancel_reason: '',
	rev: 1,
	updated_at: 0
};
const window: WindowRow = {
	id: 'w1',
	program: 'massachusetts',
	opens_at: at('2026-12-19T05:00:00'),
	closes_at: at('2027-01-10T05:00:00'),
	zone: 'America/New_York',
	note: null,
	rev: 1,
	updated_at: 0
};

describe('a class stands', () => {
	test.each([
		['planned', 'long before its window', '2026-10-01T00:00:00', {}],
		['opening_soon', 'in the two months before', '2026-11-22T00:00:00', {}],
		['open', 'from the moment the window opens', '2026-12-19T05:00:00', {}],
		['open', 'while people may still wait for a place', '2027-01-01T00:00:00', { taken: 24 }],
		['full', 'when nobody more may wait', '2027-01-01T00:00:00', { taken: 25 }],
		['open', 'without dates, while its window is open', '2027-01-01T00:00:00', { days: [] }],
		['closed', 'from the moment the window closes', '2027-01-10T05:00:00', {}],
		['closed', 'full or not', '2027-01-11T00:00:00', { taken: 25 }],
		['under_way', 'from nine o’clock on its first day', '2027-03-02T14:00:00', {}],
		['under_way', 'to its last hour, an hour earlier by then', '2027-03-16T19:59:00', {}],
		['past', 'after it', '2027-03-16T20:00:00', {}],
		['cancelled', 'whatever its window says', '2027-01-01T00:00:00', { state: 'cancelled' }]
	] as const)('%s %s', (...[standing, , now, changes]) => {
		expect(standingOf({ ...spring, ...changes }, window, at(now))).toBe(standing);
	});

	test('planned while nobody has said when applications are taken', () => {
		expect(standingOf(spring, null, at('2027-01-01T00:00:00'))).toBe('planned');
		expect(standingOf(spring, null, at('2027-03-03T00:00:00'))).toBe('under_way');
	});
});

test('places are given first, and then people wait', () => {
	expect(placesOf({ ...spring, taken: 19 })).toEqual({ left: 1, isWaiting: false });
	expect(placesOf({ ...spring, taken: 20 })).toEqual({ left: 5, isWaiting: true });
	expect(placesOf({ ...spring, taken: 25 })).toEqual({ left: 0, isWaiting: true });
});

test('a class lasts from its first hour to its last, by the clock where it is held', () => {
	expect(spanOf(spring)).toEqual({
		from: at('2027-03-02T14:00:00'),
		until: at('2027-03-16T20:00:00')
	});
	expect(spanOf({ ...spring, days: [] })).toBeNull();
});

test('what one can ask for comes first; of what is over, the latest', () => {
	const on = (day: string) => [{ on: day, from: '09:00', to: '16:00' }];
	const classes = [
		{ ...spring, id: 'old', days: on('2022-07-05') },
		{ ...spring, id: 'older', days: on('2022-07-04') },
		{ ...spring, id: 'someday', window_id: null, days: [] },
		{ ...spring, id: 'late', days: on('2027-04-01') },
		{ ...spring, id: 'early', days: on('2027-03-01') },
		{ ...spring, id: 'off', state: 'cancelled' as const }
	];
	const order = listed(classes, [window], at('2027-01-01T00:00:00'));
	expect(order.map((one) => one.class.id)).toEqual([
		'early',
		'late',
		'someday',
		'old',
		'older',
		'off'
	]);
	expect(order[0]?.window).toBe(window);
	expect(order[2]?.window).toBeNull();
});

test('days are in order when each comes after the one before', () => {
	expect(areInOrder(spring.days)).toBe(true);
	expect(areInOrder([])).toBe(true);
	expect(areInOrder(spring.days.toReversed())).toBe(false);
	expect(areInOrder([{ on: '2027-03-02' }, { on: '2027-03-02' }])).toBe(false);
});
