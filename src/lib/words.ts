/**
 * The door to every word on screen. The first pages come with few, the rest in one piece with the
 * next; the spaces of single areas (desk, study, help, …) come when their routes ask for them.
 */
import type { Language } from './domain/text.ts';
import type { words as english } from './words/en.ts';
import type { first as englishFirst } from './words/en/first.ts';

export type Words = typeof english;
export type FirstWords = typeof englishFirst;

export async function loadWords(language: Language): Promise<Words> {
	const loaded = language === 'es' ? await import('./words/es.ts') : await import('./words/en.ts');
	return loaded.words;
}

export async function loadFirstWords(language: Language): Promise<FirstWords> {
	const loaded =
		language === 'es' ? await import('./words/es/first.ts') : await import('./words/en/first.ts');
	return loaded.first;
}
