/** What a plan is made from: what the guide has, and what this person has done in it. */
import { begunOn, effortByDay } from '$lib/domain/effort.ts';
import type { EffortInput } from '$lib/domain/effort.ts';
import { standingReviews } from '$lib/domain/memory.ts';
import type { CardReview, ChapterRead, Sitting, SittingMark } from '$lib/domain/study-rows.ts';
import { dueIn, scheduleFor } from '$lib/domain/schedule.ts';
import type { CalendarDate } from '$lib/domain/text.ts';
import type { DoneToday, Material } from '$lib/domain/today.ts';
import type { Contents } from '$lib/programs/study/pack.ts';
import { chapterKey } from '$lib/programs/study/programs.ts';
import { dayStartOf, todayOf } from '../../moment.ts';

export type Kept = {
	contents: Contents | null;
	reviews: readonly CardReview[];
	chaptersRead: readonly ChapterRead[];
	sittings: readonly Sitting[];
	marks: readonly SittingMark[];
	exam: CalendarDate | null;
	now: number;
};

/** What was done in this program, its chapters by their own names. */
export function doneIn(program: string, kept: Kept): EffortInput {
	const chapters = kept.contents?.chapters ?? [];
	const idByKey = new Map(chapters.map(({ id }) => [chapterKey(program, id), id]));
	const cards = new Set((kept.contents?.cards ?? []).map(({ id }) => id));
	return {
		chaptersRead: kept.chaptersRead.flatMap(({ chapter, at }) => {
			const id = idByKey.get(chapter);
			return id === undefined ? [] : [{ chapter: id, at }];
		}),
		reviews: standingReviews(kept.reviews).filter(({ card }) => cards.has(card)),
		sittings: kept.sittings,
		marks: kept.marks,
		dayAt: todayOf
	};
}

export function chaptersIn(done: EffortInput): ReadonlySet<string> {
	return new Set(done.chaptersRead.map((one) => one.chapter));
}

/** As it was when the day began, so that what is done is ticked and does not bring up the next. */
export function materialOf(kept: Kept, done: EffortInput): Material {
	const began = dayStartOf(kept.now);
	const before = kept.reviews.filter(({ at }) => at < began);
	const schedule = scheduled({ ...kept, reviews: before, now: began });
	const due = dueIn(schedule, dayStartOf(kept.now, 1) - 1);
	const chaptersRead = done.chaptersRead.filter(({ at }) => at < began);
	const read = chaptersIn({ ...done, chaptersRead });
	return {
		chapters: (kept.contents?.chapters ?? []).filter(({ id }) => !read.has(id)),
		chaptersRead: read.size,
		fresh: schedule.freshLeft,
		freshToday: schedule.fresh.length,
		due: due.filter((one) => one.state !== 'new').length
	};
}

export function doneToday(kept: Kept, done: EffortInput): DoneToday {
	const today = todayOf(kept.now);
	const effort = effortByDay(done).get(today);
	const due = dueIn(scheduled(kept), kept.now).filter((one) => one.state !== 'new');
	return {
		chapters: effort?.chapters ?? new Set(),
		cards: effort?.cards.size ?? 0,
		begun: begunOn(done, today),
		dueNow: due.length,
		questions: effort?.questions ?? 0,
		simulations: effort?.simulations ?? 0
	};
}

function scheduled({ contents, reviews, now, exam }: Kept) {
	const cards = contents?.cards ?? [];
	return scheduleFor({
		cards,
		reviews,
		now,
		exam: exam === null ? null : { at: dayStartOf(exam) }
	});
}
