import type { Language } from '$lib/domain/text.ts';
import type { classDesk } from '$lib/words/en/class-desk.ts';
import { remembered } from '../../remembered.ts';

export type ClassDeskWords = typeof classDesk;

/** Words of the area, for `wordsOf`. */
export const classDeskWords = remembered(async (language: Language): Promise<ClassDeskWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/class-desk.ts')
			: await import('$lib/words/en/class-desk.ts');
	return loaded.classDesk;
});
