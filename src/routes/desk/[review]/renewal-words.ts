import type { Language } from '$lib/domain/text.ts';
import type { renewalDesk } from '$lib/words/en/renewal-desk.ts';
import { remembered } from '../../remembered.ts';

export type RenewalDeskWords = typeof renewalDesk;

/** Words of the area, for `wordsOf`. */
export const renewalDeskWords = remembered(
	async (language: Language): Promise<RenewalDeskWords> => {
		const loaded =
			language === 'es'
				? await import('$lib/words/es/renewal-desk.ts')
				: await import('$lib/words/en/renewal-desk.ts');
		return loaded.renewalDesk;
	}
);
