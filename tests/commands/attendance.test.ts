import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { check, other } from './folding.ts';

const mark = { person: people.avery, day: '2027-03-02', state: 'present' };
const marked = { class: other, marks: [mark] };

test('[C3] attendance.mark leaves nothing on the device of staff', () => {
	expect(commands.get('attendance.mark')?.touches(marked, people.quinn)).toEqual([]);
	expect(commands.get('attendance.mark')?.group(marked)).toBe(other);
	expect(check('attendance.mark', marked)).toEqual(marked);
});

test.each([
	['no marks', []],
	['a day that does not exist', [{ ...mark, day: '2027-02-30' }]],
	['another mark', [{ ...mark, state: 'late' }]],
	['more than a class has', Array.from({ length: 501 }, () => mark)]
])('attendance.mark does not take %s', (_what, marks) => {
	expect(() => check('attendance.mark', { class: other, marks })).toThrow();
});
