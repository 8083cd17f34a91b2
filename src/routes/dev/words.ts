import type { Language } from '$lib/domain/text.ts';
import type { dev } from '$lib/words/en/dev.ts';
import { remembered } from '../remembered.ts';

export type DevWords = typeof dev;

/** Words of the area, for `wordsOf`. */
export const devWords = remembered(async (language: Language): Promise<DevWords> => {
	const loaded =
		language === 'es' ? await import('$lib/words/es/dev.ts') : await import('$lib/words/en/dev.ts');
	return loaded.dev;
});
