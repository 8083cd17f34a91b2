/** The desk's settings on screen: read, changed, and what became of the change. */
import type { Waymark } from '../../waymark.ts';
import { Refused, type Ask } from '../ask.ts';
import { settingsAnswer, type Settings, type SettingsAnswer } from './settings-answer.ts';

const answerWithinMs = 10_000;

export class DeskSettings {
	phase = $state<'loading' | 'ready' | 'failed' | 'closed'>('loading');
	answer = $state.raw<SettingsAnswer | null>(null);
	isBusy = $state(false);
	said = $state.raw<'saved' | 'pending' | { code: string } | null>(null);

	readonly #program: string;
	readonly #waymark: Waymark;
	readonly #ask: Ask;

	constructor(program: string, waymark: Waymark, ask: Ask) {
		this.#program = program;
		this.#waymark = waymark;
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

	async save(settings: Settings): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.said = null;
		try {
			const args = {
				program: this.#program,
				...settings,
				sample_flags: [...settings.sample_flags]
			};
			const { uid } = await this.#waymark.run('desk.set', args);
			const word = await this.#waymark.settled(uid, answerWithinMs);
			await this.load();
			if (word === 'applied') this.said = 'saved';
			else if (word === 'pending') this.said = 'pending';
			else {
				this.said = { code: word.code };
				await this.#waymark.attention.discard(uid);
			}
		} finally {
			this.isBusy = false;
		}
	}
}
