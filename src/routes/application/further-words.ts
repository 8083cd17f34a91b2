import type { Language } from '$lib/domain/text.ts';
import type { further } from '$lib/words/en/further.ts';
import { remembered } from '../remembered.ts';

type FurtherWords = typeof further;

/** Words of the area, for `wordsOf`. */
export const furtherWords = remembered(async (language: Language): Promise<FurtherWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/further.ts')
			: await import('$lib/words/en/further.ts');
	return loaded.further;
});
