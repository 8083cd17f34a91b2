/** The work of one class at the desk: read from the server, and changed there before it is here. */
import type { CalendarDate } from '$lib/domain/text.ts';
import type { Waymark } from '../../../../waymark.ts';
import { Refused } from '../../../ask.ts';
import type { Ask } from '../../../ask.ts';
import { Sending } from '../../sending.svelte.ts';
import { workAnswer } from './work-answer.ts';
import type { HandedIn, Mark, Student } from './work-answer.ts';

export type What = 'attendance' | 'homework' | 'exam';
type Ports = { waymark: Waymark; ask: Ask; id: string };
type Told = { on: CalendarDate; result: 'passed' | 'failed'; note: string };

export class Work {
	students = $state.raw<readonly Student[]>([]);
	today = $state<CalendarDate>('');
	phase = $state<'loading' | 'ready' | 'failed' | 'refused'>('loading');
	/** What was saved last. */
	done = $state<What | null>(null);
	readonly sending: Sending;
	readonly #ports: Ports;

	constructor(ports: Ports) {
		this.#ports = ports;
		this.sending = new Sending(ports.waymark);
	}

	async load(): Promise<void> {
		try {
			const answer = await this.#ports.ask('class_work', { p_class: this.#ports.id });
			const { students, today } = workAnswer.parse(answer);
			this.students = students;
			this.today = today;
			this.phase = 'ready';
		} catch (error) {
			if (this.phase === 'ready') return;
			this.phase = error instanceof Refused ? 'refused' : 'failed';
		}
	}

	mark(day: CalendarDate, marks: ReadonlyMap<string, Mark>): Promise<boolean> {
		const told = [...marks].map(([person, state]) => ({ person, day, state }));
		return this.#send('attendance', () =>
			this.#ports.waymark.run('attendance.mark', { class: this.#ports.id, marks: told })
		);
	}
	answer(homework: HandedIn, accepted: boolean, note: string): Promise<boolean> {
		const about = { homework: homework.id, class: this.#ports.id, base: homework.rev };
		return this.#send('homework', () =>
			this.#ports.waymark.run('homework.return', { ...about, accepted, note })
		);
	}
	record(person: string, told: Told): Promise<boolean> {
		const about = { exam: this.#ports.waymark.newId(), class: this.#ports.id, person };
		return this.#send('exam', () => this.#ports.waymark.run('exam.record', { ...about, ...told }));
	}

	async #send(what: What, run: () => Promise<{ uid: string }>): Promise<boolean> {
		this.done = null;
		const isDone = await this.sending.send(run);
		await this.load();
		if (isDone) this.done = what;
		return isDone;
	}
}
