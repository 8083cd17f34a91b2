/** What stands over the pages: all that is drawn before anything may be read, and the quick way out. */
import type { Language } from '$lib/domain/text.ts';
import { loadFirstWords } from '$lib/words.ts';
import Quiet from './Quiet.svelte';
import Unlock from './Unlock.svelte';
import { lockWords } from './words.ts';

export { Quiet };

export async function openScreen(language: Language) {
	const [words, first] = await Promise.all([lockWords(language), loadFirstWords(language)]);
	return { Unlock, words, errorWord: first.common.error_word };
}
