/** The guide with everything this person has done in it, live from the device. */
import type { Contents, PackCard, Reading } from '$lib/programs/study/pack.ts';
import type { Exam, StudyItem } from '$lib/domain/exam-day.ts';
import { scheduleFor } from '$lib/domain/schedule.ts';
import { forecast, studyProgress } from '$lib/domain/study.ts';
import type { Language } from '$lib/domain/text.ts';
import { chapterKey } from '$lib/programs/study/programs.ts';
import { planOf, studyPlans } from '$lib/store/queries/plan.ts';
import { cardReviews, chaptersRead } from '$lib/store/queries/study.ts';
import { dayStartOf } from '../moment.ts';
import { getWaymark, getWords } from '../waymark.ts';
import { studyProgram } from './choice.svelte.ts';
import { opened } from './opened.ts';
import { remembered } from '../remembered.ts';

/** Words of the area, for `wordsOf`. */
export const studyWords = remembered(async (language: Language) => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/study.ts')
			: await import('$lib/words/en/study.ts');
	return loaded.study;
});

type Part = 'reading' | 'cards';
type Wanted = { program: string; language: Language };

const keyOf = ({ program, language }: Wanted) => `${program}/${language}`;

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
	#plans = studyPlans();
	#reviews = cardReviews();
	#chapters = chaptersRead();

	constructor(...parts: readonly Part[]) {
		const words = getWords();
		this.now = this.#waymark.now();
		this.#show(keyOf({ program: this.program, language: words.language }), parts);
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
			this.#plan !== undefined &&
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
	readonly #plan = $derived(planOf(this.#plans.current, this.program));
	/** The day that the cards aim at, when a plan names one. */
	readonly exam: Exam | null = $derived.by(() => {
		const day = this.#plan?.exam_on ?? null;
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
			await this.#waymark.device.keepPages('study');
			this.kept = 'yes';
		} catch {
			this.kept = 'no';
		}
	}

	/** What was opened before is shown at once; while the rest is on its way, the old stays in sight. */
	#show(key: string, parts: readonly Part[]): void {
		this.contents = opened.contents.get(key) ?? this.contents;
		if (parts.includes('reading')) this.reading = opened.reading.get(key) ?? this.reading;
		if (parts.includes('cards')) this.cards = opened.cards.get(key) ?? this.cards;
	}

	/** A part that was never fetched cannot be opened with no signal; that is said, not thrown. */
	async #open(wanted: Wanted, parts: readonly Part[], isWanted: () => boolean): Promise<void> {
		this.failed = false;
		try {
			const told = (share: number) => (this.share = share < 1 ? share : null);
			const key = keyOf(wanted);
			opened.contents.set(key, await this.#waymark.pack({ ...wanted, part: 'contents' }));
			if (isWanted()) this.#show(key, parts);
			if (parts.includes('reading')) {
				opened.reading.set(key, await this.#waymark.pack({ ...wanted, part: 'reading' }, told));
			}
			if (parts.includes('cards')) {
				opened.cards.set(key, await this.#waymark.pack({ ...wanted, part: 'cards' }, told));
			}
			if (isWanted()) this.#show(key, parts);
		} catch {
			this.failed = isWanted();
		} finally {
			this.share = null;
		}
	}
}
