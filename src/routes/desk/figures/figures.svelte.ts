/** The figures on screen, read anew with each period; those that were read before are there at once. */
import { Refused, type Ask } from '../ask.ts';
import { figuresAnswer, type FiguresAnswer } from './figures-answer.ts';
import { keep, kept } from './kept.ts';
import type { Period } from './period.ts';

type Ports = { ask: Ask; program: string; person: string };

export class Figures {
	answer = $state.raw<FiguresAnswer | null>(null);
	isAsking = $state(false);
	/** Why there are no new ones: a rule's no, or a line that broke. */
	problem = $state<'refused' | 'failed' | null>(null);
	readonly #ports: Ports;
	/** Answers to a question that is not asked any more are dropped by this number. */
	#asked = 0;

	constructor(ports: Ports) {
		this.#ports = ports;
	}

	/** Shows what was read of a period before, and asks anew unless there is nobody to ask. */
	async open(period: Period, isOnline: boolean): Promise<void> {
		const key = this.#keyOf(period);
		this.#asked += 1;
		this.answer = kept(key);
		this.problem = null;
		this.isAsking = isOnline;
		if (isOnline) await this.#read(period, key);
	}

	/** The same again, while somebody looks: what is on screen stays until there is something newer. */
	async renew(period: Period): Promise<void> {
		if (!this.isAsking) await this.#read(period, this.#keyOf(period), true);
	}

	async #read({ from, to }: Period, key: string, isQuiet = false): Promise<void> {
		const asked = this.#asked;
		const args = { p_program: this.#ports.program, p_from: from, p_to: to };
		try {
			const answer = figuresAnswer.parse(await this.#ports.ask('desk_figures', args));
			keep(key, answer);
			if (asked !== this.#asked) return;
			this.answer = answer;
			this.problem = null;
		} catch (error) {
			if (asked !== this.#asked) return;
			// Nobody asked for it, and when the figures are from stands beside them.
			if (isQuiet && !(error instanceof Refused)) return;
			this.problem = error instanceof Refused ? 'refused' : 'failed';
			if (this.problem === 'refused') this.answer = null;
		} finally {
			if (asked === this.#asked && !isQuiet) this.isAsking = false;
		}
	}

	#keyOf({ from, to }: Period): string {
		return [this.#ports.person, this.#ports.program, from, to].join(' ');
	}
}
