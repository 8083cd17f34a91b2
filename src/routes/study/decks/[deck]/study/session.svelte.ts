/** One sitting with a deck of one's own, under the same schedule as the cards of the guide. */
import { ownCardId } from '$lib/domain/deck.ts';
import type { Grade } from '$lib/domain/grade.ts';
import type { Deck } from '$lib/domain/schedule.ts';
import { delaysFor, dueIn, nextIn, scheduleFor } from '$lib/domain/schedule.ts';
import type { OwnDeck } from '$lib/store/queries/decks.ts';
import { cardReviews } from '$lib/store/queries/study.ts';
import type { Waymark } from '../../../../waymark.ts';
import { cardIdsOf } from '../../standing.ts';

/** New cards that are shown when the person asks for more than the day has. */
const moreNewCards = 10;

export class DeckSession {
	isFlipped = $state(false);
	notSaved = $state(false);
	/** Moves on with what the person does, so that nothing jumps while they read. */
	#now = $state(0);
	#isSaving = $state(false);
	#more = $state(0);
	/** Ids of the grades given in this sitting: "undo" never reaches into an earlier one. */
	#given = $state.raw<readonly string[]>([]);
	#deck: () => OwnDeck;
	#waymark: Waymark;
	#reviews = cardReviews();

	constructor(deck: () => OwnDeck, waymark: Waymark) {
		this.#deck = deck;
		this.#waymark = waymark;
		this.#now = waymark.now();
	}

	readonly #log = $derived.by(() => this.#reviews.current ?? []);
	readonly #plan: Deck = $derived.by(() => ({
		cards: cardIdsOf(this.#deck()).map((id) => ({ id, area: '' })),
		reviews: this.#log,
		now: this.#now,
		exam: null,
		more: this.#more
	}));
	readonly #schedule = $derived.by(() => scheduleFor(this.#plan));
	readonly next = $derived.by(() => nextIn(this.#schedule, this.#now));
	readonly card = $derived.by(
		() => this.#deck().cards.find((one) => ownCardId(one.id) === this.next?.card) ?? null
	);
	readonly left = $derived.by(() => dueIn(this.#schedule, this.#now).length);
	/** Only asked for once the answer is shown. */
	readonly delays = $derived.by(() => (this.next ? delaysFor(this.#plan, this.next.card) : null));
	/** How long until the next card, once this sitting is done; null when none was begun. */
	readonly nextInMs = $derived.by(() => {
		const dues = this.#schedule.cards.flatMap(({ due }) => due ?? []);
		return dues.length === 0 ? null : Math.max(0, Math.min(...dues) - this.#now);
	});
	/** New cards that could be shown beyond what the day has. */
	readonly moreNew = $derived.by(() =>
		Math.min(moreNewCards, this.#schedule.freshLeft - this.#schedule.fresh.length)
	);
	get isLoaded(): boolean {
		return this.#reviews.current !== undefined;
	}
	/** Changes with every grade, so that the same card shown again begins anew. */
	get turn(): number {
		return this.#log.length;
	}
	get canUndo(): boolean {
		return this.#given.length > 0 && !this.#isSaving;
	}

	askForMore(): void {
		this.#more += moreNewCards;
	}

	flip(): void {
		this.isFlipped = true;
	}

	async grade(grade: Grade): Promise<void> {
		const card = this.next?.card;
		if (card === undefined || !this.isFlipped || this.#isSaving) return;
		const review = this.#waymark.newId();
		const at = this.#waymark.now();
		const saved = await this.#save(() =>
			this.#waymark.run('card.review', { review, card, grade, at })
		);
		if (saved) this.#given = [...this.#given, review];
	}

	async undo(): Promise<boolean> {
		const of = this.#given.at(-1);
		if (of === undefined || this.#isSaving) return false;
		const review = this.#waymark.newId();
		const at = this.#waymark.now();
		const saved = await this.#save(() => this.#waymark.run('card.undo', { review, of, at }));
		if (saved) this.#given = this.#given.slice(0, -1);
		return saved;
	}

	/** A grade that could not be kept leaves the card as it is, so that nothing is skipped unseen. */
	async #save(write: () => Promise<unknown>): Promise<boolean> {
		this.#isSaving = true;
		this.notSaved = false;
		try {
			await write();
			this.isFlipped = false;
			this.#now = this.#waymark.now();
			return true;
		} catch {
			this.notSaved = true;
			return false;
		} finally {
			this.#isSaving = false;
		}
	}
}
