/** One person's hours at the desk: what was sent, and accepting or giving back single entries. */
import type { Waymark } from '../../waymark.ts';
import type { Ask } from '../ask.ts';
import { Sending } from '../classes/sending.svelte.ts';
import { renewalFile } from './renewal-answer.ts';
import type { KeptHours, RenewalFile } from './renewal-answer.ts';

export class Auditing {
	file = $state.raw<RenewalFile | null>(null);
	/** It was asked for and could not be had; what was read before stays. */
	isFailed = $state(false);
	readonly sending: Sending;
	readonly application: string;
	readonly #waymark: Waymark;
	readonly #ask: Ask;

	constructor(application: string, waymark: Waymark, ask: Ask) {
		this.application = application;
		this.#waymark = waymark;
		this.#ask = ask;
		this.sending = new Sending(waymark);
	}

	async load(): Promise<void> {
		try {
			const answer = await this.#ask('renewal_file', { p_application: this.application });
			this.file = renewalFile.parse(answer);
			this.isFailed = false;
		} catch {
			this.isFailed = this.file === null;
		}
	}

	/** While a renewal is with its reviewer, that period's entries are the reviewer's to judge. */
	readonly mayJudge = ({ period_to }: KeptHours) => period_to !== this.file?.renewal?.period_to;

	accept({ id, rev }: KeptHours): Promise<boolean> {
		const args = { hours: id, application: this.application, base: rev };
		return this.#send(() => this.#waymark.run('hours.accept', args));
	}

	giveBack({ id, rev }: KeptHours, reason: string): Promise<boolean> {
		const args = { hours: id, application: this.application, base: rev, reason };
		return this.#send(() => this.#waymark.run('hours.return', args));
	}

	async #send(run: () => Promise<{ uid: string }>): Promise<boolean> {
		const isDone = await this.sending.send(run);
		await this.load();
		return isDone;
	}
}
