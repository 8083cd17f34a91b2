import type { Language } from '$lib/domain/text.ts';
import type { troubles } from '$lib/words/en/troubles.ts';
import { remembered } from '../../remembered.ts';

export type TroubleWords = typeof troubles;

/** Words of the area, for `wordsOf`. */
export const troubleWords = remembered(async (language: Language): Promise<TroubleWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/troubles.ts')
			: await import('$lib/words/en/troubles.ts');
	return loaded.troubles;
});
