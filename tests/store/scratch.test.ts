import { describe, expect, test } from 'vitest';
import {
	clearShelf,
	dropScratch,
	forgetScratch,
	keepScratch,
	leftOn
} from '../../src/lib/store/scratch.ts';
import { shelfOf } from '../fakes/shelf.ts';

const name = { application: 'one', path: 'identity.first_name' };

describe('what is put down while it is typed', () => {
	test('[W8] is found at the next opening, oldest first, with its time', () => {
		const shelf = shelfOf();
		keepScratch('db', { ...name, value: 'Avery', at: 20 }, shelf);
		keepScratch('db', { application: 'one', path: 'a|b', value: ['x'], at: 10 }, shelf);
		expect(leftOn('db', shelf)).toEqual([
			{ application: 'one', path: 'a|b', value: ['x'], at: 10 },
			{ ...name, value: 'Avery', at: 20 }
		]);
	});

	test('is the newest of each field, and gone when dropped', () => {
		const shelf = shelfOf();
		for (const value of ['A', 'Av']) keepScratch('db', { ...name, value, at: 1 }, shelf);
		expect(leftOn('db', shelf).map(({ value }) => value)).toEqual(['Av']);
		dropScratch('db', name, shelf);
		expect(leftOn('db', shelf)).toEqual([]);
	});

	test("[W8] of one database is never another's, and goes with its own", () => {
		const shelf = shelfOf();
		keepScratch('waymark-a', { ...name, value: 'Avery', at: 1 }, shelf);
		keepScratch('waymark-ab', { ...name, value: 'Blake', at: 1 }, shelf);
		shelf.setItem('waymark.note.rowan.1', '{}');
		expect(leftOn('waymark-a', shelf)).toHaveLength(1);
		forgetScratch('waymark-a', shelf);
		expect(leftOn('waymark-a', shelf)).toEqual([]);
		expect(leftOn('waymark-ab', shelf)).toHaveLength(1);
		clearShelf('waymark.note.rowan.', shelf);
		expect([...shelf.kept.keys()]).toHaveLength(1);
	});

	test('never holds an older value than what was typed when there is no room', () => {
		const shelf = shelfOf(60);
		keepScratch('db', { ...name, value: 'Avery', at: 1 }, shelf);
		keepScratch('db', { ...name, value: 'a'.repeat(99), at: 2 }, shelf);
		expect(leftOn('db', shelf)).toEqual([]);
	});

	test('that cannot be read is passed over', () => {
		const shelf = shelfOf();
		shelf.setItem('waymark.scratch.db|one|x', '{"value":');
		shelf.setItem('waymark.scratch.db|one|y', '7');
		shelf.setItem('waymark.scratch.db|nowhere', '{"value":1,"at":1}');
		expect(leftOn('db', shelf)).toEqual([]);
	});
});
