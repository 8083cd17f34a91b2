/**
 * The one seam through which pages read (W5). A query runs again whenever a committed transaction
 * changed something that it had read, in this tab or another; whatever keeps the rows can be
 * replaced behind it without touching a page.
 */
import { createSubscriber } from 'svelte/reactivity';
import { current, onCurrent } from './current.ts';
import type { Opened } from './current.ts';
import { follow } from './follow.ts';
import type { Reader } from './tables.ts';

/** Undefined until the first answer. */
export class Live<T> {
	#value: T | undefined = $state.raw(undefined);
	#error: unknown = $state.raw(undefined);
	#subscribe: () => void;

	constructor(query: (reader: Reader) => Promise<T>) {
		this.#subscribe = createSubscriber((update) => {
			let stop = this.#listen(query, update);
			const stopFollowing = onCurrent(() => {
				stop();
				stop = this.#listen(query, update);
			});
			return () => {
				stop();
				stopFollowing();
			};
		});
	}

	get current(): T | undefined {
		this.#subscribe();
		return this.#value;
	}

	/** Set when the last run failed: the page then shows what it had. */
	get error(): unknown {
		this.#subscribe();
		return this.#error;
	}

	#listen(query: (reader: Reader) => Promise<T>, update: () => void): () => void {
		const opened = current();
		if (!opened) return () => {};
		return follow(opened, {
			query,
			next: (value) => {
				this.#value = value;
				this.#error = undefined;
				update();
			},
			failed: (error) => {
				this.#error = error;
				update();
			}
		});
	}
}

/**
 * One query for all pages of a person's database, followed from its first use on: what it answered
 * is there at once on the next page. For results too long to be read anew on every page.
 */
export function shared<T>(query: (reader: Reader) => Promise<T>): () => Live<T> {
	let kept: { of: Opened | null; live: Live<T>; stop: () => void } | null = null;
	return () => {
		const of = current();
		if (kept?.of === of) return kept.live;
		kept?.stop();
		const live = new Live(query);
		const stop = $effect.root(() => {
			$effect(() => void live.current);
		});
		kept = { of, live, stop };
		return live;
	};
}
