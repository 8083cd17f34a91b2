import type { Language } from '$lib/domain/text.ts';
import type { ways } from '$lib/words/en/ways.ts';
import { remembered } from '../../remembered.ts';

export type WayWords = typeof ways;

/** Words of the area, for `wordsOf`. */
export const wayWords = remembered(async (language: Language): Promise<WayWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/ways.ts')
			: await import('$lib/words/en/ways.ts');
	return loaded.ways;
});
