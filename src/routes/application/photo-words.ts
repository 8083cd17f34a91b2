import type { Language } from '$lib/domain/text.ts';
import type { photos } from '$lib/words/en/photos.ts';
import { remembered } from '../remembered.ts';

export type PhotoWords = typeof photos;

/** Words of the area, for `wordsOf`. */
export const photoWords = remembered(async (language: Language): Promise<PhotoWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/photos.ts')
			: await import('$lib/words/en/photos.ts');
	return loaded.photos;
});
