import { expect, test } from 'vitest';
import {
	dropToken,
	keepToken,
	linkOf,
	readToken
} from '../../src/routes/application/references/links.ts';

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
const place = { person: 'avery', reference: 'r1' };

test('a link that avery made can be sent again from this device, until it is taken back', () => {
	const here = shelf();
	keepToken(place, 'T', here);
	expect(readToken(place, here)).toBe('T');
	expect(readToken({ ...place, person: 'jordan' }, here)).toBeNull();
	// Leaving the device clears every link of a person by how its name begins.
	expect([...here.kept.keys()]).toEqual(['waymark.link.avery.r1']);
	dropToken(place, here);
	expect(here.kept.size).toBe(0);
});

test('a device without room shows the link no more', () => {
	const full = shelf(true);
	keepToken(place, 'T', full);
	expect(readToken(place, full)).toBeNull();
});

test('the token is never in what a browser sends', () => {
	expect(new URL(linkOf('https://app.example', 'T')).hash).toBe('#T');
	expect(new URL(linkOf('https://app.example', 'T')).pathname).toBe('/reference');
});
