/** What the dashboard knows of an application's interview, place and class; null without classes. */
import { standingInterview } from '$lib/domain/interview.ts';
import type { AdmissionNow, ClassNow } from '$lib/domain/next-admission.ts';
import { standingOf } from '$lib/domain/reference.ts';
import { standingSeat } from '$lib/domain/seat.ts';
import { myClass } from '$lib/store/queries/class-work.ts';
import { interviews } from '$lib/store/queries/interview.ts';
import { references } from '$lib/store/queries/reference.ts';
import { seats } from '$lib/store/queries/seat.ts';
import { ruleOf } from '../class/studying.svelte.ts';
import type { Mine } from '../mine.svelte.ts';

export class Admission {
	readonly #mine: Mine;
	readonly #id = $derived.by(() =>
		this.#mine.program?.admission ? (this.#mine.application?.id ?? null) : null
	);
	readonly #interviews = $derived(this.#id === null ? null : interviews(this.#id));
	readonly #references = $derived(this.#id === null ? null : references(this.#id));
	readonly #seats = $derived(this.#id === null ? null : seats(this.#id));
	readonly #class = $derived(this.#id === null ? null : myClass());

	constructor(mine: Mine) {
		this.#mine = mine;
	}

	/** Null too until the device has answered, so that "none" is never shown for "not yet". */
	readonly now: AdmissionNow | null = $derived.by(() => {
		const rule = this.#mine.program?.admission?.references;
		const [booked, given] = [this.#interviews?.current, this.#seats?.current];
		const asked = this.#references?.current;
		if (!rule || !booked || !given || !asked || this.#class?.current === undefined) return null;
		const seat = standingSeat(given);
		const interview = standingInterview(booked);
		return {
			toBook: interview === null,
			interview,
			toAsk: standingOf(asked, rule).toAsk,
			seat,
			isAnswered: seat?.pending === true,
			class: this.#classNow
		};
	});
	readonly #classNow: ClassNow | null = $derived.by(() => {
		const mine = this.#class?.current;
		if (!mine || mine.seat.application_id !== this.#id) return null;
		return {
			class: mine.class,
			attendance: mine.attendance,
			homework: mine.homework,
			exams: mine.exams,
			rule: ruleOf(this.#mine.program),
			isCertified: mine.certification !== null
		};
	});
}
