/** Sends a command of staff and waits for the server's word: nothing is done before it has agreed. */
import type { Waymark } from '../../waymark.ts';

type Settled = Awaited<ReturnType<Waymark['settled']>>;

const answerWithinMs = 10_000;

export class Sending {
	busy = $state(false);
	/** What became of the last one that was not applied. */
	said = $state.raw<Exclude<Settled, 'applied'> | null>(null);
	readonly #waymark: Waymark;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** True when it was applied. */
	async send(run: () => Promise<{ uid: string }>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.said = null;
		try {
			const { uid } = await run();
			const word = await this.#waymark.settled(uid, answerWithinMs);
			if (word === 'applied') return true;
			this.said = word;
			// The page says it, and what was typed stays in its form: nothing is left to attend to.
			if (word !== 'pending') await this.#waymark.attention.discard(uid);
			return false;
		} finally {
			this.busy = false;
		}
	}
}
