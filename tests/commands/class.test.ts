import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { check } from './folding.ts';

const id = 'aaaaaaaa-0000-4000-8000-000000000003';
const spring = {
	class: id,
	program: 'massachusetts',
	base: 0,
	window: null,
	name: { en: 'Spring', es: 'Primavera' },
	format: 'online',
	days_a_week: 2,
	zone: 'America/New_York',
	days: [
		{ on: '2027-03-02', from: '09:00', to: '12:30' },
		{ on: '2027-03-04', from: '09:00', to: '16:00' }
	],
	place: '',
	capacity: 20,
	waiting_max: 5
};
const [first] = spring.days;

test.each([
	['class.set', spring],
	['class.cancel', { class: id, base: 1, reason: 'The room has flooded' }]
] as const)('%s changes nothing here before the server has agreed', (name, args) => {
	expect(check(name, args)).toEqual(args);
	expect(commands.get(name)?.touches(check(name, args), 'quinn')).toEqual([]);
	expect(commands.get(name)?.group(check(name, args))).toBe(id);
});

test.each([
	['a name in one language', { name: { en: 'Spring' } }],
	['no such format', { format: 'by_letter' }],
	['a zone that is none', { zone: 'America/Nowhere' }],
	['a day that does not exist', { days: [{ ...first, on: '2027-02-30' }] }],
	['hours that end before they begin', { days: [{ ...first, to: '08:00' }] }],
	['the same day twice', { days: [first, first] }],
	['no places', { capacity: 0 }]
])('class.set does not take %s', (...[, wrong]) => {
	expect(() => check('class.set', { ...spring, ...wrong })).toThrow();
});

test('class.cancel does not go without a reason', () => {
	expect(() => check('class.cancel', { class: id, base: 1, reason: '' })).toThrow();
});
