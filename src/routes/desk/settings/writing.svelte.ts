/** A change to how a program works: sent, waited for, and what became of it. */
import { isRefusalCode, wordsFor, type RefusalWords } from '$lib/domain/refusals.ts';
import type { Waymark } from '../../waymark.ts';

const answerWithinMs = 10_000;

export type Written = 'saved' | 'pending' | { code: string };

export class Writing {
	isBusy = $state(false);
	said = $state.raw<Written | null>(null);
	readonly #waymark: Waymark;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** True once the server has taken it. */
	async send(run: () => Promise<{ uid: string }>): Promise<boolean> {
		if (this.isBusy) return false;
		this.isBusy = true;
		this.said = null;
		try {
			const { uid } = await run();
			const word = await this.#waymark.settled(uid, answerWithinMs);
			if (word === 'applied') this.said = 'saved';
			else if (word === 'pending') this.said = 'pending';
			else {
				this.said = { code: word.code };
				// The page says it, and what was typed stays in its boxes.
				await this.#waymark.attention.discard(uid);
			}
			return word === 'applied';
		} finally {
			this.isBusy = false;
		}
	}

	/** Why it was refused; null when it was not. */
	problem(words: RefusalWords, otherwise: string): string | null {
		if (this.said === null || typeof this.said !== 'object') return null;
		const { code } = this.said;
		return isRefusalCode(code) ? wordsFor(words, { code, about: {} }) : otherwise;
	}
}
