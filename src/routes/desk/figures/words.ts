import type { Language } from '$lib/domain/text.ts';
import type { figures } from '$lib/words/en/figures.ts';
import { remembered } from '../../remembered.ts';

export type FiguresWords = typeof figures;

/** Words of the page, for `wordsOf`. */
export const figuresWords = remembered(async (language: Language): Promise<FiguresWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/figures.ts')
			: await import('$lib/words/en/figures.ts');
	return loaded.figures;
});
