/** One week of interviews at the desk: read from the server, and changed there before it is here. */
import { addDays } from '$lib/domain/calendar.ts';
import type { CalendarDate, Json } from '$lib/domain/text.ts';
import { recordOf } from '../../attention/contents.ts';
import { dayStartOf, todayOf } from '../../moment.ts';
import type { Waymark } from '../../waymark.ts';
import type { Ask } from '../ask.ts';
import { aheadDays, firstWeek, mondayOf } from './first-week.ts';
import type { DeskInterview, DeskSlot } from './week-answer.ts';
import { weekAnswer } from './week-answer.ts';

const answerWithinMs = 10_000;

type What = 'offer' | 'withdraw' | 'cancel' | 'note';
export type NewSlot = {
	slot: string;
	starts_at: number;
	minutes: number;
	zone: string;
	interviewers: string[];
	place: string;
};
export type NewNote = { outcome: 'held' | 'missed'; scores: Record<string, number>; note: string };
export type Said =
	| { kind: 'done'; what: What }
	| { kind: 'pending' }
	| { kind: 'refused'; code: string; about: Readonly<Record<string, Json>> }
	| null;

type Ports = { waymark: Waymark; ask: Ask; program: string };

export class Week {
	/** Its Monday. */
	from = $state<CalendarDate>('');
	slots = $state.raw<readonly DeskSlot[]>([]);
	phase = $state<'loading' | 'ready' | 'failed'>('loading');
	busy = $state<What | null>(null);
	said = $state.raw<Said>(null);
	now = $state(0);
	readonly #ports: Ports;
	/** Answers about a week that is not shown any more are dropped by this number. */
	#asked = 0;
	/** The week to open on is looked for once. */
	#isOpened = false;

	constructor(ports: Ports) {
		this.#ports = ports;
		this.now = ports.waymark.now();
		this.from = mondayOf(todayOf(this.now));
	}

	get until(): CalendarDate {
		return addDays(this.from, 6);
	}
	get program(): string {
		return this.#ports.program;
	}

	turn(weeks: number): Promise<void> {
		const today = todayOf(this.#ports.waymark.now());
		this.#isOpened = true;
		this.from = weeks === 0 ? mondayOf(today) : addDays(this.from, 7 * weeks);
		this.phase = 'loading';
		this.said = null;
		return this.load();
	}

	async load(): Promise<void> {
		this.#asked += 1;
		const asked = this.#asked;
		this.now = this.#ports.waymark.now();
		try {
			const answer = await this.#ports.ask('interview_desk', {
				p_program: this.#ports.program,
				p_from: dayStartOf(this.from),
				p_to: dayStartOf(this.from, this.#isOpened ? 7 : aheadDays)
			});
			if (asked !== this.#asked) return;
			const { slots } = weekAnswer.parse(answer);
			if (!this.#isOpened) this.from = firstWeek(slots, this.now);
			this.#isOpened = true;
			const [from, until] = [dayStartOf(this.from), dayStartOf(this.from, 7)];
			this.slots = slots.filter((slot) => slot.starts_at >= from && slot.starts_at < until);
			this.phase = 'ready';
		} catch {
			if (asked === this.#asked && this.phase === 'loading') this.phase = 'failed';
		}
	}

	/** The week of the first of them is shown then. */
	async publish(slots: NewSlot[]): Promise<boolean> {
		const { waymark, program } = this.#ports;
		const args = { program, slots };
		const isDone = await this.#send('offer', () => waymark.run('slot.publish', args));
		const [first] = slots;
		if (isDone && first) {
			this.from = mondayOf(todayOf(first.starts_at));
			await this.load();
		}
		return isDone;
	}
	withdraw(slot: string): Promise<boolean> {
		return this.#send('withdraw', () => this.#ports.waymark.run('slot.withdraw', { slot }));
	}
	cancel({ id, application_id: application }: DeskInterview): Promise<boolean> {
		const about = { interview: id, application };
		return this.#send('cancel', () => this.#ports.waymark.run('interview.cancel', about));
	}
	note({ id, application_id: application }: DeskInterview, note: NewNote): Promise<boolean> {
		const noted = { interview: id, application, ...note };
		return this.#send('note', () => this.#ports.waymark.run('interview.note', noted));
	}

	async #send(what: What, run: () => Promise<{ uid: string }>): Promise<boolean> {
		this.busy = what;
		this.said = null;
		const { waymark } = this.#ports;
		try {
			const { uid } = await run();
			const word = await waymark.settled(uid, answerWithinMs);
			await this.load();
			if (word === 'applied') this.said = { kind: 'done', what };
			else if (word === 'pending') this.said = { kind: 'pending' };
			else {
				this.said = { kind: 'refused', code: word.code, about: recordOf(word.about) };
				// The page says it, and what was filled in stays on it: nothing is left to attend to.
				await waymark.attention.discard(uid);
			}
			return word === 'applied';
		} catch {
			this.said = { kind: 'refused', code: 'device.not_saved', about: {} };
			return false;
		} finally {
			this.busy = null;
		}
	}
}
