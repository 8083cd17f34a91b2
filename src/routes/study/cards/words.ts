import type { Language } from '$lib/domain/text.ts';
import type { cards } from '$lib/words/en/cards.ts';

export type CardWords = typeof cards;

/** Words of the area, for `wordsOf`. */
export async function cardWords(language: Language): Promise<CardWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/cards.ts')
			: await import('$lib/words/en/cards.ts');
	return loaded.cards;
}
