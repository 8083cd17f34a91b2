/** How well a card was known, as its person says. */

/** 1 again, 2 hard, 3 good, 4 easy. */
export const grades = [1, 2, 3, 4] as const;
export type Grade = (typeof grades)[number];

/** What nobody knows counts as not known. */
export function asGrade(grade: number): Grade {
	return grades.find((one) => one === grade) ?? 1;
}
