import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { check, folded, other } from './folding.ts';

const homework = 'bbbbbbbb-0000-4000-8000-000000000001';
const text = 'What I learned';
const handed = { homework, class: other, module: 'welcome', text, base: 0 };
const row = {
	id: homework,
	class_id: other,
	module: 'welcome',
	text,
	state: 'handed_in',
	note: '',
	rev: 1,
	at: 5
};

test('homework.hand_in is there at once, with the revision that the server will give it', () => {
	expect(folded({ name: 'homework.hand_in', table: 'homework', args: handed })).toEqual(row);
});

test('homework.hand_in again keeps the note that it answers', () => {
	const returned = { ...row, state: 'returned', note: 'Say more' };
	const args = { ...handed, text: 'More', base: 1 };
	expect(folded({ name: 'homework.hand_in', table: 'homework', args, row: returned })).toEqual({
		...row,
		text: 'More',
		note: 'Say more',
		rev: 2
	});
});

const answered = { homework, class: other, base: 1, accepted: true, note: '' };
test('[C3] homework.return leaves nothing on the device of staff', () => {
	expect(commands.get('homework.return')?.touches(answered, people.quinn)).toEqual([]);
	expect(check('homework.return', answered)).toEqual(answered);
});

test('what belongs to one class waits together', () => {
	expect(commands.get('homework.hand_in')?.group(handed)).toBe(other);
	expect(commands.get('homework.return')?.group(answered)).toBe(other);
});

test.each([
	['homework.hand_in', 'nothing', { ...handed, text: '' }],
	['homework.hand_in', 'a book', { ...handed, text: 'x'.repeat(8001) }],
	['homework.return', 'a long note', { ...answered, note: 'x'.repeat(2001) }],
	['homework.return', 'no answer', { ...answered, accepted: null }]
] as const)('%s does not take %s', (name, _what, args) => {
	expect(() => check(name, args)).toThrow();
});
