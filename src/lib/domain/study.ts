/** How far a person is with what there is to study, and what comes in the next days. */
import { dayMs } from './calendar.ts';
import type { CardSchedule, Schedule } from './schedule.ts';
import { dueIn } from './schedule.ts';
import type { ChapterRead } from './study-rows.ts';

/** How many begun cards come back within each of the next days; the first holds what is overdue. */
export function forecast(
	schedule: readonly CardSchedule[],
	now: number,
	days: number
): readonly number[] {
	const counts = Array.from({ length: days }, () => 0);
	for (const { due } of schedule) {
		if (due === null) continue;
		const day = Math.max(0, Math.floor((due - now) / dayMs));
		const count = counts[day];
		if (count !== undefined) counts[day] = count + 1;
	}
	return counts;
}

export type StudyProgress = {
	chaptersRead: number;
	chapters: number;
	cardsBegun: number;
	cardsKnown: number;
	/** Without those set aside. */
	cards: number;
	/** Cards to see now. */
	due: number;
};

/** What the dashboard says about studying. No streaks: days off cost nothing. */
export function studyProgress(input: {
	chapters: readonly string[];
	chaptersRead: readonly ChapterRead[];
	schedule: Schedule;
	now: number;
}): StudyProgress {
	const { schedule, now } = input;
	const active = schedule.cards.filter((one) => one.state !== 'aside');
	const read = new Set(input.chaptersRead.map((one) => one.chapter));
	return {
		chaptersRead: input.chapters.filter((chapter) => read.has(chapter)).length,
		chapters: input.chapters.length,
		cardsBegun: active.filter((one) => one.state !== 'new').length,
		cardsKnown: active.filter((one) => one.state === 'known').length,
		cards: active.length,
		due: dueIn(schedule, now).length
	};
}
