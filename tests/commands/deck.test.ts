import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { check, folded, other, application as deck } from './folding.ts';

const made = { id: deck, name: 'Ethics', made_at: 4 };
const first = 'aaaaaaaa-0000-4000-8000-00000000000a';
const cards = [
	{ card: first, front: 'Hope', back: 'A reason', nth: 0 },
	{ card: other, front: 'Rights', back: '<b>Yours</b>', nth: 1 }
];

test('deck.make, deck.rename and deck.remove', () => {
	const args = { deck, name: 'Ethics', at: 4 };
	expect(folded({ name: 'deck.make', table: 'decks', args })).toEqual(made);
	expect(folded({ name: 'deck.make', table: 'decks', args, row: made })).toBe(made);
	const renamed = { deck, name: 'Law' };
	expect(folded({ name: 'deck.rename', table: 'decks', args: renamed, row: made })).toEqual({
		...made,
		name: 'Law'
	});
	expect(folded({ name: 'deck.rename', table: 'decks', args: renamed })).toBeNull();
	expect(folded({ name: 'deck.remove', table: 'decks', args: { deck }, row: made })).toBeNull();
});

test('deck.add brings many cards, each to its own row, and brings back what was removed', () => {
	const args = { deck, cards };
	expect(commands.get('deck.add')?.touches(args, people.avery)).toEqual([
		{ table: 'deck_cards', key: first },
		{ table: 'deck_cards', key: other }
	]);
	expect(folded({ name: 'deck.add', table: 'deck_cards', args, key: other })).toEqual({
		id: other,
		deck,
		front: 'Rights',
		back: '<b>Yours</b>',
		nth: 1
	});
	expect(folded({ name: 'deck.add', table: 'deck_cards', args, key: deck })).toBeNull();
});

test('deck.edit changes a card that is there; deck.drop takes several away', () => {
	const row = { id: first, deck, front: 'Hope', back: 'A reason', nth: 0 };
	const args = { deck, card: first, front: 'Hope?', back: 'Yes' };
	expect(folded({ name: 'deck.edit', table: 'deck_cards', args, row })).toEqual({
		...row,
		front: 'Hope?',
		back: 'Yes'
	});
	expect(folded({ name: 'deck.edit', table: 'deck_cards', args })).toBeNull();
	const dropped = { deck, cards: [first, other] };
	expect(folded({ name: 'deck.drop', table: 'deck_cards', args: dropped, row })).toBeNull();
	expect(commands.get('deck.drop')?.touches(dropped, people.avery)).toHaveLength(2);
});

test.each([
	['deck.make', { deck, name: '', at: 1 }],
	['deck.rename', { deck, name: 'x'.repeat(101) }],
	['deck.add', { deck, cards: [] }],
	['deck.add', { deck, cards: Array.from({ length: 101 }, () => cards[0]) }],
	['deck.add', { deck, cards: [{ ...cards[0], front: '' }] }],
	['deck.edit', { deck, card: first, front: 'a', back: 'b'.repeat(4001) }],
	['deck.drop', { deck, cards: ['short'] }]
] as const)('%s does not take what no deck holds', (name, args) => {
	expect(() => check(name, args)).toThrow();
});
