/** The scores of one applicant at the desk: everybody's as the server has them, and one's own. */
import type { Waymark } from '../../waymark.ts';
import { personAnswer } from '../admission-answer.ts';
import type { DeskScore } from '../admission-answer.ts';
import type { Ask } from '../ask.ts';
import { Sending } from '../classes/sending.svelte.ts';

export type NewScore = {
	scores: Record<string, number>;
	reasons: Record<string, string>;
	note: string;
};

export class Scoring {
	all = $state.raw<readonly DeskScore[] | null>(null);
	isSaved = $state(false);
	readonly sending: Sending;
	readonly #waymark: Waymark;
	readonly #ask: Ask;
	readonly #application: string;

	constructor(application: string, waymark: Waymark, ask: Ask) {
		this.#application = application;
		this.#waymark = waymark;
		this.#ask = ask;
		this.sending = new Sending(waymark);
	}

	async load(): Promise<void> {
		try {
			const told = await this.#ask('admission_person', { p_application: this.#application });
			this.all = personAnswer.parse(told).scores;
		} catch {
			// The file says when there is no connection; scores that were read stay.
		}
	}

	async save(score: NewScore): Promise<void> {
		this.isSaved = false;
		const args = { application: this.#application, ...score };
		this.isSaved = await this.sending.send(() => this.#waymark.run('score.set', args));
		await this.load();
	}
}
