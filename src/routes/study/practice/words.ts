import type { Language } from '$lib/domain/text.ts';
import type { practice } from '$lib/words/en/practice.ts';

export type PracticeWords = typeof practice;

/** Words of the area, for `wordsOf`. */
export async function practiceWords(language: Language): Promise<PracticeWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/practice.ts')
			: await import('$lib/words/en/practice.ts');
	return loaded.practice;
}
