import { expect, test } from 'vitest';
import { keepTyped, readTyped } from '../../src/routes/study/cards/typed.ts';

function shelf(isFull = false) {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (isFull) throw new Error('no room');
			kept.set(key, value);
		},
		removeItem: (key: string) => void kept.delete(key)
	};
}
const place = { person: 'avery', card: 'calmhsa-ethics-01' };

test('what was typed for a card outlives the page, and goes once it is graded', () => {
	const here = shelf();
	keepTyped(place, 'In my own words', here);
	expect(readTyped(place, here)).toBe('In my own words');
	expect(readTyped({ ...place, person: 'jordan' }, here)).toBe('');
	// Signing out clears every note of a person by how its name begins.
	expect([...here.kept.keys()]).toEqual(['waymark.note.avery.card.calmhsa-ethics-01']);
	keepTyped(place, '', here);
	expect(here.kept.size).toBe(0);
});

test('a device without room still lets a person type', () => {
	const full = shelf(true);
	expect(() => keepTyped(place, 'words', full)).not.toThrow();
	expect(readTyped(place, full)).toBe('');
});
