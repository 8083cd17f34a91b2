import type { Language } from '$lib/domain/text.ts';
import type { reference } from '$lib/words/en/reference.ts';
import { remembered } from '../remembered.ts';

export type RefereeWords = typeof reference;

/** Words of the area, for `wordsOf`. */
export const refereeWords = remembered(async (language: Language): Promise<RefereeWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/reference.ts')
			: await import('$lib/words/en/reference.ts');
	return loaded.reference;
});
