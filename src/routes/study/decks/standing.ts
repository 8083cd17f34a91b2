import type { CardReview } from '$lib/domain/study-rows.ts';
import { ownCardId } from '$lib/domain/deck.ts';
import { dueIn, scheduleFor } from '$lib/domain/schedule.ts';
import type { OwnDeck } from '$lib/store/queries/decks.ts';

/** The ids under which a deck's cards are graded, in the deck's order. */
export function cardIdsOf(deck: OwnDeck): readonly string[] {
	return deck.cards.map((card) => ownCardId(card.id));
}

/** How many of its cards there are to see now. */
export function dueInDeck(deck: OwnDeck, reviews: readonly CardReview[], now: number): number {
	if (deck.cards.length === 0) return 0;
	const cards = cardIdsOf(deck).map((id) => ({ id, area: '' }));
	return dueIn(scheduleFor({ cards, reviews, now, exam: null }), now).length;
}
