import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { check, other } from './folding.ts';

const slot = {
	slot: other,
	starts_at: 1_800_000_000_000,
	minutes: 45,
	zone: 'America/New_York',
	interviewers: ['Rowan'],
	place: 'https://meet.example.org/4'
};
const published = { program: 'massachusetts', slots: [slot] };

test.each([
	['slot.publish', published, 'massachusetts'],
	['slot.withdraw', { slot: other }, other]
])('[C3] %s changes nothing here before the server has agreed', (name, args, group) => {
	const command = commands.get(name);
	expect(command?.touches(args, people.quinn)).toEqual([]);
	expect(command?.group(args)).toBe(group);
});

test('[W1] slot.publish takes whole slots', () => {
	expect(check('slot.publish', published)).toEqual(published);
});

test.each([
	['none', { slots: [] }],
	['more than can be looked over', { slots: Array.from({ length: 201 }, () => slot) }],
	['one without interviewers', { slots: [{ ...slot, interviewers: [] }] }],
	['one of five minutes', { slots: [{ ...slot, minutes: 5 }] }],
	['one that is nowhere', { slots: [{ ...slot, place: '' }] }],
	['one of no program', { program: '' }]
])('slot.publish does not take %s', (_name, wrong) => {
	expect(() => check('slot.publish', { ...published, ...wrong })).toThrow();
});
