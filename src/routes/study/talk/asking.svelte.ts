/** Asks the door of groups and mentors, and keeps the words of the last "no" for the page to show. */
import { isRefusalCode, wordsFor } from '$lib/domain/refusals.ts';
import type { Json } from '$lib/domain/text.ts';
import { getWaymark, getWords } from '../../waymark.ts';

type Parser<T> = { parse(value: unknown): T };
type Args = Readonly<Record<string, Json>>;
export type Told<T> = { value: T } | { problem: string; code: string | null };

/** Made while a component is made. */
export class Asking {
	/** Words for what went wrong with the last question; null when nothing did. */
	problem = $state<string | null>(null);
	/** The refusal's code; null for a fault, such as a lost connection. */
	code = $state<string | null>(null);
	busy = $state(false);
	#waymark = getWaymark();
	#words = getWords();
	#failed: () => string;

	/** `failed`: what is said when the question did not get through. */
	constructor(failed: () => string) {
		this.#failed = failed;
	}

	/** The answer, or null with `problem` set. */
	async ask<T>(name: string, args: Args, parser: Parser<T>): Promise<T | null> {
		this.busy = true;
		this.problem = null;
		this.code = null;
		const told = await this.tell(name, args, parser);
		this.busy = false;
		if ('value' in told) return told.value;
		this.problem = told.problem;
		this.code = told.code;
		return null;
	}

	/** The same for questions that go side by side: nothing is kept of them here. */
	async tell<T>(name: string, args: Args, parser: Parser<T>): Promise<Told<T>> {
		try {
			const answer = await this.#waymark.groups.call(name, args);
			if (answer.ok) return { value: parser.parse(answer.value) };
			const { code, about } = answer.refusal;
			return { code, problem: this.#wordsFor(code, about) };
		} catch {
			return { code: null, problem: this.#failed() };
		}
	}

	#wordsFor(code: string, about: Json): string {
		if (!isRefusalCode(code)) return this.#failed();
		return wordsFor(this.#words.refusals, { code, about: isFacts(about) ? about : {} });
	}
}

function isFacts(about: Json): about is Readonly<Record<string, Json>> {
	return typeof about === 'object' && about !== null && !Array.isArray(about);
}
