import { describe, expect, test } from 'vitest';
import { instantOf, isTimeOfDay, isZone, localOf, momentOf } from '../../src/lib/domain/zone.ts';

const boston = 'America/New_York';
const utc = (text: string) => Date.parse(`${text}Z`);

describe('a local time', () => {
	test.each([
		['in winter', '2027-03-02', '09:00', '2027-03-02T14:00:00'],
		['in summer', '2027-07-06', '09:00', '2027-07-06T13:00:00'],
		['on the day before the clocks change', '2027-03-13', '23:30', '2027-03-14T04:30:00'],
		['on that day, after they did', '2027-03-14', '09:00', '2027-03-14T13:00:00'],
		['just before the hour that is left out', '2027-03-14', '01:59', '2027-03-14T06:59:00'],
		['just after it', '2027-03-14', '03:00', '2027-03-14T07:00:00'],
		['at midnight', '2027-01-01', '00:00', '2027-01-01T05:00:00']
	])('%s is one moment', (...[, on, at, moment]) => {
		expect(momentOf({ on, at }, boston)).toEqual({ kind: 'once', at: utc(moment) });
	});

	test('that the clocks jump over is no moment; what people mean is an hour later', () => {
		const local = { on: '2027-03-14', at: '02:30' };
		expect(momentOf(local, boston)).toEqual({ kind: 'never', at: utc('2027-03-14T07:30:00') });
		expect(localOf(instantOf(local, boston), boston)).toEqual({ on: '2027-03-14', at: '03:30' });
	});

	test('that comes again is two moments; what people mean is the first', () => {
		const local = { on: '2027-11-07', at: '01:30' };
		const first = utc('2027-11-07T05:30:00');
		const again = utc('2027-11-07T06:30:00');
		expect(momentOf(local, boston)).toEqual({ kind: 'twice', at: first, again });
		expect(instantOf(local, boston)).toBe(first);
	});

	test.each([
		['Asia/Kathmandu', '2027-03-02T03:15:00'],
		['Pacific/Kiritimati', '2027-03-01T19:00:00'],
		['Pacific/Pago_Pago', '2027-03-02T20:00:00'],
		['America/Phoenix', '2027-03-02T16:00:00'],
		['UTC', '2027-03-02T09:00:00']
	])('of %s is its own', (zone, moment) => {
		expect(momentOf({ on: '2027-03-02', at: '09:00' }, zone)).toEqual({
			kind: 'once',
			at: utc(moment)
		});
	});

	test('where summer is half an hour falls as that zone says', () => {
		const zone = 'Australia/Lord_Howe';
		expect(momentOf({ on: '2027-10-03', at: '02:15' }, zone).kind).toBe('never');
		expect(momentOf({ on: '2027-04-04', at: '01:45' }, zone).kind).toBe('twice');
		expect(momentOf({ on: '2027-04-04', at: '02:15' }, zone).kind).toBe('once');
	});

	test('is found again from its moment, all through a year', () => {
		for (let day = 0; day < 365; day += 1) {
			const at = utc('2027-01-01T12:34:00') + day * 86_400_000;
			expect(instantOf(localOf(at, boston), boston)).toBe(at);
		}
	});
});

test.each([
	[boston, true],
	['UTC', false],
	['America/Nowhere', false],
	['+05:00', false],
	['', false]
])('%s names a zone: %s', (name, is) => {
	expect(isZone(name)).toBe(is);
});

test.each([
	['00:00', true],
	['23:59', true],
	['24:00', false],
	['9:00', false],
	['09:60', false]
])('%s is a time of day: %s', (text, is) => {
	expect(isTimeOfDay(text)).toBe(is);
});
