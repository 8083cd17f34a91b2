import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { check, other } from './folding.ts';

const recorded = {
	exam: 'bbbbbbbb-0000-4000-8000-000000000001',
	class: other,
	person: people.avery,
	on: '2027-04-01',
	result: 'passed',
	note: ''
};

test('[C3] exam.record leaves nothing on the device of staff', () => {
	expect(commands.get('exam.record')?.touches(recorded, people.quinn)).toEqual([]);
	expect(commands.get('exam.record')?.group(recorded)).toBe(other);
	expect(check('exam.record', recorded)).toEqual(recorded);
});

test.each([
	['another result', { result: 'maybe' }],
	['a day in words', { on: 'today' }],
	['a long note', { note: 'x'.repeat(2001) }]
])('exam.record does not take %s', (_what, wrong) => {
	expect(() => check('exam.record', { ...recorded, ...wrong })).toThrow();
});
