import { describe, expect, test } from 'vitest';
import { firstWeek } from '../../src/routes/desk/interviews/first-week.ts';

const at = (day: string) => new Date(`${day}T12:00:00`).getTime();
const slot = (day: string, change: Partial<Parameters<typeof firstWeek>[0][number]> = {}) => {
	return { starts_at: at(day), minutes: 45, state: 'open', interview: null, ...change } as const;
};
const taken = (state: 'booked' | 'held') => ({ state: 'taken', interview: { state } }) as const;
const [wednesday, sunday] = [at('2027-03-03'), at('2027-03-07')];

describe('the interviews at the desk open on', () => {
	test('the week that is on, while something of it is to come', () => {
		expect(firstWeek([slot('2027-03-04')], wednesday)).toBe('2027-03-01');
		expect(firstWeek([slot('2027-03-03')], wednesday + 44 * 60_000)).toBe('2027-03-01');
	});

	test('the next week with something in it, once this one has nothing left', () => {
		const slots = [slot('2027-03-02'), slot('2027-03-05', { state: 'withdrawn' })];
		expect(firstWeek([...slots, slot('2027-03-18')], wednesday)).toBe('2027-03-15');
		expect(firstWeek([slot('2027-03-02', taken('held')), slot('2027-03-18')], sunday)).toBe(
			'2027-03-15'
		);
	});

	test('the week that is over, while an interview of it is not noted', () => {
		const slots = [slot('2027-03-02', taken('booked')), slot('2027-03-18')];
		expect(firstWeek(slots, sunday)).toBe('2027-03-01');
	});

	test('this week where nothing is planned, and the coming one at its end', () => {
		expect(firstWeek([], wednesday)).toBe('2027-03-01');
		expect(firstWeek([], at('2027-03-06'))).toBe('2027-03-08');
		expect(firstWeek([], sunday)).toBe('2027-03-08');
	});
});
