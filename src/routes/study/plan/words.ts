import type { Language } from '$lib/domain/text.ts';
import type { plan } from '$lib/words/en/plan.ts';
import { remembered } from '../../remembered.ts';

export type PlanWords = typeof plan;

/** Words of the area, for `wordsOf`. */
export const planWords = remembered(async (language: Language): Promise<PlanWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/plan.ts')
			: await import('$lib/words/en/plan.ts');
	return loaded.plan;
});
