import { expect, test } from 'vitest';
import { classEvents } from '../../src/lib/domain/class-calendar.ts';
import type { ClassRow } from '../../src/lib/domain/class-rows.ts';

const spring: ClassRow = {
	id: 'c1',
	program: 'massachusetts',
	window_id: null,
	name: { en: 'Spring', es: 'Primavera' },
	format: 'in_person',
	days_a_week: 2,
	zone: 'America/New_York',
	days: [
		{ on: '2027-03-09', from: '09:00', to: '12:30' },
		{ on: '2027-03-16', from: '09:00', to: '16:00' }
	],
	place: 'Room 2',
	capacity: 20,
	waiting_max: 5,
	taken: 0,
	state: 'planned',
	cancel_reason: '',
	rev: 1,
	updated_at: 0
};

test('each day of a class is an event at its moment, by the clock where it is held', () => {
	const events = classEvents({ class: spring, language: 'es', url: 'https://a/' });
	expect(events.map(({ title, place }) => [title, place])).toEqual([
		['Primavera', 'Room 2'],
		['Primavera', 'Room 2']
	]);
	expect(events.map(({ hours }) => hours?.from)).toEqual([
		Date.parse('2027-03-09T14:00:00Z'),
		Date.parse('2027-03-16T13:00:00Z')
	]);
});

test('a day that is moved keeps its name, so that a calendar moves it', () => {
	const named = (row: ClassRow) =>
		classEvents({ class: row, language: 'en', url: 'https://a/' }).map(({ uid }) => uid);
	const later = {
		...spring,
		days: spring.days.map((day) => ({ ...day, on: `2028${day.on.slice(4)}` }))
	};
	expect(named(later)).toEqual(named(spring));
	expect(new Set(named(spring)).size).toBe(2);
});
