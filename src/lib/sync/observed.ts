/**
 * What became of the last cycles, for whoever looks at the engine. The runner tells an observer when
 * there is one, and keeps nothing by itself.
 */
import type { Happened } from './engine.ts';
import { faultOf } from './fault.ts';
import type { Clock } from './ports.ts';

/** Hears what happens in a cycle. What it throws breaks the cycle off, as a device that dies would. */
export type Observer = {
	saw(event: Happened): void;
	ended(how: { retryMs: number | null } | { error: unknown }): void;
};

export type Seen = {
	at: number;
	/** Null while it runs. */
	ms: number | null;
	/** Commands that went, repeats among them, and pushes that carried them. */
	sent: number;
	pushes: number;
	rows: number;
	/** Commands of which the server told what became of them. */
	outcomes: number;
	rekeys: number;
	/** `later`: something failed, and another one follows by itself; `broken`: this device broke it off. */
	end: 'running' | 'well' | 'later' | 'broken';
	/** Of the last fault. */
	code: string | null;
	/** When another one follows because this one failed. */
	retryMs: number | null;
};

const keptMax = 50;

export class Observed implements Observer {
	#clock: Pick<Clock, 'now'>;
	#seen: Seen[] = [];

	constructor(clock: Pick<Clock, 'now'>) {
		this.#clock = clock;
	}

	/** The newest first. */
	get cycles(): readonly Seen[] {
		return this.#seen;
	}

	saw(event: Happened): void {
		if (event.type === 'begin') this.#begin();
		else this.#change((seen) => after(seen, event));
	}

	ended(how: { retryMs: number | null } | { error: unknown }): void {
		this.#change((seen) => ended(seen, how, this.#clock.now()));
	}

	#begin(): void {
		const fresh: Seen = {
			at: this.#clock.now(),
			ms: null,
			sent: 0,
			pushes: 0,
			rows: 0,
			outcomes: 0,
			rekeys: 0,
			end: 'running',
			code: null,
			retryMs: null
		};
		this.#seen = [fresh, ...this.#seen].slice(0, keptMax);
	}

	/** Only of one that has begun and not ended: without a token there is none. */
	#change(next: (seen: Seen) => Seen): void {
		const [last, ...older] = this.#seen;
		if (last?.end === 'running') this.#seen = [next(last), ...older];
	}
}

function after(seen: Seen, event: Happened): Seen {
	switch (event.type) {
		case 'taken':
			if (event.batch === null) return seen;
			return { ...seen, sent: seen.sent + event.batch.entries.length, pushes: seen.pushes + 1 };
		case 'pushed':
			return { ...seen, code: event.answer.code ?? seen.code };
		case 'rekeyed':
			return { ...seen, rekeys: seen.rekeys + 1 };
		case 'pulled': {
			const { rows, outcomes } = event.answer;
			const came = Object.values(rows).reduce((sum, { vals }) => sum + vals.length, 0);
			const told = Object.keys(outcomes).length;
			return { ...seen, rows: seen.rows + came, outcomes: seen.outcomes + told };
		}
		case 'failed':
			return { ...seen, code: `${event.kind}: ${event.code}` };
		default:
			return seen;
	}
}

function ended(
	seen: Seen,
	how: { retryMs: number | null } | { error: unknown },
	now: number
): Seen {
	const ms = now - seen.at;
	if ('error' in how) {
		return { ...seen, ms, end: 'broken', code: faultOf(how.error).message };
	}
	const { retryMs } = how;
	return { ...seen, ms, retryMs, end: retryMs === null ? 'well' : 'later' };
}
