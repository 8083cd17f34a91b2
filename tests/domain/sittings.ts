/** Sittings and marks for tests, with what a test does not care about filled in. */
import type { Question } from '../../src/lib/domain/practice.ts';
import type { Sitting, SittingMark } from '../../src/lib/domain/study-rows.ts';

let made = 0;

export function sittingOf(changes: Partial<Sitting> = {}): Sitting {
	return {
		id: 'sitting-1',
		program: 'calmhsa',
		kind: 'simulation',
		questions: ['q-1', 'q-2', 'q-3'],
		seed: 5,
		minutes: 150,
		break_at: 2,
		started_at: 1000,
		...changes
	};
}

export function markOf(changes: Partial<SittingMark>): SittingMark {
	made += 1;
	const isAbout = ['answer', 'flag', 'unflag', undefined].includes(changes.kind);
	return {
		id: `mark-${String(made).padStart(5, '0')}`,
		sitting: 'sitting-1',
		kind: 'answer',
		question: isAbout ? 'q-1' : null,
		chosen: changes.kind === undefined || changes.kind === 'answer' ? 0 : null,
		nth: 1,
		used: 0,
		at: 1000,
		...changes
	};
}

/** So many questions of each area, each with option 0 as the right one. */
export function bankOf(areas: readonly string[], each: number): readonly Question[] {
	return areas.flatMap((area) =>
		Array.from({ length: each }, (_, n) => ({
			id: `${area}-${n}`,
			area,
			competency: `topic-${n % 3}`,
			right: 0
		}))
	);
}
