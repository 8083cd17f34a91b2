import type { Language } from '$lib/domain/text.ts';
import type { Words } from '$lib/words.ts';

/** The words of the language that is on screen. */
export class Phrasebook {
	#words: Words;
	#language: Language;

	constructor(words: Words, language: Language) {
		this.#words = $state.raw(words);
		this.#language = $state.raw(language);
	}
	/** Both at once: a page never mixes languages. */
	turn(words: Words, language: Language): void {
		this.#words = words;
		this.#language = language;
	}
	get language(): Language {
		return this.#language;
	}
	get application() {
		return this.#words.application;
	}
	get attention() {
		return this.#words.attention;
	}
	get common() {
		return this.#words.common;
	}
	get dashboard() {
		return this.#words.dashboard;
	}
	get notifications() {
		return this.#words.notifications;
	}
	get refusals() {
		return this.#words.refusals;
	}
	get settings() {
		return this.#words.settings;
	}
	get signin() {
		return this.#words.signin;
	}
	get sync() {
		return this.#words.sync;
	}
}
