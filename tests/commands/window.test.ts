import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { check } from './folding.ts';

const id = 'aaaaaaaa-0000-4000-8000-000000000004';
const window = {
	window: id,
	program: 'massachusetts',
	base: 0,
	opens_at: 1,
	closes_at: 2,
	zone: 'America/New_York',
	note: null
};

test('window.set changes nothing here before the server has agreed', () => {
	const args = { ...window, note: { en: 'Soon', es: 'Pronto' } };
	expect(check('window.set', args)).toEqual(args);
	expect(commands.get('window.set')?.touches(check('window.set', args), 'quinn')).toEqual([]);
	expect(commands.get('window.set')?.group(check('window.set', args))).toBe(id);
});

test.each([
	['that closes before it opens', { opens_at: 2 }],
	['with a zone that is none', { zone: 'Boston' }],
	['with a note in one language', { note: { en: 'Soon' } }]
])('window.set does not take one %s', (...[, wrong]) => {
	expect(() => check('window.set', { ...window, ...wrong })).toThrow();
});
