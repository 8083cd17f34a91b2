/**
 * What is done with many files at once. Each file is a command of its own, which the server takes or
 * refuses by itself, and says so: one that is not allowed never stops the others (complaint 20).
 */
import type { Review } from '$lib/domain/rows.ts';
import type { Language } from '$lib/domain/text.ts';
import type { Waymark } from '../waymark.ts';

export type BulkWord = 'done' | 'pending' | 'skipped' | { code: string };
export type BulkResult = { id: string; name: string; receipt: string; word: BulkWord };
type Row = Pick<Review, 'id' | 'application_id' | 'name' | 'receipt'>;
type Sent = { uid: string } | null;
type Ports = Pick<Waymark, 'run' | 'settled'> & {
	/** Who is signed in. */
	me: () => string | undefined;
	/** A refusal that the list of results says needs no other attention. */
	discard: (uid: string) => Promise<void>;
};

const answerWithinMs = 30_000;

export class Bulk {
	/** Ids of the files that are chosen. */
	picked = $state.raw<readonly string[]>([]);
	results = $state.raw<readonly BulkResult[] | null>(null);
	/** How many were answered, of how many; null while nothing is under way. */
	progress = $state.raw<{ done: number; of: number } | null>(null);

	readonly #ports: Ports;
	constructor(ports: Ports) {
		this.#ports = ports;
	}

	toggle(id: string): void {
		const others = this.picked.filter((one) => one !== id);
		this.picked = others.length < this.picked.length ? others : [...others, id];
	}

	pick(ids: readonly string[]): void {
		this.picked = ids;
	}

	give(rows: readonly Row[], to: string | null): Promise<void> {
		return this.#each(rows, (row) => this.#ports.run('review.assign', { ...held(row), to }));
	}

	/** One's own claims are given back; those of others end with a word of why. */
	release(rows: readonly Review[], note: string): Promise<void> {
		const me = this.#ports.me();
		return this.#each(rows, async (row) => {
			if (row.state !== 'claimed') return null;
			return row.reviewer === me
				? this.#ports.run('review.release', held(row))
				: this.#ports.run('review.override', { ...held(row), note });
		});
	}

	/** To each applicant in the language that they read. */
	message(rows: readonly Review[], texts: Readonly<Record<Language, string>>): Promise<void> {
		return this.#each(rows, (row) =>
			this.#ports.run('review.message', { ...held(row), text: texts[row.language].trim() })
		);
	}

	async #each<R extends Row>(rows: readonly R[], run: (row: R) => Promise<Sent>): Promise<void> {
		if (this.progress !== null) return;
		this.progress = { done: 0, of: rows.length };
		try {
			const sent: (readonly [R, Sent])[] = [];
			for (const row of rows) sent.push([row, await run(row)]);
			this.results = await Promise.all(sent.map(([row, one]) => this.#answer(row, one)));
			this.picked = [];
		} finally {
			this.progress = null;
		}
	}

	async #answer({ id, name, receipt }: Row, sent: Sent): Promise<BulkResult> {
		const word = sent === null ? 'skipped' : await this.#word(sent.uid);
		const { done, of } = this.progress ?? { done: 0, of: 0 };
		this.progress = { done: done + 1, of };
		return { id, name, receipt, word };
	}

	async #word(uid: string): Promise<BulkWord> {
		const word = await this.#ports.settled(uid, answerWithinMs);
		if (word === 'applied') return 'done';
		if (word === 'pending') return 'pending';
		// The list of results says it, with which file it was.
		await this.#ports.discard(uid);
		return { code: word.code };
	}
}

const held = (row: Row) => ({ review: row.id, application: row.application_id });
