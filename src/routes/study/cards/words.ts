import type { Language } from '$lib/domain/text.ts';
import type { cards } from '$lib/words/en/cards.ts';
import { remembered } from '../../remembered.ts';

export type CardWords = typeof cards;

/** Words of the area, for `wordsOf`. */
export const cardWords = remembered(async (language: Language): Promise<CardWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/cards.ts')
			: await import('$lib/words/en/cards.ts');
	return loaded.cards;
});
