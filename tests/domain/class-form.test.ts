import { describe, expect, test } from 'vitest';
import {
	classProblems,
	daysBetweenHalves,
	typedClass,
	typedWindow,
	usualZone,
	windowProblems,
	writtenClass,
	writtenWindow
} from '../../src/lib/domain/class-form.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const day = { on: '2027-03-02', from: '09:00', to: '16:00' };
const typed = { ...typedClass(null), name: { en: ' Spring ', es: 'Primavera' }, days: [day] };

describe('a class as it is typed', () => {
	test.each([
		['Pacific/Honolulu', 'Pacific/Honolulu'],
		['UTC', 'America/New_York'],
		['Nowhere/Here', 'America/New_York']
	])('on a device in %s is in %s until it is said otherwise', (device, zone) => {
		expect(usualZone(device)).toBe(zone);
		expect(typedClass(null, device).zone).toBe(zone);
		expect(typedWindow(null, device).zone).toBe(zone);
	});

	test('is written without blanks around, its days in order', () => {
		expect(classProblems(typed)).toEqual([]);
		const earlier = { ...day, on: '2027-03-01' };
		expect(writtenClass({ ...typed, days: [day, earlier] })).toEqual({
			window: null,
			name: { en: 'Spring', es: 'Primavera' },
			format: 'undecided',
			days_a_week: 2,
			zone: 'America/New_York',
			days: [earlier, day],
			place: '',
			capacity: 24,
			waiting_max: 10
		});
	});

	test.each([
		['name_en', { name: { en: ' ', es: 'Primavera' } }],
		['name_es', { name: { en: 'Spring', es: '' } }],
		['days_a_week', { days_a_week: '8' }],
		['zone', { zone: 'Boston' }],
		['day_unreadable', { days: [{ ...day, on: '' }] }],
		['day_unreadable', { days: [{ ...day, from: '9' }] }],
		['day_hours', { days: [{ ...day, to: '09:00' }] }],
		['day_twice', { days: [day, day] }],
		['day_skipped', { days: [{ on: '2027-03-14', from: '02:30', to: '09:00' }] }],
		['day_skipped', { days: [{ on: '2027-11-07', from: '01:30', to: '09:00' }] }],
		['capacity', { capacity: '0' }],
		['waiting_max', { waiting_max: 'many' }]
	] as const)('is not sent: %s', (problem, changes) => {
		expect(classProblems({ ...typed, ...changes })).toEqual([problem]);
	});
});

test('days are filled in between two half ones', () => {
	expect(daysBetweenHalves('2027-03-01', '2027-03-11', [2, 4])).toEqual([
		{ on: '2027-03-02', from: '09:00', to: '12:30' },
		{ on: '2027-03-04', from: '09:00', to: '16:00' },
		{ on: '2027-03-09', from: '09:00', to: '16:00' },
		{ on: '2027-03-11', from: '09:00', to: '12:30' }
	]);
	expect(daysBetweenHalves('2027-03-11', '2027-03-01', [2])).toEqual([]);
	expect(daysBetweenHalves('', '2027-03-01', [2])).toEqual([]);
});

describe('a window as it is typed', () => {
	const window = {
		...typedWindow(null),
		opens: { on: '2027-03-01', at: '09:00' },
		closes: { on: '2027-03-21', at: '17:00' }
	};

	test('is read by the clock of its zone, on both sides of a change of clocks', () => {
		expect(windowProblems(window)).toEqual([]);
		expect(writtenWindow(window)).toEqual({
			opens_at: at('2027-03-01T14:00:00'),
			closes_at: at('2027-03-21T21:00:00'),
			zone: 'America/New_York',
			note: null
		});
	});

	test('shows what was written before', () => {
		const note = { en: 'Soon', es: 'Pronto' };
		const row = { ...writtenWindow(window), id: 'w', program: 'p', rev: 1, updated_at: 0, note };
		expect(typedWindow(row)).toEqual({ ...window, note });
	});

	test.each([
		['opens', { opens: { on: '', at: '09:00' } }],
		['closes', { closes: { on: '2027-03-21', at: '' } }],
		['zone', { zone: 'Boston' }],
		['note', { note: { en: 'Soon', es: '' } }],
		['backwards', { closes: { on: '2027-03-01', at: '09:00' } }]
	] as const)('is not sent: %s', (problem, changes) => {
		expect(windowProblems({ ...window, ...changes })).toEqual([problem]);
	});
});
