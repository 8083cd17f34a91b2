/** A class as a whole at the desk: read from the server, and changed there before it is here. */
import type { Waymark } from '../../../../waymark.ts';
import { classAnswer } from '../../../admission-answer.ts';
import type { ClassAnswer, DeskApplicant } from '../../../admission-answer.ts';
import type { Ask } from '../../../ask.ts';
import { Sending } from '../../sending.svelte.ts';

export type Press = 'offer' | 'wait' | 'decline';
export const presses: readonly Press[] = ['offer', 'wait', 'decline'];
type Ports = { waymark: Waymark; ask: Ask; class: string };

export class Roster {
	phase = $state<'loading' | 'ready' | 'failed'>('loading');
	answer = $state.raw<ClassAnswer | null>(null);
	done = $state<Press | null>(null);
	readonly sending: Sending;
	readonly #ports: Ports;

	constructor(ports: Ports) {
		this.#ports = ports;
		this.sending = new Sending(ports.waymark);
	}

	async load(): Promise<void> {
		try {
			const told = await this.#ports.ask('admission_class', { p_class: this.#ports.class });
			this.answer = classAnswer.parse(told);
			this.phase = 'ready';
		} catch {
			if (this.answer === null) this.phase = 'failed';
		}
	}

	/** What can be pressed about somebody: nothing while they have a place, here or elsewhere. */
	mayPress(press: Press, { seat }: DeskApplicant): boolean {
		const { answer } = this;
		if (answer === null || answer.class.state === 'cancelled') return false;
		const isHere = seat?.class_id === answer.class.id;
		if (seat !== null && ['offered', 'taken', 'completed'].includes(seat.state)) return false;
		if (seat?.state === 'waiting' && (!isHere || press === 'wait')) return false;
		if (press === 'offer') return answer.given < answer.class.capacity;
		return press === 'decline' || answer.waiting < answer.class.waiting_max;
	}

	/** True when the server agreed. */
	async press(
		press: Press,
		applicant: DeskApplicant,
		told: { reasons: readonly string[]; note: string }
	): Promise<boolean> {
		const { waymark } = this.#ports;
		const { id, rev } = this.answer?.class ?? { id: '', rev: 0 };
		const isWaiting = applicant.seat?.state === 'waiting';
		const seat = isWaiting && applicant.seat ? applicant.seat.id : waymark.newId();
		const about = { seat, application: applicant.application_id, class: id };
		const run = {
			offer: () => waymark.run('seat.offer', { ...about, base: rev }),
			wait: () => waymark.run('seat.wait', about),
			decline: () =>
				waymark.run('seat.decline', { ...about, reasons: [...told.reasons], note: told.note })
		}[press];
		this.done = null;
		const isDone = await this.sending.send(run);
		await this.load();
		if (isDone) this.done = press;
		return isDone;
	}
}
