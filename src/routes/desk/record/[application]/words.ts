import type { Language } from '$lib/domain/text.ts';
import type { record } from '$lib/words/en/record.ts';
import { remembered } from '../../../remembered.ts';

export type RecordWords = typeof record;

/** Words of the page, for `wordsOf`. */
export const recordWords = remembered(async (language: Language): Promise<RecordWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/record.ts')
			: await import('$lib/words/en/record.ts');
	return loaded.record;
});
