import type { Language } from '$lib/domain/text.ts';
import type { examDesk } from '$lib/words/en/exam-desk.ts';
import { remembered } from '../../remembered.ts';

export type ExamDeskWords = typeof examDesk;

/** Words of the area, for `wordsOf`. */
export const examDeskWords = remembered(async (language: Language): Promise<ExamDeskWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/exam-desk.ts')
			: await import('$lib/words/en/exam-desk.ts');
	return loaded.examDesk;
});
