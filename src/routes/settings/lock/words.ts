import type { Language } from '$lib/domain/text.ts';
import type { lock } from '$lib/words/en/lock.ts';
import { remembered } from '../../remembered.ts';

export type LockWords = typeof lock;

/** Words of the area: for `wordsOf`, and for the locked screen, which has no others. */
export const lockWords = remembered(async (language: Language): Promise<LockWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/lock.ts')
			: await import('$lib/words/en/lock.ts');
	return loaded.lock;
});
