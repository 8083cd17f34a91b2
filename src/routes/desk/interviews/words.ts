import type { Language } from '$lib/domain/text.ts';
import type { interviews } from '$lib/words/en/interviews.ts';
import { remembered } from '../../remembered.ts';

export type InterviewsWords = typeof interviews;

/** Words of the area, for `wordsOf`. */
export const interviewsWords = remembered(async (language: Language): Promise<InterviewsWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/interviews.ts')
			: await import('$lib/words/en/interviews.ts');
	return loaded.interviews;
});
