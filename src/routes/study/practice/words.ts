import type { Language } from '$lib/domain/text.ts';
import type { practice } from '$lib/words/en/practice.ts';
import { remembered } from '../../remembered.ts';

export type PracticeWords = typeof practice;

/** Words of the area, for `wordsOf`. */
export const practiceWords = remembered(async (language: Language): Promise<PracticeWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/practice.ts')
			: await import('$lib/words/en/practice.ts');
	return loaded.practice;
});
