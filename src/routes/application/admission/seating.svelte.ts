/** One application's seat as this device knows it, and what the person can do about it. */
import { refuseGiveUp, refuseTake, standingSeat } from '$lib/domain/seat.ts';
import { letters } from '$lib/store/queries/letters.ts';
import { refusedAnswers, seats } from '$lib/store/queries/seat.ts';
import type { Mine } from '../../mine.svelte.ts';
import type { Waymark } from '../../waymark.ts';

/** How long a page waits for the server's word before it says that it waits. */
const wordMs = 4000;

export class Seating {
	busy = $state(false);
	notSaved = $state(false);
	now = $state(0);
	readonly #waymark: Waymark;
	readonly #mine: Mine;
	readonly #id = $derived.by(() => this.#mine.application?.id ?? null);
	readonly #seats = $derived(this.#id === null ? null : seats(this.#id));
	readonly #refused = $derived(this.#id === null ? null : refusedAnswers(this.#id));
	readonly #letters = letters();

	constructor(waymark: Waymark, mine: Mine) {
		this.#waymark = waymark;
		this.#mine = mine;
		this.now = waymark.now();
	}

	get isLoaded(): boolean {
		return this.#seats?.current !== undefined && this.#letters.current !== undefined;
	}
	get error(): unknown {
		return this.#seats?.error ?? this.#letters.error;
	}
	readonly standing = $derived.by(() => standingSeat(this.#seats?.current ?? []));
	readonly class = $derived.by(
		() => this.#mine.classes.find(({ id }) => id === this.standing?.class_id) ?? null
	);
	/** About this application, the latest first. */
	readonly letters = $derived.by(() =>
		(this.#letters.current ?? []).filter(
			(one) => one.application_id === this.#id && one.kind !== 'exam_instructions'
		)
	);
	get refused() {
		return this.#refused?.current ?? [];
	}
	readonly mayTake = $derived.by(
		() => this.standing !== null && refuseTake(this.standing, this.now) === null
	);
	readonly mayGiveUp = $derived.by(
		() => this.standing !== null && refuseGiveUp(this.standing) === null
	);

	look(): void {
		this.now = this.#waymark.now();
	}

	/** False when it could not even be kept here. */
	async answer(name: 'seat.take' | 'seat.give_up'): Promise<boolean> {
		const about = { seat: this.standing?.id ?? '', application: this.#id ?? '' };
		this.busy = true;
		this.notSaved = false;
		try {
			const { uid } = await this.#waymark.run(name, about);
			if (this.#waymark.sync.online) await this.#waymark.settled(uid, wordMs);
			this.look();
			return true;
		} catch {
			this.notSaved = true;
			return false;
		} finally {
			this.busy = false;
		}
	}

	/** What was refused has been read. */
	async forget(uid: string): Promise<void> {
		await this.#waymark.attention.discard(uid);
	}
}
