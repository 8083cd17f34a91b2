import type { Language } from '$lib/domain/text.ts';
import type { seen } from '$lib/words/en/seen.ts';
import { remembered } from '../../../remembered.ts';

export type SeenWords = typeof seen;

/** Words of the area, for `wordsOf`. */
export const seenWords = remembered(async (language: Language): Promise<SeenWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/seen.ts')
			: await import('$lib/words/en/seen.ts');
	return loaded.seen;
});
