import { expect, test } from 'vitest';
import {
	deckLimits,
	faultsOf,
	findCards,
	inLots,
	inOrder,
	likenessOf,
	nextPlace,
	ownCardId,
	tidyText
} from '../../src/lib/domain/deck.ts';

test('text loses what is neither letter nor space, and nothing else', () => {
	expect(tidyText('  a\r\nb\rc\u0000\u001b\ufeff <b>d</b>\t ')).toBe('a\nb\nc <b>d</b>');
	expect(tidyText('e\u0301')).toBe('é');
	expect(tidyText('a\ud800b')).toBe('a\ufffdb');
});

test('a card has two sides, neither too long', () => {
	expect(faultsOf({ front: 'a', back: 'b' })).toEqual([]);
	expect(faultsOf({ front: '', back: '' })).toEqual(['front_missing', 'back_missing']);
	const long = { front: 'a'.repeat(deckLimits.front + 1), back: 'b'.repeat(deckLimits.back + 1) };
	expect(faultsOf(long)).toEqual(['front_long', 'back_long']);
});

test('cards are alike when both sides are', () => {
	expect(likenessOf({ front: 'ab', back: 'c' })).not.toBe(likenessOf({ front: 'a', back: 'bc' }));
});

test('a new card goes behind the last, and the same place is decided by the id', () => {
	expect(nextPlace([])).toBe(0);
	expect(nextPlace([{ nth: 4 }, { nth: 2 }])).toBe(5);
	expect(nextPlace([{ nth: deckLimits.place }])).toBe(deckLimits.place);
	const cards = [
		{ id: 'b', nth: 1 },
		{ id: 'a', nth: 1 },
		{ id: 'c', nth: 0 }
	];
	expect(inOrder(cards).map((card) => card.id)).toEqual(['c', 'a', 'b']);
});

test('[P6] cards travel in lots that a push can carry', () => {
	const small = Array.from({ length: 250 }, (_, n) => ({ front: `front ${n}`, back: 'back' }));
	expect(inLots(small).map((lot) => lot.length)).toEqual([100, 100, 50]);
	expect(inLots(small).flat()).toEqual(small);
	const large = Array.from({ length: 10 }, () => ({
		front: 'á'.repeat(deckLimits.front),
		back: '字'.repeat(deckLimits.back)
	}));
	for (const lot of inLots(large)) {
		expect(Buffer.byteLength(JSON.stringify(lot))).toBeLessThan(64 * 1024);
	}
	expect(inLots(large).flat()).toHaveLength(10);
	expect(inLots([])).toEqual([]);
});

test('a card is found by words on either side, with or without accents', () => {
	const cards = [
		{ front: '¿Qué es la recuperación?', back: 'Un camino' },
		{ front: 'Hope', back: 'A reason' }
	];
	expect(findCards(cards, 'camino RECUPERACION')).toEqual([cards[0]]);
	expect(findCards(cards, ' ')).toEqual(cards);
	expect(findCards(cards, 'nowhere')).toEqual([]);
});

test('cards of the guide and one’s own never share an id', () => {
	expect(ownCardId('x')).toBe('own-x');
});
