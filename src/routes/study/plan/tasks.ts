/** A task in words, with where it is done. */
import type { DoneToday, Task } from '$lib/domain/today.ts';
import type { Contents } from '$lib/programs/study/pack.ts';
import type { PlanWords } from './words.ts';

export function titleOf(task: Task, words: PlanWords, contents: Contents | null): string {
	switch (task.kind) {
		case 'cards':
			return words.tasks.cards(task.due, task.fresh);
		case 'chapter': {
			const named = contents?.chapters.find(({ id }) => id === task.chapter);
			return words.tasks.chapter(named?.name ?? task.chapter, task.isWhole);
		}
		case 'practice':
			return words.tasks.practice(task.questions);
		default:
			return words.tasks[task.kind];
	}
}

/** Null where it is done away from the app. */
export function placeOf(task: Task): string | undefined {
	switch (task.kind) {
		case 'cards':
			return '/study/cards';
		case 'chapter':
			return `/study/guide/${task.chapter}`;
		case 'practice':
			return '/study/practice';
		case 'simulation':
			return '/study/exam';
		case 'group':
			return '/study/groups';
		case 'ready':
			return undefined;
	}
}

/** How far it has come, where that can be counted. */
export function partOf(task: Task, done: DoneToday, words: PlanWords): string | null {
	if (task.kind === 'cards') {
		const all = task.due + task.fresh;
		return done.cards === 0 ? null : words.part_of(Math.min(done.cards, all), all);
	}
	if (task.kind === 'practice' && done.questions > 0) {
		return words.part_of(Math.min(done.questions, task.questions), task.questions);
	}
	return null;
}
