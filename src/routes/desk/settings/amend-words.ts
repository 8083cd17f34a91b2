import type { Language } from '$lib/domain/text.ts';
import type { deskAmend as english } from '$lib/words/en/desk-amend.ts';

export type AmendWords = typeof english;

export async function amendWords(language: Language): Promise<AmendWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/desk-amend.ts')
			: await import('$lib/words/en/desk-amend.ts');
	return loaded.deskAmend;
}
