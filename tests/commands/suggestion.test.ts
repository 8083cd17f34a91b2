import { expect, test } from 'vitest';
import { people } from '../people.ts';
import { application, check, folded } from './folding.ts';

const suggestion = 'dddddddd-0000-4000-8000-000000000001';
const args = {
	suggestion,
	helping: 'cccccccc-0000-4000-8000-000000000001',
	application,
	section: 'identity',
	name: 'Morgan',
	body: 'A date is missing'
};
const table = 'suggestions' as const;
const one = { suggestion, application };

test('suggestion.make is a note at once, in the copy of who wrote it', () => {
	expect(folded({ name: 'suggestion.make', table, args })).toEqual({
		id: suggestion,
		person: people.avery,
		application_id: application,
		name: 'Morgan',
		section: 'identity',
		body: 'A date is missing',
		state: 'open',
		at: 5,
		resolved_at: null
	});
});

test('suggestion.make leaves a row alone that the server has sent', () => {
	const row = { id: suggestion, state: 'resolved' };
	expect(folded({ name: 'suggestion.make', table, args, row })).toBe(row);
});

test('suggestion.resolve resolves an open note once, and makes none', () => {
	const row = { id: suggestion, state: 'open' };
	const resolved = { ...row, state: 'resolved', resolved_at: 5 };
	expect(folded({ name: 'suggestion.resolve', table, args: one, row })).toEqual(resolved);
	const before = { ...resolved, resolved_at: 1 };
	expect(folded({ name: 'suggestion.resolve', table, args: one, row: before })).toBe(before);
	expect(folded({ name: 'suggestion.resolve', table, args: one })).toBeNull();
});

test.each([
	['no words', { body: '' }],
	['more words than fit', { body: 'x'.repeat(301) }],
	['no section', { section: '' }]
])('suggestion.make does not take %s', (...[, wrong]) => {
	expect(() => check('suggestion.make', { ...args, ...wrong })).toThrow();
});
