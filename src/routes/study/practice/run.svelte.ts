/** One practice as it runs: which question is shown, what is picked, and whether it is told. */
import { firstOpen, isThrough, optionOrder, standingOf } from '$lib/domain/sitting.ts';
import type { Standing } from '$lib/domain/sitting.ts';
import type { Sitting } from '$lib/domain/study-rows.ts';
import type { PackQuestion } from '$lib/programs/study/pack.ts';
import { sitting } from '$lib/store/queries/sitting.ts';
import type { Waymark } from '../../waymark.ts';
import type { Bank } from './bank.svelte.ts';
import { Marker } from './marker.ts';

export class Run {
	picked = $state<number | null>(null);
	notSaved = $state(false);
	isSaving = $state(false);
	/** Said when somebody checks without having chosen. */
	isAsking = $state(false);
	/** Null until the person moves: then the first question without an answer is shown. */
	#at = $state<number | null>(null);
	isOver = $state(false);
	#id: () => string;
	#bank: () => Bank;
	#waymark: Waymark;
	#marker: Marker;

	constructor(parts: { id: () => string; bank: () => Bank; waymark: Waymark }) {
		this.#id = parts.id;
		this.#bank = parts.bank;
		this.#waymark = parts.waymark;
		this.#marker = new Marker(this.#waymark);
	}

	readonly #live = $derived.by(() => sitting(this.#id()));
	readonly isLoaded = $derived.by(() => this.#live.current !== undefined);
	readonly sitting: Sitting | null = $derived.by(() => this.#live.current?.sitting ?? null);
	readonly standing: Standing | null = $derived.by(() =>
		this.sitting ? standingOf(this.sitting, this.#live.current?.marks ?? []) : null
	);
	readonly index = $derived.by(() => {
		if (!this.sitting || !this.standing) return 0;
		return this.#at ?? firstOpen(this.sitting, this.standing);
	});
	readonly questionId = $derived.by(() => this.sitting?.questions[this.index] ?? '');
	readonly question: PackQuestion | null = $derived.by(
		() => this.#bank().byId.get(this.questionId) ?? null
	);
	readonly order: readonly number[] = $derived.by(() =>
		this.sitting && this.question
			? optionOrder(this.sitting, this.question.id, this.question.options.length)
			: []
	);
	/** What was answered; null while the question is open. */
	readonly answer = $derived.by(() => this.standing?.answers.get(this.questionId) ?? null);
	/** Whether it is over: by the person's word, or found so when it was opened. */
	readonly isDone = $derived.by(() => {
		if (!this.sitting || !this.standing) return false;
		if (this.isOver) return true;
		return this.#at === null && isThrough(this.sitting, this.standing);
	});

	pick(place: number): void {
		if (this.answer !== null) return;
		this.#at = this.index;
		this.picked = place;
		this.isAsking = false;
	}

	/** Puts the answer down; the reasons show once it is kept. */
	async check(): Promise<void> {
		const { sitting: of, standing, question, picked } = this;
		if (picked === null) this.isAsking = true;
		if (!of || !standing || !question || picked === null || this.isSaving) return;
		this.isSaving = true;
		this.notSaved = false;
		try {
			const made = { sitting: of, kind: 'answer', next: standing.next, usedMs: 0 } as const;
			await this.#marker.write(made, { question: question.id, chosen: picked });
		} catch {
			this.notSaved = true;
		} finally {
			this.isSaving = false;
		}
	}

	/** On to the next question without an answer, or to the end. */
	next(): void {
		const { sitting: of, standing, index } = this;
		if (!of || !standing) return;
		this.picked = null;
		const open = of.questions.findIndex((id, place) => place > index && !standing.answers.has(id));
		if (open >= 0) this.#at = open;
		else if (isThrough(of, standing) || index === of.questions.length - 1) this.isOver = true;
		else this.#at = index + 1;
	}
}
