/** The words of one area, fetched when its page opens and again when the language turns. */
import type { Load } from './remembered.ts';
import { untilHere } from './until-here.ts';
import { getWords } from './waymark.ts';

export type Space<T> = {
	/** Null until they are here. */
	readonly current: T | null;
};

/** Called while a component is made. Until new words are here the old ones stay: nothing blinks. */
export function wordsOf<T>(load: Load<T>): Space<T> {
	const words = getWords();
	let current = $state.raw<T | null>(load.kept?.(words.language) ?? null);
	$effect(() => {
		const { language } = words;
		return untilHere(
			() => load(language),
			(loaded) => (current = loaded)
		);
	});
	return {
		get current() {
			return current;
		}
	};
}
