/**
 * A place that is open on screen, kept as the server tells it: asked at the start, at every hint,
 * when the connection comes back, and now and then in case a hint got lost.
 */
import { untrack } from 'svelte';
import type { Json } from '$lib/domain/text.ts';
import { getWaymark } from '../../waymark.ts';

type Wanted<T> = {
	/** The function that opens it, and its arguments; null while they are not known. */
	name: string;
	args: () => Readonly<Record<string, Json>> | null;
	parser: { parse(value: unknown): T };
	/** `group:<id>` or `mentoring:<id>`; null for what nobody is told about. */
	topic: () => string | null;
	/** Who we are there, for others to see that we are here. */
	me?: (value: T) => string;
};

const slowBeatMs = 45_000;

export class Place<T> {
	value = $state.raw<T | null>(null);
	phase = $state<'loading' | 'ready' | 'failed' | 'gone'>('loading');
	/** Ids of those who are here now. */
	present = $state.raw<readonly string[]>([]);
	/** When it was last told. */
	at = $state(0);
	#waymark = getWaymark();
	#wanted: Wanted<T>;
	#asking: Promise<void> | null = null;
	#askAgain = false;
	#me: string | null = $derived.by(() =>
		this.value === null ? null : (this.#wanted.me?.(this.value) ?? '')
	);

	constructor(wanted: Wanted<T>) {
		this.#wanted = wanted;
		$effect(() => {
			if (this.isOffline || wanted.args() === null) return;
			untrack(() => void this.refresh());
		});
		$effect(() => this.#follow(wanted.topic()));
	}

	get isOffline(): boolean {
		return !this.#waymark.device.online;
	}

	/** One question at a time; what changes meanwhile is asked for once more. */
	refresh(): Promise<void> {
		if (this.#asking) this.#askAgain = true;
		this.#asking ??= this.#ask().finally(() => {
			this.#asking = null;
			if (!this.#askAgain) return;
			this.#askAgain = false;
			void this.refresh();
		});
		return this.#asking;
	}

	async #ask(): Promise<void> {
		const { name, parser } = this.#wanted;
		const args = this.#wanted.args();
		if (args === null) return;
		try {
			const answer = await this.#waymark.groups.call(name, args);
			if (answer.ok) {
				this.value = parser.parse(answer.value);
				this.at = this.#waymark.now();
				this.phase = 'ready';
			} else {
				this.phase = 'gone';
			}
		} catch {
			if (this.value === null) this.phase = 'failed';
		}
	}

	#follow(topic: string | null): (() => void) | undefined {
		const me = this.#me;
		if (topic === null || me === null || this.isOffline) return undefined;
		const changed = () => void this.refresh();
		const beat = setInterval(changed, slowBeatMs);
		const stop = this.#waymark.groups.follow(topic, {
			changed,
			...(me !== '' && {
				presence: { me, seen: (ids: readonly string[]) => (this.present = ids) }
			})
		});
		return () => {
			clearInterval(beat);
			stop();
		};
	}
}
