/** A round on this device: its questions from the pack, and everything that is worked out of both. */
import {
	groupScore,
	hostQuietMsMax,
	optionOrder,
	ownScore,
	pickFor,
	tally,
	worthTalking
} from '$lib/domain/group.ts';
import type { PackQuestion } from '$lib/programs/study/pack.ts';
import { getWaymark, getWords } from '../../../waymark.ts';
import { round as roundAnswer, type Group } from '../../talk/answers.ts';
import { Asking } from '../../talk/asking.svelte.ts';
import type { Place } from '../../talk/place.svelte.ts';

type Step = 'reveal' | 'next' | 'end';
const clockMs = 10_000;

/** Made while a component is made. */
export class Quiz {
	readonly asking: Asking;
	/** Null until they are here. */
	questions = $state.raw<readonly PackQuestion[] | null>(null);
	hasNone = $state(false);
	#waymark = getWaymark();
	#words = getWords();
	#place: Place<Group>;
	#now = $state(0);

	constructor(place: Place<Group>, failed: () => string) {
		this.#place = place;
		this.asking = new Asking(failed);
		this.#now = this.#waymark.now();
		$effect(() => {
			void this.#open(this.#program, this.#words.language);
		});
		$effect(() => {
			const clock = setInterval(() => (this.#now = this.#waymark.now()), clockMs);
			return () => clearInterval(clock);
		});
	}

	readonly #program: string | null = $derived.by(() => this.#place.value?.program ?? null);
	readonly round = $derived.by(() => this.#place.value?.round ?? null);
	readonly host = $derived.by(
		() => this.#place.value?.members.find(({ id }) => id === this.round?.host) ?? null
	);
	readonly asked = $derived.by(() =>
		(this.round?.questions ?? []).map(
			(wanted) => this.questions?.find(({ id }) => id === wanted) ?? null
		)
	);
	/** The question that is on; null when this device does not have it. */
	readonly question = $derived.by(() => this.asked[this.round?.place ?? 0] ?? null);
	readonly chosen = $derived.by(() => this.round?.mine[String(this.round.place)] ?? null);
	readonly order = $derived.by(() => {
		const { round, question } = this;
		return round && question ? optionOrder(round.id, question.id, question.options.length) : [];
	});
	readonly counts = $derived.by(() =>
		tally(this.round?.counts ?? [], this.round?.place ?? 0, this.question?.options.length ?? 0)
	);
	readonly #rights = $derived.by(() => this.asked.map((question) => question?.right ?? null));
	readonly own = $derived.by(() => ownScore(this.round?.mine ?? {}, this.#rights));
	readonly group = $derived.by(() => groupScore(this.round?.counts ?? [], this.#rights));
	readonly hard = $derived.by(() =>
		worthTalking(this.round?.counts ?? [], this.#rights).flatMap((at) => this.asked[at] ?? [])
	);
	/** Whether somebody who does not lead may go on: nobody leads, or has for a while. */
	readonly mayTake = $derived.by(() => {
		if (!this.round || this.round.ended || this.round.hosting) return false;
		return this.host === null || this.#now - this.round.moved_at > hostQuietMsMax;
	});

	async start(size: number): Promise<void> {
		const group = this.#place.value;
		const ids = (this.questions ?? []).map(({ id }) => id);
		if (!group || ids.length === 0) return;
		const picked = pickFor(this.#waymark.newId(), ids, size);
		await this.#ask('round_start', { p_group: group.id, p_questions: picked });
	}
	async choose(chosen: number): Promise<void> {
		const { round } = this;
		if (!round) return;
		await this.#ask('round_answer', { p_round: round.id, p_place: round.place, p_chosen: chosen });
	}
	async move(step: Step): Promise<void> {
		const { round } = this;
		if (!round) return;
		await this.#ask('round_move', { p_round: round.id, p_place: round.place, p_step: step });
	}

	async #ask(name: string, args: Record<string, string | number | string[]>): Promise<void> {
		const told = await this.asking.ask(name, args, roundAnswer);
		const group = this.#place.value;
		if (told && group) this.#place.value = { ...group, round: told };
		else await this.#place.refresh();
	}

	async #open(program: string | null, language: 'en' | 'es'): Promise<void> {
		if (program === null) return;
		try {
			this.questions = await this.#waymark.pack({ program, language, part: 'questions' });
			this.hasNone = false;
		} catch {
			this.hasNone = this.questions === null;
		}
	}
}
