import type { Deck, DeckCard } from '../../domain/study-rows.ts';
import { inOrder } from '../../domain/deck.ts';
import { Live } from '../live.svelte.ts';
import { readAll, readOne } from '../read.ts';
import type { Seen } from '../read.ts';

export type OwnDeck = Deck & { cards: readonly DeckCard[] };

/** Every deck with its cards, the newest deck first; a removed deck's cards are nowhere. */
export function decks(): Live<OwnDeck[]> {
	return new Live(async (reader) => {
		const [rows, cards] = await Promise.all([
			readAll(reader, 'decks'),
			readAll(reader, 'deck_cards')
		]);
		const byDeck = Map.groupBy(cards, (card) => card.deck);
		return rows
			.sort((a, b) => b.made_at - a.made_at || (a.id < b.id ? -1 : 1))
			.map((row) => ({ ...row, cards: inOrder(byDeck.get(row.id) ?? []) }));
	});
}

/** One deck; null when it is not here. */
export function deckById(id: string): Live<OwnDeck | null> {
	return new Live(async (reader) => {
		const row: Seen<'decks'> | null = await readOne(reader, 'decks', id);
		return row && { ...row, cards: inOrder(await readAll(reader, 'deck_cards', id)) };
	});
}
