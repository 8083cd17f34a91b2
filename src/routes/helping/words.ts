import type { Language } from '$lib/domain/text.ts';
import type { helping } from '$lib/words/en/helping.ts';
import { remembered } from '../remembered.ts';

export type HelpingWords = typeof helping;

/** Words of the area, for `wordsOf`. */
export const helpingWords = remembered(async (language: Language): Promise<HelpingWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/helping.ts')
			: await import('$lib/words/en/helping.ts');
	return loaded.helping;
});
