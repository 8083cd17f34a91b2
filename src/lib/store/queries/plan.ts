import { shared } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

type Plan = Seen<'study_plans'>;

/** How this person studies, for each program that they study for. */
export const studyPlans = shared((reader) => readAll(reader, 'study_plans'));

/** Null until they have said how they study for a program; undefined until that is known. */
export function planOf(
	plans: readonly Plan[] | undefined,
	program: string
): Plan | null | undefined {
	return plans && (plans.find((plan) => plan.program === program) ?? null);
}
