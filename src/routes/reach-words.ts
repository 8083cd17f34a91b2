import type { Language } from '$lib/domain/text.ts';
import type { reach } from '$lib/words/en/reach.ts';
import { remembered } from './remembered.ts';

export type ReachWords = typeof reach;

/** Words of the area, for `wordsOf`. */
export const reachWords = remembered(async (language: Language): Promise<ReachWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/reach.ts')
			: await import('$lib/words/en/reach.ts');
	return loaded.reach;
});
