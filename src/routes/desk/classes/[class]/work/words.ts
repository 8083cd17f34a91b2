import type { Language } from '$lib/domain/text.ts';
import type { classTeaching } from '$lib/words/en/class-teaching.ts';
import { remembered } from '../../../../remembered.ts';

export type TeachingWords = typeof classTeaching;

/** Words of the area, for `wordsOf`. */
export const teachingWords = remembered(async (language: Language): Promise<TeachingWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/class-teaching.ts')
			: await import('$lib/words/en/class-teaching.ts');
	return loaded.classTeaching;
});
