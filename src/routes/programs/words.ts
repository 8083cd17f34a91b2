/** The words of the public pages, fetched with the first of them. */
import type { Language } from '$lib/domain/text.ts';
import { remembered } from '../remembered.ts';

export const programWords = remembered(async (language: Language) => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/programs.ts')
			: await import('$lib/words/en/programs.ts');
	return loaded.programs;
});

export type ProgramWords = Awaited<ReturnType<typeof programWords>>;
