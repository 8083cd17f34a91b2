/** Everything this person has answered for a program, and what follows from it; live from the device. */
import { answersOf, groups, lastOutcomes, wrongNow } from '$lib/domain/practice.ts';
import { readiness } from '$lib/domain/readiness.ts';
import type { Sitting } from '$lib/domain/study-rows.ts';
import { isThrough, standingOf } from '$lib/domain/sitting.ts';
import type { Standing } from '$lib/domain/sitting.ts';
import { sittings } from '$lib/store/queries/sitting.ts';
import type { Bank } from './bank.svelte.ts';

export type Sat = { sitting: Sitting; standing: Standing; isDone: boolean };

export class Log {
	#bank: Bank;
	#program: () => string;
	constructor(bank: Bank, program: () => string) {
		this.#bank = bank;
		this.#program = program;
	}

	readonly #live = $derived.by(() => sittings(this.#program()));
	readonly isLoaded = $derived.by(() => this.#live.current !== undefined);
	readonly #sittings = $derived.by(() => this.#live.current?.sittings ?? []);
	readonly #marks = $derived.by(() => this.#live.current?.marks ?? []);
	readonly #questions = $derived.by(() => this.#bank.questions ?? []);

	/** The newest first. One that was begun and never answered says nothing, and is left out. */
	readonly sat: readonly Sat[] = $derived.by(() => {
		const bySitting = groups(this.#marks, (mark) => mark.sitting);
		return this.#sittings
			.map((sitting) => satOf(sitting, standingOf(sitting, bySitting.get(sitting.id) ?? [])))
			.filter(({ standing, isDone }) => isDone || standing.answers.size > 0);
	});
	readonly answered = $derived.by(() => answersOf(this.#sittings, this.#marks));
	readonly outcomes = $derived.by(() => lastOutcomes(this.#questions, this.answered));
	readonly wrong = $derived.by(() => wrongNow(this.#questions, this.answered));
	readonly estimates = $derived.by(() =>
		readiness(this.#bank.areaIds, this.#questions, this.answered)
	);
	/** What somebody would go on with: the newest that is under way. */
	unfinished(kind: Sitting['kind']): Sat | null {
		return this.sat.find((one) => one.sitting.kind === kind && !one.isDone) ?? null;
	}
}

function satOf(sitting: Sitting, standing: Standing): Sat {
	const isOver = standing.phase === 'finished';
	const isDone = isOver || (sitting.kind === 'practice' && isThrough(sitting, standing));
	return { sitting, standing, isDone };
}
