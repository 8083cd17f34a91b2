/**
 * The queue on screen. What arrives live never moves a row under the reader's eyes: known rows
 * change in place, rows that left are dimmed, and new ones are announced until asked for.
 */
import type { Review } from '$lib/domain/rows.ts';
import type { Json } from '$lib/domain/text.ts';
import { cutByAge, type Promised } from './ageing.ts';
import { Refused, type Ask } from './ask.ts';
import { queueAnswer, type QueueAnswer } from './answers.ts';
import { addressOf, filterForServer, noFilter, type Filter } from './filters.ts';
import type { DeskShelf } from './kept.ts';
import { goneFrom, idsOf, isBehind, newIn, renewed } from './queue-rows.ts';

const pageRows = 50;
/** Who scrolls on is going far. */
const nextRows = 200;
/** A refresh asks for what is on screen, and for no more than this. */
const refreshRowsMax = 200;

export type Counts = NonNullable<QueueAnswer['counts']>;
type Ports = {
	ask: Ask;
	now: () => number;
	program: string;
	/** Ages are told by it; none until the program is here. */
	promised?: () => Promised | null;
	kept: DeskShelf;
};

export class Queue {
	rows = $state.raw<readonly Review[]>([]);
	/** Ids that stand on screen but are not in the list any more. */
	gone = $state.raw<readonly string[]>([]);
	counts = $state.raw<Counts | null>(null);
	fresh = $state(0);
	filter = $state.raw<Filter>(noFilter);
	phase = $state<'loading' | 'ready' | 'failed'>('loading');
	/** When what is shown was read, where the server cannot be asked; null while it is from the server. */
	asOf = $state<number | null>(null);
	isLoadingMore = $state(false);
	hasMore = $state(false);
	selected = $state<string | null>(null);

	readonly #ports: Ports;
	#next: Json = null;
	#waiting: QueueAnswer | null = null;
	/** Answers to a question that is not asked any more are dropped by this number. */
	#asked = 0;

	constructor(ports: Ports) {
		this.#ports = ports;
	}

	async open(filter: Filter): Promise<void> {
		this.filter = filter;
		this.phase = 'loading';
		const answer = await this.#read(null, pageRows);
		if (answer === 'stale') return;
		if (answer === 'failed') this.#showKept();
		else this.#show(answer);
	}

	/** Asks again for what is on screen and folds the answer in without moving anything. */
	async refresh(): Promise<void> {
		if (this.phase !== 'ready') return this.open(this.filter);
		const most = Math.min(refreshRowsMax, Math.max(pageRows, this.rows.length));
		const answer = await this.#read(null, most);
		if (answer === 'stale' || answer === 'failed') return;
		this.#fold(answer);
	}

	/** What was read last under this address, with since when. */
	#showKept(): void {
		const kept = this.#ports.kept.get(addressOf(this.filter), (value) => queueAnswer.parse(value));
		if (kept === null) {
			this.phase = 'failed';
			return;
		}
		this.#show({ ...kept.value, next: null });
		this.asOf = kept.at;
	}

	async more(): Promise<void> {
		if (this.isLoadingMore || this.#next === null) return;
		this.isLoadingMore = true;
		const answer = await this.#read(this.#next, nextRows);
		this.isLoadingMore = false;
		if (answer === 'stale' || answer === 'failed') return;
		this.#page(answer, (cut) => [...this.rows, ...newIn(cut, this.rows)]);
	}

	/** What was loaded behind the answer's last row stays: who has scrolled far is not sent back. */
	showFresh(): void {
		const answer = this.#waiting;
		if (answer === null) return;
		const last = answer.next === null ? undefined : answer.rows.at(-1);
		const behind = last ? this.rows.filter((row) => isBehind(row, last)) : [];
		this.#show(answer, behind);
	}

	/** Moves the selection by `step` rows and answers the id that it came to. */
	move(step: number): string | null {
		const at = this.rows.findIndex((row) => row.id === this.selected);
		const to = Math.min(this.rows.length - 1, Math.max(0, at < 0 ? 0 : at + step));
		this.selected = this.rows[to]?.id ?? null;
		return this.selected;
	}

	/** The row before or after one, among those that are still in the list. */
	beside(id: string, step: 1 | -1): string | null {
		const live = this.rows.filter((row) => row.id === id || !this.gone.includes(row.id));
		const at = live.findIndex((row) => row.id === id);
		return at < 0 ? null : (live[at + step]?.id ?? null);
	}

	async #read(after: Json, limit: number): Promise<QueueAnswer | 'stale' | 'failed'> {
		this.#asked += 1;
		const asked = this.#asked;
		try {
			const said = await this.#ports.ask('review_queue', {
				p_program: this.#ports.program,
				p_filter: filterForServer(this.filter),
				p_after: after,
				p_limit: limit
			});
			const answer = queueAnswer.parse(said);
			if (asked !== this.#asked) return 'stale';
			this.asOf = null;
			if (after === null) this.#ports.kept.put(addressOf(this.filter), answer, this.#ports.now());
			return answer;
		} catch (error) {
			// What the server closed is not shown again from what was kept.
			if (error instanceof Refused) this.#ports.kept.drop(addressOf(this.filter));
			return asked === this.#asked ? 'failed' : 'stale';
		}
	}

	#page(answer: QueueAnswer, rows: (cut: readonly Review[]) => readonly Review[]): void {
		const cut = cutByAge(answer.rows, this.filter.age, this.#ports.now(), this.#ports.promised?.());
		this.rows = rows(cut.rows);
		this.#next = cut.isCut ? null : answer.next;
		this.hasMore = this.#next !== null;
		this.counts = answer.counts ?? this.counts;
	}

	#show(answer: QueueAnswer, behind: readonly Review[] = []): void {
		const next = this.#next;
		this.#page(answer, (cut) => [...cut, ...behind]);
		if (behind.length > 0) this.#next = next;
		this.hasMore = this.#next !== null;
		this.#waiting = null;
		this.fresh = 0;
		this.gone = [];
		this.phase = 'ready';
		const isThere = this.rows.some((row) => row.id === this.selected);
		if (!isThere) this.selected = this.rows[0]?.id ?? null;
	}

	#fold(answer: QueueAnswer): void {
		const cut = cutByAge(answer.rows, this.filter.age, this.#ports.now(), this.#ports.promised?.());
		// Behind the last row of a full answer nothing is known, so nothing there is called gone.
		const last = cut.isCut || answer.next === null ? undefined : cut.rows.at(-1);
		this.fresh = newIn(cut.rows, this.rows).length;
		this.gone = idsOf(goneFrom(this.rows, cut.rows, last));
		this.rows = renewed(this.rows, cut.rows);
		this.#waiting = answer;
		this.counts = answer.counts ?? this.counts;
		if (this.rows.length === 0) this.showFresh();
	}
}
