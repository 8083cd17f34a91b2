import type { Language } from '$lib/domain/text.ts';
import type { deadlines } from '$lib/words/en/deadlines.ts';
import { remembered } from '../../remembered.ts';

export type DeadlineWords = typeof deadlines;

/** Words of the area, for `wordsOf`. */
export const deadlineWords = remembered(async (language: Language): Promise<DeadlineWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/deadlines.ts')
			: await import('$lib/words/en/deadlines.ts');
	return loaded.deadlines;
});
