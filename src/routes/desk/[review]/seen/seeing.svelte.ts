/** What one application is seen with, and what the desk says to it. */
import type { Waymark } from '../../../waymark.ts';
import type { Ask } from '../../ask.ts';
import { Sending } from '../../classes/sending.svelte.ts';
import { seenAnswer, type Match } from './seen-answer.ts';

type Place = { review: string; application: string };
export type Verdict = { as: 'link' | 'clear'; reason: string; everybody: boolean };

export class Seeing {
	/** Null until they are here; what was read before stays. */
	matches = $state.raw<readonly Match[] | null>(null);
	isFailed = $state(false);
	/** What was done last, to be said. */
	done = $state<'link' | 'clear' | null>(null);
	readonly sending: Sending;
	readonly place: Place;
	readonly #waymark: Waymark;
	readonly #ask: Ask;

	constructor(place: Place, waymark: Waymark, ask: Ask) {
		this.place = place;
		this.#waymark = waymark;
		this.#ask = ask;
		this.sending = new Sending(waymark);
	}

	async load(): Promise<void> {
		try {
			this.matches = seenAnswer.parse(
				await this.#ask('seen_read', { p_review: this.place.review })
			);
			this.isFailed = false;
		} catch {
			this.isFailed = this.matches === null;
		}
	}

	/** Answers it, and whatever else the two are seen with; true when the server has taken it. */
	async judge({ id, state }: Match, { as, reason, everybody }: Verdict): Promise<boolean> {
		const about = { ...this.place, match: id, state, reason };
		this.done = null;
		const isDone = await this.sending.send(() =>
			as === 'link'
				? this.#waymark.run('seen.link', about)
				: this.#waymark.run('seen.clear', { ...about, everybody })
		);
		if (isDone) this.done = as;
		await this.load();
		return isDone;
	}
}
