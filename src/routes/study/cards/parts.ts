import type { Contents, PackCard } from '$lib/programs/study/pack.ts';

/** The cards of a part of the deck; null is all of them, as is a part that is not there any more. */
export function cardsOfPart(
	contents: Contents | null,
	cards: readonly PackCard[] | null,
	part: string | null
): ReadonlySet<string> | null {
	const deck = contents?.decks.find((one) => one.id === part);
	if (!deck || !cards) return null;
	const inside = cards.filter((card) => deck.competencies.includes(card.competency));
	return new Set(inside.map((card) => card.id));
}
