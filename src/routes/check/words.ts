import type { Language } from '$lib/domain/text.ts';
import type { check } from '$lib/words/en/check.ts';
import { remembered } from '../remembered.ts';

export type CheckWords = typeof check;

/** Words of the area, for `wordsOf`. */
export const checkWords = remembered(async (language: Language): Promise<CheckWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/check.ts')
			: await import('$lib/words/en/check.ts');
	return loaded.check;
});
