import type { Language } from '$lib/domain/text.ts';
import type { renewal } from '$lib/words/en/renewal.ts';
import { remembered } from '../../remembered.ts';

export type RenewalWords = typeof renewal;

/** Words of the area, for `wordsOf`. */
export const renewalWords = remembered(async (language: Language): Promise<RenewalWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/renewal.ts')
			: await import('$lib/words/en/renewal.ts');
	return loaded.renewal;
});
