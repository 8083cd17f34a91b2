import type { Language } from '$lib/domain/text.ts';
import type { interview } from '$lib/words/en/interview.ts';
import { remembered } from '../../remembered.ts';

export type InterviewWords = typeof interview;

/** Words of the area, for `wordsOf`. */
export const interviewWords = remembered(async (language: Language): Promise<InterviewWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/interview.ts')
			: await import('$lib/words/en/interview.ts');
	return loaded.interview;
});
