import { describe, expect, test } from 'vitest';
import type { Interview, Slot } from '../../src/lib/domain/interview-rows.ts';
import {
	byDay,
	daysOf,
	endsAt,
	openSlots,
	refuseBooking,
	refuseCancel,
	refuseMove,
	standingInterview,
	timesOf
} from '../../src/lib/domain/interview.ts';
import type { Offer } from '../../src/lib/domain/interview.ts';

const at = (text: string) => Date.parse(text);
const now = at('2027-03-01T12:00:00Z');
const slot: Slot = {
	id: 's1',
	program: 'massachusetts',
	starts_at: at('2027-03-02T14:00:00Z'),
	minutes: 45,
	zone: 'America/New_York',
	interviewers: ['Rowan'],
	state: 'open'
};
const interview: Interview = {
	id: 'i1',
	application_id: 'a1',
	slot_id: 's1',
	starts_at: slot.starts_at,
	minutes: 45,
	zone: slot.zone,
	place: 'https://meet.example.org/4',
	interviewers: ['Rowan'],
	state: 'booked',
	at: 1
};

describe('the times that avery sees', () => {
	test('are those that are open and to come, by time', () => {
		const later = { ...slot, id: 's2', starts_at: slot.starts_at + 1 };
		const others = [
			{ ...slot, id: 's3', state: 'taken' as const },
			{ ...slot, id: 's4', state: 'withdrawn' as const },
			{ ...slot, id: 's5', starts_at: now }
		];
		expect(openSlots([later, ...others, slot], now).map(({ id }) => id)).toEqual(['s1', 's2']);
	});

	test('stand under the day that it is where avery is', () => {
		const late = { ...slot, id: 's2', starts_at: at('2027-03-03T04:30:00Z') };
		const daysIn = (zone: string) =>
			byDay([slot, late], zone).map(({ day, slots }) => [day, slots.map(({ id }) => id)]);
		expect(daysIn('America/New_York')).toEqual([['2027-03-02', ['s1', 's2']]]);
		expect(daysIn('Europe/Madrid')).toEqual([
			['2027-03-02', ['s1']],
			['2027-03-03', ['s2']]
		]);
	});
});

describe('booking', () => {
	const sent = { state: 'submitted', submitted_at: 1 } as const;
	test.each([
		['submitted', 1, null],
		['in_review', 1, null],
		['changes_requested', 1, null],
		['approved', 1, null],
		['draft', null, 'interview.not_submitted'],
		['withdrawn', 1, 'interview.not_submitted'],
		['denied', 1, 'interview.not_submitted']
	] as const)('with an application that is %s', (state, submitted_at, refusal) => {
		expect(refuseBooking({ state, submitted_at }, [])).toBe(refusal);
	});

	test.each([
		['booked', 'interview.exists'],
		['held', 'interview.exists'],
		['missed', null],
		['cancelled', null]
	] as const)('beside an interview that was %s', (state, refusal) => {
		expect(refuseBooking(sent, [{ ...interview, state }])).toBe(refusal);
	});

	test('the one to come stands before one that was missed', () => {
		const missed = { ...interview, id: 'i0', state: 'missed' as const };
		expect(standingInterview([missed, interview])?.id).toBe('i1');
		expect(standingInterview([missed])).toBeNull();
		expect(standingInterview([missed, { ...interview, state: 'held' }])?.state).toBe('held');
	});
});

describe('moving and cancelling', () => {
	const hours = 3_600_000;
	const starts = slot.starts_at;
	test.each([
		['a day and a moment before', starts - 24 * hours - 1, null, null],
		['a day before', starts - 24 * hours, 'interview.too_late', null],
		['a moment before', starts - 1, 'interview.too_late', null],
		['once it has begun', starts, 'interview.past', 'interview.past']
	] as const)('%s', (...[, time, move, cancel]) => {
		expect(refuseMove(interview, { now: time, untilHours: 24 })).toBe(move);
		expect(refuseCancel(interview, time)).toBe(cancel);
	});

	test.each([
		['held', 'interview.past'],
		['missed', 'interview.past'],
		['cancelled', 'not_found']
	] as const)('one that was %s', (state, refusal) => {
		expect(refuseMove({ ...interview, state }, { now, untilHours: 0 })).toBe(refusal);
		expect(refuseCancel({ ...interview, state }, now)).toBe(refusal);
	});

	test('a time that was only asked for can be taken back', () => {
		expect(refuseCancel({ ...interview, starts_at: null }, now)).toBeNull();
		expect(refuseMove({ ...interview, starts_at: null }, { now, untilHours: 24 })).toBeNull();
	});

	test('it ends when its minutes are over', () => {
		expect(endsAt(slot)).toBe(at('2027-03-02T14:45:00Z'));
	});
});

describe('the times that quinn offers', () => {
	const offer: Offer = {
		days: ['2027-03-02', '2027-03-04'],
		from: '09:00',
		until: '10:40',
		minutes: 45,
		pause: 10,
		zone: 'America/New_York'
	};
	const offered = (changes: Partial<Offer>) => timesOf({ ...offer, ...changes }, now);

	test('follow each other with their pauses, on each day, where the interviewers are', () => {
		const { times, problems } = offered({});
		expect(problems).toEqual([]);
		expect(times.map((time) => new Date(time).toISOString())).toEqual([
			'2027-03-02T14:00:00.000Z',
			'2027-03-02T14:55:00.000Z',
			'2027-03-04T14:00:00.000Z',
			'2027-03-04T14:55:00.000Z'
		]);
	});

	test('stand on the same days of some weeks', () => {
		expect(daysOf('2027-03-03', 2, [2, 4])).toEqual([
			'2027-03-04',
			'2027-03-09',
			'2027-03-11',
			'2027-03-16'
		]);
		expect(daysOf('2027-03-03', 0, [2, 4])).toEqual([]);
	});

	test('keep their hour when the clocks have changed', () => {
		const { times } = offered({ days: ['2027-03-12', '2027-03-15'], until: '09:45' });
		expect(times.map((time) => new Date(time).toISOString())).toEqual([
			'2027-03-12T14:00:00.000Z',
			'2027-03-15T13:00:00.000Z'
		]);
	});

	test.each([
		['no days', { days: [] }, ['no_days']],
		['no hours', { from: '9', until: '' }, ['no_time']],
		['too few minutes', { minutes: 5 }, ['no_minutes']],
		['a whole day for one', { minutes: 241 }, ['no_minutes']],
		['half a minute', { minutes: 30.5 }, ['no_minutes']],
		['a pause that goes back', { pause: -10 }, ['no_minutes']],
		['an end before the beginning', { until: '08:00' }, ['too_short']],
		['hours that are too short for one', { until: '09:44' }, ['too_short']],
		['a day that has passed', { days: ['2027-02-26'] }, ['past']],
		['the hour that the clocks jump over', hourOf('2027-03-14', '02:30'), ['clock_change']],
		['the hour that comes twice', hourOf('2027-11-07', '01:15'), ['clock_change']]
	])('with %s', (_name, changes, problems) => {
		expect(offered(changes).problems).toEqual(problems);
	});

	test('are 200 at once at most', () => {
		const days = Array.from({ length: 28 }, (_, n) => `2027-04-${String(n + 1).padStart(2, '0')}`);
		const all = { days, from: '08:00', until: '18:00', minutes: 60, pause: 0 };
		expect(offered(all).problems).toEqual(['too_many']);
		expect(offered({ ...all, days: days.slice(0, 20) }).times).toHaveLength(200);
	});
});

function hourOf(day: string, from: string): Partial<Offer> {
	return { days: [day], from, until: '03:15', minutes: 45, pause: 60 };
}
