import { expect, test } from 'vitest';
import { keepTyped, readTyped } from '../../src/routes/class/typed.ts';

function shelf() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
}
const place = { person: 'avery', class: 'c1', module: 'welcome' };

test('homework that was begun is there again, with the revision that it was written over', () => {
	const own = shelf();
	keepTyped(place, { base: 2, text: 'What I learned' }, own);
	expect(readTyped(place, own)).toEqual({ base: 2, text: 'What I learned' });
	expect(readTyped({ ...place, module: 'power' }, own)).toBeNull();
	expect(readTyped({ ...place, person: 'jordan' }, own)).toBeNull();
});

test('it goes once it was handed in, and under a name that signing out clears', () => {
	const own = shelf();
	keepTyped(place, { base: 0, text: 'x' }, own);
	expect([...own.kept.keys()].every((key) => key.startsWith('waymark.note.avery.'))).toBe(true);
	keepTyped(place, null, own);
	expect(own.kept.size).toBe(0);
});

test('what is no homework is nothing', () => {
	const own = shelf();
	own.setItem('waymark.note.avery.homework.c1.welcome', '{"text": 5}');
	expect(readTyped(place, own)).toBeNull();
});
