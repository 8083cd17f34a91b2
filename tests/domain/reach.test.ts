import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	maySwitch,
	minutesOf,
	quietHoursOf,
	quietUntil,
	subjects,
	timeOf
} from '../../src/lib/domain/reach.ts';
import { localOf } from '../../src/lib/domain/zone.ts';

const zone = 'America/Los_Angeles';
const at = (text: string) => Date.parse(text);
const night = { from: minutesOf('22:00'), to: minutesOf('07:30'), zone };
const said = (now: string, hours = night) => {
	const until = quietUntil(at(now), hours);
	return until === null ? null : new Date(until).toISOString();
};

describe('quiet hours', () => {
	test.each([
		['in the evening, until the next morning', '2027-03-02T06:30:00Z', '2027-03-02T15:30:00.000Z'],
		['after midnight, until this morning', '2027-03-02T12:00:00Z', '2027-03-02T15:30:00.000Z'],
		['from their first minute', '2027-03-02T06:00:00Z', '2027-03-02T15:30:00.000Z'],
		['no more in the minute in which they end', '2027-03-02T15:30:00Z', null],
		['not by day', '2027-03-02T20:00:00Z', null]
	])('across midnight: %s', (_, now, until) => expect(said(now)).toBe(until));

	test('within one day', () => {
		const noon = { from: minutesOf('12:00'), to: minutesOf('13:00'), zone };
		expect(said('2027-03-02T20:59:00Z', noon)).toBe('2027-03-02T21:00:00.000Z');
		expect(said('2027-03-02T21:00:00Z', noon)).toBeNull();
		expect(said('2027-03-02T10:00:00Z', noon)).toBeNull();
	});

	test('in the night that is an hour short they end an hour sooner', () => {
		expect(said('2027-03-14T06:30:00Z')).toBe('2027-03-14T14:30:00.000Z');
	});

	test('in the night that is an hour long they end an hour later', () => {
		expect(said('2027-11-07T06:30:00Z')).toBe('2027-11-07T15:30:00.000Z');
	});

	test('that end within the hour that is left out end once it is over', () => {
		const early = { ...night, to: minutesOf('02:30') };
		expect(said('2027-03-14T09:00:00Z', early)).toBe('2027-03-14T10:30:00.000Z');
	});

	test('that end within the hour that comes twice end with the second', () => {
		const early = { ...night, to: minutesOf('01:30') };
		expect(said('2027-11-07T08:00:00Z', early)).toBe('2027-11-07T09:30:00.000Z');
	});

	test('always end later than now, at the minute that was chosen', () => {
		const minute = fc.integer({ min: 0, max: 1439 });
		const zones = fc.constantFrom(zone, 'America/New_York', 'America/Phoenix', 'Asia/Kolkata');
		const moments = fc.integer({ min: at('2026-01-01'), max: at('2029-01-01') });
		fc.assert(
			fc.property(moments, fc.tuple(minute, minute), zones, (now, [from, to], where) => {
				const until = quietUntil(now, { from, to, zone: where });
				if (until === null) return;
				expect(until).toBeGreaterThan(now);
				expect(until - now).toBeLessThanOrEqual(25 * 3_600_000);
				const wall = minutesOf(localOf(until, where).at);
				expect([to, to + 60]).toContain(wall);
			})
		);
	});

	test('are there when all three are', () => {
		expect(quietHoursOf({ quiet_from: 1, quiet_to: 2, zone })).toEqual({ from: 1, to: 2, zone });
		expect(quietHoursOf({ quiet_from: null, quiet_to: null, zone: null })).toBeNull();
	});
});

test('minutes and times of day are each other', () => {
	expect([minutesOf('00:00'), minutesOf('23:59'), timeOf(0), timeOf(1439)]).toEqual([
		...[0, 1439],
		...['00:00', '23:59']
	]);
});

test('decisions are always mailed, mentors never, and every alert is a choice', () => {
	expect(subjects.filter((one) => !maySwitch('mail', one))).toEqual(['decision', 'mentor']);
	expect(subjects.filter((one) => !maySwitch('alert', one))).toEqual([]);
});
