/** The desk's settings and who changed them, as the server tells them. */
import { Refused, type Ask } from '../ask.ts';
import { settingsAnswer, type SettingsAnswer } from './settings-answer.ts';

export class DeskSettings {
	phase = $state<'loading' | 'ready' | 'failed' | 'closed'>('loading');
	answer = $state.raw<SettingsAnswer | null>(null);

	readonly #program: string;
	readonly #ask: Ask;

	constructor(program: string, ask: Ask) {
		this.#program = program;
		this.#ask = ask;
	}

	async load(): Promise<void> {
		try {
			const answer = await this.#ask('desk_settings', { p_program: this.#program });
			this.answer = settingsAnswer.parse(answer);
			this.phase = 'ready';
		} catch (error) {
			if (this.answer !== null) return;
			this.phase = error instanceof Refused && error.code === 'not_allowed' ? 'closed' : 'failed';
		}
	}
}
