import type { Language } from '$lib/domain/text.ts';
import type { admissionDesk } from '$lib/words/en/admission-desk.ts';
import { remembered } from '../remembered.ts';

export type AdmissionDeskWords = typeof admissionDesk;

/** Words of the area, for `wordsOf`. */
export const admissionDeskWords = remembered(
	async (language: Language): Promise<AdmissionDeskWords> => {
		const loaded =
			language === 'es'
				? await import('$lib/words/es/admission-desk.ts')
				: await import('$lib/words/en/admission-desk.ts');
		return loaded.admissionDesk;
	}
);
