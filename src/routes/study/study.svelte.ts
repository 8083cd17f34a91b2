/** The guide with everything this person has done in it, live from the device. */
import { loadGuide, loadProgram } from '$lib/programs/catalogue.ts';
import type { Program } from '$lib/programs/program.ts';
import type { Guide, StudyCard } from '$lib/programs/study/guide.ts';
import { forecast, scheduleCards, studyProgress } from '$lib/domain/study.ts';
import type { Language } from '$lib/domain/text.ts';
import { cardReviews, chaptersRead } from '$lib/store/queries/study.ts';

/** Words of the area, for `wordsOf`. */
export async function studyWords(language: Language) {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/study.ts')
			: await import('$lib/words/en/study.ts');
	return loaded.study;
}

const programId = 'calmhsa';
const forecastDays = 7;

export class Study {
	guide = $state.raw<Guide | null>(null);
	program = $state.raw<Program | null>(null);
	cards = $state.raw<readonly StudyCard[] | null>(null);
	failed = $state(false);
	/** Moves on with what the person does, so that nothing jumps while they read. */
	now = $state(0);
	#clock: () => number;
	#reviews = cardReviews();
	#chapters = chaptersRead();

	constructor(clock: () => number) {
		this.#clock = clock;
		this.now = clock();
		void this.#open(async () => {
			this.guide = await loadGuide(programId);
			this.program = await loadProgram(programId);
		});
	}

	openCards(): void {
		void this.#open(async () => {
			const guide = this.guide ?? (await loadGuide(programId));
			this.cards = (await guide?.loadCards()) ?? null;
		});
	}
	look(): void {
		this.now = this.#clock();
	}

	get isLoaded(): boolean {
		return (
			this.guide !== null &&
			this.#reviews.current !== undefined &&
			this.#chapters.current !== undefined
		);
	}
	get reviews() {
		return this.#reviews.current ?? [];
	}
	get chaptersRead() {
		return this.#chapters.current ?? [];
	}
	readonly cardIds: readonly string[] = $derived(this.guide?.cardIds ?? []);
	readonly schedule = $derived(scheduleCards(this.cardIds, this.reviews));
	readonly forecast = $derived(forecast(this.schedule, this.now, forecastDays));
	readonly progress = $derived(
		studyProgress({
			chapters: (this.guide?.chapters ?? []).map((chapter) => chapter.id),
			cards: this.cardIds,
			chaptersRead: this.chaptersRead,
			reviews: this.reviews,
			now: this.now
		})
	);
	isRead(chapter: string): boolean {
		return this.chaptersRead.some((one) => one.chapter === chapter);
	}

	/** A part that was never fetched cannot be opened with no signal; that is said, not thrown. */
	async #open(load: () => Promise<void>): Promise<void> {
		try {
			this.failed = false;
			await load();
		} catch {
			this.failed = true;
		}
	}
}
