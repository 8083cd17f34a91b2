import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { application, check, other } from './folding.ts';

const judged = { review: other, application, match: other, state: 'open', reason: 'Twins' };
const cleared = { ...judged, everybody: false };

test.each([
	['seen.link', judged],
	['seen.clear', cleared]
])('[C3] %s changes nothing here before the server has agreed', (name, args) => {
	const command = commands.get(name);
	expect(command?.touches(args, people.rowan)).toEqual([]);
	expect(command?.group(args)).toBe(application);
});

test('[W1] what is said of a match is said of a state that there is, in two thousand signs at most', () => {
	expect(check('seen.link', judged)).toEqual(judged);
	expect(check('seen.clear', cleared)).toEqual(cleared);
	expect(() => check('seen.link', { ...judged, state: 'maybe' })).toThrow();
	expect(() => check('seen.link', { ...judged, reason: 'a'.repeat(2001) })).toThrow();
	expect(() => check('seen.clear', judged)).toThrow();
});
