import type { Language } from '$lib/domain/text.ts';
import type { classWork } from '$lib/words/en/class-work.ts';
import { remembered } from '../remembered.ts';

export type ClassWorkWords = typeof classWork;

/** Words of the area, for `wordsOf`. */
export const classWorkWords = remembered(async (language: Language): Promise<ClassWorkWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/class-work.ts')
			: await import('$lib/words/en/class-work.ts');
	return loaded.classWork;
});
