import type { Language } from '$lib/domain/text.ts';
import type { admission } from '$lib/words/en/admission.ts';
import { remembered } from '../../remembered.ts';

export type AdmissionWords = typeof admission;

/** Words of the area, for `wordsOf`. */
export const admissionWords = remembered(async (language: Language): Promise<AdmissionWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/admission.ts')
			: await import('$lib/words/en/admission.ts');
	return loaded.admission;
});
