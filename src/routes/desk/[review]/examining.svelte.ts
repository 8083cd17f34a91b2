/** One person's exam at the desk: what was recorded, and recording more. */
import type { AttemptResult } from '$lib/domain/attempt.ts';
import type { CalendarDate } from '$lib/domain/text.ts';
import type { Waymark } from '../../waymark.ts';
import type { Ask } from '../ask.ts';
import { Sending } from '../classes/sending.svelte.ts';
import { examFile } from './exam-answer.ts';
import type { DeskAttempt, ExamFile } from './exam-answer.ts';

export type ToldResult = {
	on: CalendarDate;
	result: AttemptResult;
	note: string;
	reason: string;
};

export class Examining {
	file = $state.raw<ExamFile | null>(null);
	/** It was asked for and could not be had; what was read before stays. */
	isFailed = $state(false);
	readonly sending: Sending;
	readonly #application: string;
	readonly #waymark: Waymark;
	readonly #ask: Ask;

	constructor(application: string, waymark: Waymark, ask: Ask) {
		this.#application = application;
		this.#waymark = waymark;
		this.#ask = ask;
		this.sending = new Sending(waymark);
	}

	async load(): Promise<void> {
		try {
			this.file = examFile.parse(
				await this.#ask('exam_file', { p_application: this.#application })
			);
			this.isFailed = false;
		} catch {
			this.isFailed = this.file === null;
		}
	}

	async request(on: CalendarDate, fee: string): Promise<boolean> {
		const attempt = this.#waymark.newId();
		const args = { attempt, application: this.#application, on, fee_reference: fee };
		return this.#send(() => this.#waymark.run('attempt.request', args));
	}

	async record({ id, state }: DeskAttempt, told: ToldResult): Promise<boolean> {
		if (state === 'passed') return false;
		const args = { attempt: id, application: this.#application, was: state, ...told };
		return this.#send(() => this.#waymark.run('attempt.result', args));
	}

	async #send(run: () => Promise<{ uid: string }>): Promise<boolean> {
		const isDone = await this.sending.send(run);
		await this.load();
		return isDone;
	}
}
