/**
 * The one seam through which pages read (W5). A query runs again whenever a committed transaction
 * changed something that it had read, in this tab or another; whatever keeps the rows can be
 * replaced behind it without touching a page.
 */
import { createSubscriber } from 'svelte/reactivity';
import { current, onCurrent } from './current.ts';
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
