import type { Language } from '$lib/domain/text.ts';
import type { decks } from '$lib/words/en/decks.ts';
import { remembered } from '../../remembered.ts';

export type DeckWords = typeof decks;

/** Words of the area, for `wordsOf`. */
export const deckWords = remembered(async (language: Language): Promise<DeckWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/decks.ts')
			: await import('$lib/words/en/decks.ts');
	return loaded.decks;
});
