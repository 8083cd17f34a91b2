import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { application, check, folded, other } from './folding.ts';

const told = {
	...{ day: '2027-04-30', quarters: 5, category: 'general' },
	...{ title: 'Boundaries', provider: 'County' }
};
const period = { period_from: '2026-01-10', period_to: '2028-01-09' };
const logged = { hours: other, application, ...period, ...told };
const changed = { hours: other, application, base: 1, ...told, quarters: 9 };
const gone = { hours: other, application, base: 1 };
const row = { id: other, application_id: application, ...period, ...told, reason: '', rev: 1 };

test('hours are on the device as soon as they are written down', () => {
	expect(folded({ name: 'hours.log', table: 'hours', args: logged })).toEqual({
		...{ ...row, state: 'logged', at: 5 }
	});
});

test.each([
	['logged', 'logged'],
	['returned', 'sent']
])('hours that are %s are %s after a change', (state, then) => {
	const before = { ...row, state, at: 1 };
	expect(folded({ name: 'hours.change', table: 'hours', args: changed, row: before })).toEqual({
		...{ ...before, quarters: 9, state: then, rev: 2, at: 5 }
	});
	expect(folded({ name: 'hours.change', table: 'hours', args: changed })).toBeNull();
});

test('hours that are taken away are gone at once', () => {
	const before = { ...row, state: 'logged', at: 1 };
	expect(folded({ name: 'hours.remove', table: 'hours', args: gone, row: before })).toBeNull();
});

test.each([
	['hours.accept', gone],
	['hours.return', { ...gone, reason: 'It is cut off' }]
] as const)('[C3] %s leaves nothing on the device of staff', (name, args) => {
	expect(commands.get(name)?.touches(args, people.quinn)).toEqual([]);
	expect(commands.get(name)?.group(args)).toBe(application);
	expect(check(name, args)).toEqual(args);
});

test.each([
	['hours.log', 'no title', { ...logged, title: ' ' }],
	['hours.log', 'no quarters', { ...logged, quarters: 0 }],
	['hours.log', 'more than a day', { ...logged, quarters: 97 }],
	['hours.change', 'a day in words', { ...changed, day: 'today' }],
	['hours.return', 'no reason', { ...gone, reason: '' }]
] as const)('%s does not take %s', (name, _what, args) => {
	expect(() => check(name, args)).toThrow();
});
