/** One sitting with the cards: what is shown, whether its answer is, and what can be taken back. */
import type { Grade } from '$lib/domain/grade.ts';
import type { Deck } from '$lib/domain/schedule.ts';
import { delaysFor, dueIn, nextIn, scheduleFor } from '$lib/domain/schedule.ts';
import type { Waymark } from '../../waymark.ts';
import type { Study } from '../study.svelte.ts';
import { cardsOfPart } from './parts.ts';
import { keepTyped, readTyped } from './typed.ts';

type Act = { kind: 'review' | 'suspend'; review: string };
type Undone = Act['kind'] | null;
/** New cards that are shown when the person asks for more than the day has. */
const moreNewCards = 10;

export class Session {
	isFlipped = $state(false);
	isSaving = $state(false);
	notSaved = $state(false);
	#more = $state(0);
	/** What was done in this sitting, so that "undo" never reaches into an earlier one. */
	#acts = $state.raw<readonly Act[]>([]);
	#study: Study;
	#waymark: Waymark;
	#part: () => string | null;

	constructor(study: Study, waymark: Waymark, part: () => string | null) {
		this.#study = study;
		this.#waymark = waymark;
		this.#part = part;
	}

	readonly #deck: Deck = $derived.by(() => ({
		cards: this.#study.items,
		reviews: this.#study.reviews,
		now: this.#study.now,
		exam: this.#study.exam,
		part: cardsOfPart(this.#study.contents, this.#study.cards, this.#part()),
		more: this.#more
	}));
	/** Of the whole deck, as the page has it already, unless a part or more than the day was asked for. */
	readonly schedule = $derived.by(() =>
		this.#deck.part === null && this.#more === 0 ? this.#study.schedule : scheduleFor(this.#deck)
	);
	readonly next = $derived.by(() => nextIn(this.schedule, this.#study.now));
	readonly card = $derived.by(
		() => this.#study.cards?.find((one) => one.id === this.next?.card) ?? null
	);
	readonly left = $derived.by(() => dueIn(this.schedule, this.#study.now).length);
	/** Only asked for once the answer is shown. */
	readonly delays = $derived.by(() => (this.next ? delaysFor(this.#deck, this.next.card) : null));
	/** How long until the next card, once this sitting is done. */
	readonly nextInMs = $derived.by(() => {
		const dues = this.schedule.cards.flatMap(({ due }) => due ?? []);
		return dues.length === 0 ? null : Math.max(0, Math.min(...dues) - this.#study.now);
	});
	/** New cards that could be shown beyond what the day has. */
	readonly moreNew = $derived.by(() =>
		Math.min(moreNewCards, this.schedule.freshLeft - this.schedule.fresh.length)
	);
	/** What "undo" would take back now. */
	get undoable(): Undone {
		return this.isSaving ? null : (this.#acts.at(-1)?.kind ?? null);
	}

	flip(): void {
		this.isFlipped = true;
	}
	askForMore(): void {
		this.#more += moreNewCards;
	}
	typed(card: string): string {
		return readTyped(this.#typedPlace(card));
	}
	keepTyped(card: string, text: string): void {
		keepTyped(this.#typedPlace(card), text);
	}

	async grade(grade: Grade): Promise<boolean> {
		const card = this.next?.card;
		if (card === undefined || !this.isFlipped || this.isSaving) return false;
		const review = this.#waymark.newId();
		const at = this.#waymark.now();
		const saved = await this.#save(() =>
			this.#waymark.run('card.review', { review, card, grade, at })
		);
		if (!saved) return false;
		this.keepTyped(card, '');
		this.#acts = [...this.#acts, { kind: 'review', review }];
		return true;
	}

	async setAside(): Promise<boolean> {
		const card = this.next?.card;
		if (card === undefined || this.isSaving) return false;
		const review = this.#waymark.newId();
		const at = this.#waymark.now();
		const saved = await this.#save(() => this.#waymark.run('card.suspend', { review, card, at }));
		if (saved) this.#acts = [...this.#acts, { kind: 'suspend', review }];
		return saved;
	}

	/** What was taken back, or null when nothing was. */
	async undo(): Promise<Undone> {
		const last = this.#acts.at(-1);
		if (last === undefined || this.isSaving) return null;
		const args = { review: this.#waymark.newId(), of: last.review, at: this.#waymark.now() };
		const name = last.kind === 'review' ? 'card.undo' : 'card.resume';
		const saved = await this.#save(() => this.#waymark.run(name, args));
		if (saved) this.#acts = this.#acts.slice(0, -1);
		return saved ? last.kind : null;
	}

	/** What could not be kept leaves the card as it is, so that nothing is skipped unseen. */
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

	#typedPlace(card: string) {
		return { person: this.#waymark.identity.person?.id ?? '', card };
	}
}
