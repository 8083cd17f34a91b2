/** How hard a text is to read, by formulas of the field for each language. */
import type { Language } from '../../src/lib/domain/text.ts';

const wordPattern = /[\p{L}\p{N}’'-]+/gu;
const sentencePattern = /[.!?…:]+(?=\s|$|["”»)])|\n+/gu;

export function wordsIn(text: string): readonly string[] {
	return text.match(wordPattern) ?? [];
}

/**
 * School years needed. English: Flesch–Kincaid grade. Spanish: Fernández Huerta's ease (100 easy, 0
 * hard) put on the same scale, 90 being grade 5 and 60 grade 9.
 */
export function readingGrade(text: string, language: Language): number {
	const words = wordsIn(text);
	const sentences = Math.max(1, (text.match(sentencePattern) ?? []).length);
	const perSentence = words.length / sentences;
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0);
	const perWord = syllables / Math.max(1, words.length);
	if (language === 'en') return 0.39 * perSentence + 11.8 * perWord - 15.59;
	const ease = 206.84 - 60 * perWord - 1.02 * perSentence;
	return 5 + (90 - ease) / 7.5;
}

function syllablesIn(word: string, language: Language): number {
	const plain = word.toLowerCase();
	if (language === 'es') return Math.max(1, (plain.match(/[aeiouáéíóúü]+/g) ?? []).length);
	const sounded = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
	return Math.max(1, (sounded.match(/[aeiouy]{1,2}/g) ?? []).length);
}
