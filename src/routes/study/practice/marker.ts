/** Writes marks of one sitting, each numbered after all that are known here. */
import type { MarkKind, Sitting } from '$lib/domain/study-rows.ts';
import type { Waymark } from '../../waymark.ts';

type About = { question?: string; chosen?: number };

/** More than this a sitting's stopwatch never says. */
const usedMsMax = 36_000_000;

export class Marker {
	#waymark: Waymark;
	#last = 0;
	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** Resolves once it is on this device; rejects when it is not. */
	async write(
		made: { sitting: Sitting; kind: MarkKind; next: number; usedMs: number },
		about: About = {}
	): Promise<void> {
		this.#last = Math.max(this.#last + 1, made.next);
		await this.#waymark.run('sitting.mark', {
			mark: this.#waymark.newId(),
			sitting: made.sitting.id,
			kind: made.kind,
			question: about.question ?? null,
			chosen: about.chosen ?? null,
			nth: this.#last,
			used: Math.round(Math.min(made.usedMs, usedMsMax)),
			at: this.#waymark.now()
		});
	}
}
