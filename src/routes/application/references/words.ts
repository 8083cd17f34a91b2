import type { Language } from '$lib/domain/text.ts';
import type { references } from '$lib/words/en/references.ts';
import { remembered } from '../../remembered.ts';

export type ReferencesWords = typeof references;

/** Words of the area, for `wordsOf`. */
export const referencesWords = remembered(async (language: Language): Promise<ReferencesWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/references.ts')
			: await import('$lib/words/en/references.ts');
	return loaded.references;
});
