/** The views of a queue that somebody keeps, on all of their devices. */
import * as z from 'zod/mini';
import type { Waymark } from '../waymark.ts';
import type { Ask } from './ask.ts';

const answer = z.array(z.object({ id: z.string(), name: z.string(), query: z.string() }));
export type View = z.infer<typeof answer>[number];

const answerWithinMs = 10_000;

export class Views {
	kept = $state.raw<readonly View[]>([]);
	isBusy = $state(false);

	readonly #program: string;
	readonly #waymark: Waymark;
	readonly #ask: Ask;

	constructor(program: string, waymark: Waymark, ask: Ask) {
		this.#program = program;
		this.#waymark = waymark;
		this.#ask = ask;
	}

	/** With no connection, those that are known stay. */
	async load(): Promise<void> {
		try {
			this.kept = answer.parse(await this.#ask('desk_views', { p_program: this.#program }));
		} catch {
			// They come with the next look.
		}
	}

	/** Null once it is kept; else the code that refused it, or `pending`. */
	async save(name: string, query: string): Promise<string | null> {
		return this.#send(() =>
			this.#waymark.run('view.save', { program: this.#program, name, query })
		);
	}

	async remove(view: View): Promise<string | null> {
		return this.#send(() =>
			this.#waymark.run('view.remove', { program: this.#program, view: view.id })
		);
	}

	async #send(run: () => Promise<{ uid: string }>): Promise<string | null> {
		if (this.isBusy) return null;
		this.isBusy = true;
		try {
			const { uid } = await run();
			const word = await this.#waymark.settled(uid, answerWithinMs);
			await this.load();
			if (word === 'applied') return null;
			if (word === 'pending') return word;
			await this.#waymark.attention.discard(uid);
			return word.code;
		} finally {
			this.isBusy = false;
		}
	}
}
