import { Live } from '../live.svelte.ts';
import { readOne } from '../read.ts';
import type { Seen } from '../read.ts';

/** How this person studies for a program's exam; null until they have said. */
export function studyPlan(program: string): Live<Seen<'study_plans'> | null> {
	return new Live((reader) => readOne(reader, 'study_plans', program));
}
