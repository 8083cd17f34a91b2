import type { Language } from '$lib/domain/text.ts';
import type { assister } from '$lib/words/en/assister.ts';
import { remembered } from '../../remembered.ts';

export type AssisterWords = typeof assister;

/** Words of the area, for `wordsOf`. */
export const assisterWords = remembered(async (language: Language): Promise<AssisterWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/assister.ts')
			: await import('$lib/words/en/assister.ts');
	return loaded.assister;
});
