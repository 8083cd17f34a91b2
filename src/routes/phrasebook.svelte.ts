import type { Language } from '$lib/domain/text.ts';
import { loadFirstWords, loadWords, type FirstWords, type Words } from '$lib/words.ts';

/** Pages that say nothing but the first words and those of their own space. */
const brief = ['/', '/about', '/application/start', '/help', '/privacy'];

/** What a page needs to be drawn: few words where those are enough. */
export async function openPhrasebook(language: Language, route: string | null) {
	const isBrief = route !== null && brief.includes(route);
	return new Phrasebook(await (isBrief ? loadFirstWords : loadWords)(language), language);
}

/** The words of the language that is on screen. */
export class Phrasebook {
	#words: FirstWords & Partial<Words>;
	#language: Language;

	constructor(words: FirstWords, language: Language) {
		this.#words = $state.raw(words);
		this.#language = $state.raw(language);
	}
	/** Both at once: a page never mixes languages. */
	async turn(language: Language): Promise<void> {
		this.#words = await loadWords(language);
		this.#language = language;
	}
	/** Whether every page can be drawn; the brief ones always can. */
	get isWhole(): boolean {
		return this.#words.dashboard !== undefined;
	}
	/** Brings what the brief pages did without. */
	async complete(): Promise<void> {
		const language = this.#language;
		const words = await loadWords(language);
		if (language === this.#language) this.#words = words;
	}
	get language(): Language {
		return this.#language;
	}
	get application() {
		return this.#words.application;
	}
	get attention() {
		return here(this.#words.attention);
	}
	get common() {
		return this.#words.common;
	}
	get dashboard() {
		return here(this.#words.dashboard);
	}
	get notifications() {
		return here(this.#words.notifications);
	}
	get refusals() {
		return here(this.#words.refusals);
	}
	get settings() {
		return here(this.#words.settings);
	}
	get signin() {
		return here(this.#words.signin);
	}
	get sync() {
		return this.#words.sync;
	}
}

function here<Space>(space: Space | undefined): Space {
	if (space === undefined) throw new Error('This must hold: the words came before their page');
	return space;
}
