/** What the page of dates knows: rows of this device, and the program's facts. */
import { attemptsLeft } from '$lib/domain/attempt.ts';
import { deadlinesOf, type Deadline } from '$lib/domain/deadlines.ts';
import { standingInterview } from '$lib/domain/interview.ts';
import { standingSeat } from '$lib/domain/seat.ts';
import { attempts } from '$lib/store/queries/attempts.ts';
import { certification } from '$lib/store/queries/class-work.ts';
import { interviews } from '$lib/store/queries/interview.ts';
import { planOf, studyPlans } from '$lib/store/queries/plan.ts';
import { references } from '$lib/store/queries/reference.ts';
import { seats } from '$lib/store/queries/seat.ts';
import type { Mine } from '../../mine.svelte.ts';
import { todayOf } from '../../moment.ts';

export class Dates {
	readonly #mine: Mine;
	readonly #now: () => number;
	readonly #id = $derived.by(() => this.#mine.application?.id ?? null);
	readonly #attempts = $derived(this.#id === null ? null : attempts(this.#id));
	readonly #certification = $derived.by(() => certification(this.#mine.programId));
	readonly #interviews = $derived(this.#id === null ? null : interviews(this.#id));
	readonly #seats = $derived(this.#id === null ? null : seats(this.#id));
	readonly #references = $derived(this.#id === null ? null : references(this.#id));
	readonly #plans = studyPlans();

	constructor(mine: Mine, now: () => number) {
		this.#mine = mine;
		this.#now = now;
	}

	get isLoaded(): boolean {
		return (
			this.#mine.program !== null &&
			this.#attempts?.current !== undefined &&
			this.#certification.current !== undefined &&
			this.#interviews?.current !== undefined &&
			this.#seats?.current !== undefined &&
			this.#references?.current !== undefined &&
			this.#plans.current !== undefined
		);
	}
	get error(): unknown {
		return this.#attempts?.error ?? this.#certification.error ?? this.#seats?.error;
	}
	get attempts() {
		return this.#attempts?.current ?? [];
	}
	get certification() {
		return this.#certification.current ?? null;
	}
	/** Null where the program has no attempts. */
	readonly attemptsMax = $derived.by(() => this.#mine.program?.exam?.attemptsMax.value ?? null);
	readonly attemptsLeft = $derived.by(() =>
		this.attemptsMax === null ? null : attemptsLeft(this.attempts, this.attemptsMax)
	);

	readonly all: readonly Deadline[] = $derived.by(() => {
		const { application, program } = this.#mine;
		if (!application || !program || !this.isLoaded) return [];
		const due = (this.#references?.current ?? []).map(({ due_at }) => due_at ?? null);
		return deadlinesOf({
			application,
			certificate: this.#mine.certificate,
			attempts: this.attempts,
			certification: this.certification,
			examOn: planOf(this.#plans.current, program.id)?.exam_on ?? null,
			interview: standingInterview(this.#interviews?.current ?? []),
			seat: standingSeat(this.#seats?.current ?? []),
			referencesDueAt: due.find((at) => at !== null) ?? null,
			facts: {
				attemptsMax: this.attemptsMax,
				accommodationLead: program.clocks.accommodationLead,
				attemptLead: program.certifying?.attemptLead,
				renewalWindow: program.certifying?.renewalWindow
			},
			today: todayOf(this.#now()),
			dayOf: todayOf
		});
	});
}
