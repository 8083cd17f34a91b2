/**
 * The door to every word on screen. The core comes in one piece with the first page; the spaces of
 * single areas (desk, study, help, …) come when their routes ask for them.
 */
import type { Language } from './domain/text.ts';
import type { words as english } from './words/en.ts';

export type Words = typeof english;

export async function loadWords(language: Language): Promise<Words> {
	const loaded = language === 'es' ? await import('./words/es.ts') : await import('./words/en.ts');
	return loaded.words;
}
