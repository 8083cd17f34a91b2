import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { application, check, other } from './folding.ts';

const asked = { attempt: other, application, on: '2027-04-01', fee_reference: 'P-1' };
const told = {
	...{ attempt: other, application, was: 'requested', on: '2027-05-01', result: 'passed' },
	...{ note: '', reason: '' }
};

test.each([
	['attempt.request', asked],
	['attempt.result', told]
] as const)('[C3] %s leaves nothing on the device of staff', (name, args) => {
	expect(commands.get(name)?.touches(args, people.quinn)).toEqual([]);
	expect(commands.get(name)?.group(args)).toBe(application);
	expect(check(name, args)).toEqual(args);
});

test.each([
	['attempt.request', 'no payment', { ...asked, fee_reference: ' ' }],
	['attempt.request', 'a day in words', { ...asked, on: 'today' }],
	['attempt.result', 'another result', { ...told, result: 'maybe' }],
	['attempt.result', 'what was passed before', { ...told, was: 'passed' }],
	['attempt.result', 'a long note', { ...told, note: 'x'.repeat(2001) }]
] as const)('%s does not take %s', (name, _what, args) => {
	expect(() => check(name, args)).toThrow();
});
