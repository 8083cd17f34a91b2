import { expect, test } from 'vitest';
import { keepTyped, readTyped } from '../../src/routes/application/renewal/typed.ts';

function shelf() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
}
const place = { person: 'avery', application: 'a1', entry: 'new' };
const typed = {
	...{ base: 0, title: 'Law and ethics', provider: '', day: '', amount: '2', category: '' }
};

test('a training that was begun is there again, for its person and its place alone', () => {
	const own = shelf();
	keepTyped(place, typed, own);
	expect(readTyped(place, own)).toEqual(typed);
	expect(readTyped({ ...place, entry: 'h1' }, own)).toBeNull();
	expect(readTyped({ ...place, person: 'jordan' }, own)).toBeNull();
});

test('it goes once it was saved, and under a name that signing out clears', () => {
	const own = shelf();
	keepTyped(place, typed, own);
	expect([...own.kept.keys()].every((key) => key.startsWith('waymark.note.avery.'))).toBe(true);
	keepTyped(place, null, own);
	expect(own.kept.size).toBe(0);
});

test('what is no training is nothing', () => {
	const own = shelf();
	own.setItem('waymark.note.avery.hours.a1.new', '{"title": 5}');
	expect(readTyped(place, own)).toBeNull();
});
