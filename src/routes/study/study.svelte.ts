/** The guide with everything this person has done in it, live from the device. */
import type { Contents, PackCard, Reading } from '$lib/programs/study/pack.ts';
import type { Exam, StudyItem } from '$lib/domain/exam-day.ts';
import { scheduleFor } from '$lib/domain/schedule.ts';
import { forecast, studyProgress } from '$lib/domain/study.ts';
import type { Language } from '$lib/domain/text.ts';
import { studyPlan } from '$lib/store/queries/plan.ts';
import { cardReviews, chaptersRead } from '$lib/store/queries/study.ts';
import { dayStartOf } from '../moment.ts';
import { getWaymark, getWords } from '../waymark.ts';
import { chapterKey, studyProgram } from './choice.svelte.ts';

/** Words of the area, for `wordsOf`. */
export async function studyWords(language: Language) {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/study.ts')
			: await import('$lib/words/en/study.ts');
	return loaded.study;
}

type Part = 'reading' | 'cards';

const forecastDays = 7;

/** Made while a component is made; opens the parts it is asked for, in the language of the page. */
export class Study {
	contents = $state.raw<Contents | null>(null);
	reading = $state.raw<Reading | null>(null);
	cards = $state.raw<readonly PackCard[] | null>(null);
	/** Of what is fetched for the first time: from 0 to 1, null when nothing is. */
	share = $state<number | null>(null);
	failed = $state(false);
	/** Whether all of the program's content in this language is on this device. */
	kept = $state<'no' | 'keeping' | 'yes'>('no');
	/** Moves on with what the person does, so that nothing jumps while they read. */
	now = $state(0);
	#waymark = getWaymark();
	#choice = studyProgram();
	#reviews = cardReviews();
	#chapters = chaptersRead();

	constructor(...parts: readonly Part[]) {
		const words = getWords();
		this.now = this.#waymark.now();
		$effect(() => {
			const wanted = { program: this.program, language: words.language };
			let isWanted = true;
			void this.#open(wanted, parts, () => isWanted);
			return () => (isWanted = false);
		});
	}

	look(): void {
		this.now = this.#waymark.now();
	}

	get program(): string {
		return this.#choice.current;
	}
	choose(program: string): void {
		this.#choice.choose(program);
	}
	get isLoaded(): boolean {
		return (
			this.contents !== null &&
			this.#plan.current !== undefined &&
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
	readonly items: readonly StudyItem[] = $derived(this.contents?.cards ?? []);
	readonly #plan = $derived(studyPlan(this.program));
	/** The day that the cards aim at, when a plan names one. */
	readonly exam: Exam | null = $derived.by(() => {
		const day = this.#plan.current?.exam_on ?? null;
		return day === null ? null : { at: dayStartOf(day) };
	});
	readonly schedule = $derived(
		scheduleFor({ cards: this.items, reviews: this.reviews, now: this.now, exam: this.exam })
	);
	readonly forecast = $derived(forecast(this.schedule.cards, this.now, forecastDays));
	readonly progress = $derived(
		studyProgress({
			chapters: (this.contents?.chapters ?? []).map((chapter) =>
				chapterKey(this.program, chapter.id)
			),
			chaptersRead: this.chaptersRead,
			schedule: this.schedule,
			now: this.now
		})
	);
	isRead(chapter: string): boolean {
		const key = chapterKey(this.program, chapter);
		return this.chaptersRead.some((one) => one.chapter === key);
	}
	async markRead(chapter: string): Promise<void> {
		const key = chapterKey(this.program, chapter);
		await this.#waymark.run('chapter.read', { chapter: key, at: this.#waymark.now() });
	}

	/** Fetches what is not here yet, so that all of it works with no signal. */
	async keepAll(language: Language): Promise<void> {
		this.kept = 'keeping';
		const parts = ['reading', 'cards', 'questions'] as const;
		const { program } = this;
		try {
			for (const part of parts) await this.#waymark.pack({ program, language, part });
			await this.#waymark.device.keepStudy();
			this.kept = 'yes';
		} catch {
			this.kept = 'no';
		}
	}

	/** A part that was never fetched cannot be opened with no signal; that is said, not thrown. */
	async #open(
		wanted: { program: string; language: Language },
		parts: readonly Part[],
		isWanted: () => boolean
	): Promise<void> {
		this.failed = false;
		try {
			const told = (share: number) => (this.share = share < 1 ? share : null);
			const contents = await this.#waymark.pack({ ...wanted, part: 'contents' });
			if (isWanted()) this.contents = contents;
			if (parts.includes('reading')) {
				const reading = await this.#waymark.pack({ ...wanted, part: 'reading' }, told);
				if (isWanted()) this.reading = reading;
			}
			if (parts.includes('cards')) {
				const cards = await this.#waymark.pack({ ...wanted, part: 'cards' }, told);
				if (isWanted()) this.cards = cards;
			}
		} catch {
			this.failed = isWanted();
		} finally {
			this.share = null;
		}
	}
}
