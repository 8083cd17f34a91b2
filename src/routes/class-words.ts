import type { Language } from '$lib/domain/text.ts';
import type { classes } from '$lib/words/en/classes.ts';
import { remembered } from './remembered.ts';

export type ClassWords = typeof classes;

/** Words about classes, for `wordsOf`. */
export const classWords = remembered(async (language: Language): Promise<ClassWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/classes.ts')
			: await import('$lib/words/en/classes.ts');
	return loaded.classes;
});
