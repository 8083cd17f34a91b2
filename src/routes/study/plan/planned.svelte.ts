/** One person's plan for a program with everything it is made from, live from the device. */
import { effortByDay } from '$lib/domain/effort.ts';
import { milestones, planDays, standingOf } from '$lib/domain/plan.ts';
import type { Language } from '$lib/domain/text.ts';
import { isDone, minutesToFit, planTasks } from '$lib/domain/today.ts';
import { loadProgram } from '$lib/app/program.ts';
import type { Contents } from '$lib/programs/study/pack.ts';
import { studyPrograms } from '$lib/programs/study/programs.ts';
import { application } from '$lib/store/queries/application.ts';
import { planOf, studyPlans } from '$lib/store/queries/plan.ts';
import { sittings } from '$lib/store/queries/sitting.ts';
import { cardReviews, chaptersRead } from '$lib/store/queries/study.ts';
import { todayOf } from '../../moment.ts';
import { getWaymark, getWords } from '../../waymark.ts';
import { chaptersIn, doneIn, doneToday, materialOf } from './material.ts';
import type { Kept } from './material.ts';

/** Minutes of a practice exam where nobody has published how long the real one is. */
const longPracticeMinutes = 60;

/** Made while a component is made. */
export class Planned {
	readonly program: string;
	contents = $state.raw<Contents | null>(null);
	failed = $state(false);
	/** Moves on when the person comes back, so that nothing jumps while they read. */
	now = $state(0);
	#leadDays = $state.raw<number | null>(null);
	#waymark = getWaymark();
	#plans = studyPlans();
	#reviews = cardReviews();
	#chapters = chaptersRead();
	#sittings;
	#application;

	constructor(program: string) {
		const words = getWords();
		this.program = program;
		this.#sittings = sittings(program);
		this.#application = application(program);
		this.now = this.#waymark.now();
		void loadProgram(program).then(
			(loaded) => (this.#leadDays = leadIn(loaded?.clocks.accommodationLead?.value)),
			() => undefined
		);
		$effect(() => void this.#open(words.language));
	}

	look(): void {
		this.now = this.#waymark.now();
	}
	/** Whether the device has said if there is a plan. */
	get isKnown(): boolean {
		return this.#plans.current !== undefined;
	}
	get isLoaded(): boolean {
		const parts = [this.#plans, this.#reviews, this.#chapters, this.#sittings, this.#application];
		return this.contents !== null && parts.every((part) => part.current !== undefined);
	}
	get plan() {
		return planOf(this.#plans.current, this.program) ?? null;
	}
	get leadDays(): number | null {
		return this.#leadDays;
	}
	get validUntil() {
		return this.#application.current?.valid_until ?? null;
	}

	readonly today = $derived(todayOf(this.now));
	readonly standing = $derived(this.plan ? standingOf(this.plan, this.today) : null);
	readonly #kept: Kept = $derived.by(() => ({
		contents: this.contents,
		reviews: this.#reviews.current ?? [],
		chaptersRead: this.#chapters.current ?? [],
		sittings: this.#sittings.current?.sittings ?? [],
		marks: this.#sittings.current?.marks ?? [],
		exam: this.plan?.exam_on ?? null,
		now: this.now
	}));
	readonly #done = $derived.by(() => doneIn(this.program, this.#kept));
	readonly #material = $derived(materialOf(this.#kept, this.#done));
	readonly doneToday = $derived(doneToday(this.#kept, this.#done));
	readonly chaptersRead = $derived(chaptersIn(this.#done));
	readonly effort = $derived(effortByDay(this.#done));
	/** Days before today on which a practice exam was finished: today's stays on the list. */
	readonly simulated = $derived(
		[...this.effort]
			.filter(([day, { simulations }]) => simulations > 0 && day < this.today)
			.map(([day]) => day)
	);
	readonly days = $derived(
		this.plan ? planDays({ plan: this.plan, today: this.today, simulated: this.simulated }) : []
	);
	readonly milestones = $derived(
		milestones({
			exam: this.plan?.exam_on ?? null,
			leadDays: this.leadDays,
			validUntil: this.validUntil
		})
	);

	readonly #budget = $derived({
		minutes: this.plan?.minutes ?? 0,
		exam: this.plan?.exam_on ?? null,
		simulationMinutes:
			studyPrograms.find(({ id }) => id === this.program)?.exam?.minutes ?? longPracticeMinutes
	});
	readonly daily = $derived(planTasks(this.days, this.#material, this.#budget));
	/** Null when everything fits, or when it no longer matters. */
	readonly fit = $derived.by(() => {
		const { chapters, cards } = this.daily.left;
		// In the last days nothing new is begun, and nobody needs to hear what was left out.
		if (this.standing !== 'ahead') return null;
		if (chapters.length + cards === 0) return null;
		const minutes = minutesToFit(this.days, this.#material, this.#budget);
		return { chapters: chapters.length, cards, minutes };
	});
	readonly tasks = $derived.by(() => {
		const today = this.daily.days.find(({ day }) => day === this.today);
		return (today?.tasks ?? []).map((task) => ({ task, done: isDone(task, this.doneToday) }));
	});

	/** The other language's names stay until these are here. */
	async #open(language: Language): Promise<void> {
		this.failed = false;
		try {
			this.contents = await this.#waymark.pack({
				program: this.program,
				language,
				part: 'contents'
			});
		} catch {
			this.failed = true;
		}
	}
}

/** A lead in days; one in other units is not worked out here, and left to the body's own letter. */
function leadIn(lead: { count: number; unit: string } | undefined): number | null {
	return lead?.unit === 'days' ? lead.count : null;
}
