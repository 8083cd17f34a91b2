/** One sitting with the cards: what is shown, whether its answer is, and what can be taken back. */
import type { Grade } from '$lib/domain/study.ts';
import { delaysAfter, dueCards, nextCard, scheduleCards } from '$lib/domain/study.ts';
import type { Waymark } from '../../waymark.ts';
import type { Study } from '../study.svelte.ts';

export class Session {
	isFlipped = $state(false);
	isSaving = $state(false);
	notSaved = $state(false);
	/** Ids of the grades given in this sitting, so that "undo" never reaches into an earlier one. */
	#given = $state.raw<readonly string[]>([]);
	#study: Study;
	#waymark: Waymark;

	constructor(study: Study, waymark: Waymark) {
		this.#study = study;
		this.#waymark = waymark;
	}

	readonly schedule = $derived.by(() =>
		nextCard(this.#study.cardIds, this.#study.reviews, this.#study.now)
	);
	readonly card = $derived.by(
		() => this.#study.cards?.find((one) => one.id === this.schedule?.card) ?? null
	);
	readonly left = $derived.by(
		() => dueCards(this.#study.cardIds, this.#study.reviews, this.#study.now).length
	);
	readonly delays = $derived.by(() =>
		this.schedule ? delaysAfter(this.schedule.card, this.#study.reviews, this.#study.now) : null
	);
	/** How long until the next card, once this sitting is done. */
	readonly nextInMs = $derived.by(() => {
		const coming = scheduleCards(this.#study.cardIds, this.#study.reviews)
			.map((one) => one.due)
			.filter((due) => due !== null);
		return coming.length === 0 ? null : Math.max(0, Math.min(...coming) - this.#study.now);
	});
	get canUndo(): boolean {
		return this.#given.length > 0 && !this.isSaving;
	}

	flip(): void {
		this.isFlipped = true;
	}

	async grade(grade: Grade): Promise<void> {
		const card = this.schedule?.card;
		if (card === undefined || !this.isFlipped || this.isSaving) return;
		const review = this.#waymark.newId();
		const at = this.#waymark.now();
		const saved = await this.#save(() =>
			this.#waymark.run('card.review', { review, card, grade, at })
		);
		if (saved) this.#given = [...this.#given, review];
	}

	async undo(): Promise<boolean> {
		const of = this.#given.at(-1);
		if (of === undefined || this.isSaving) return false;
		const review = this.#waymark.newId();
		const at = this.#waymark.now();
		const saved = await this.#save(() => this.#waymark.run('card.undo', { review, of, at }));
		if (saved) this.#given = this.#given.slice(0, -1);
		return saved;
	}

	/** A grade that could not be kept leaves the card as it is, so that nothing is skipped unseen. */
	async #save(write: () => Promise<unknown>): Promise<boolean> {
		this.isSaving = true;
		this.notSaved = false;
		try {
			await write();
			this.isFlipped = false;
			this.#study.look();
			return true;
		} catch {
			this.notSaved = true;
			return false;
		} finally {
			this.isSaving = false;
		}
	}
}
