/** What a newer list of files means for the one on screen. */
import type { Review } from '$lib/domain/rows.ts';

type Rows = readonly Review[];

export const idsOf = (rows: Rows): readonly string[] => rows.map((row) => row.id);

/** In the queue's order: by due date, those without one last, then by id. */
export function isBehind(row: Review, other: Review): boolean {
	const [due, otherDue] = [row.due_at ?? Infinity, other.due_at ?? Infinity];
	return due === otherDue ? row.id > other.id : due > otherDue;
}

/** Those of a list that are not on screen. */
export function newIn(listed: Rows, shown: Rows): Rows {
	const known = new Set(idsOf(shown));
	return listed.filter((row) => !known.has(row.id));
}

/** Those on screen that are in the list no more; behind its `last` row nothing is known. */
export function goneFrom(shown: Rows, listed: Rows, last: Review | undefined): Rows {
	const known = new Set(idsOf(listed));
	return shown.filter((row) => !known.has(row.id) && !(last && isBehind(row, last)));
}

/** The rows on screen, each as the list has it now. */
export function renewed(shown: Rows, listed: Rows): Rows {
	const byId = new Map(listed.map((row) => [row.id, row]));
	return shown.map((row) => byId.get(row.id) ?? row);
}
