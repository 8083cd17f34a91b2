/** How many school years a text asks for (Flesch-Kincaid), well enough to notice a hard one. */
export function gradeOf(text: string): number {
	const sentences = Math.max(1, text.split(/[.!?:;]+(?:\s|$)/).filter((one) => one.trim()).length);
	const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const count = Math.max(1, words.length);
	return 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59;
}

function syllablesOf(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	const groups = letters.replace(/e$/, '').match(/[aeiouy]+/g) ?? [];
	return Math.max(1, groups.length);
}
