import type { CardReview } from '$lib/domain/study-rows.ts';
import { ownCardId } from '$lib/domain/deck.ts';
import { dueCards } from '$lib/domain/study.ts';
import type { OwnDeck } from '$lib/store/queries/decks.ts';

/** The ids under which a deck's cards are graded, in the deck's order. */
export function cardIdsOf(deck: OwnDeck): readonly string[] {
	return deck.cards.map((card) => ownCardId(card.id));
}

/** How many of its cards there are to see now. */
export function dueInDeck(deck: OwnDeck, reviews: readonly CardReview[], now: number): number {
	return deck.cards.length === 0 ? 0 : dueCards(cardIdsOf(deck), reviews, now).length;
}
