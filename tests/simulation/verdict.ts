/** What was found, by what it breaks. Each finding says where. */
export const kinds = ['lost', 'duplicated', 'diverged', 'illegal', 'leaked', 'undrained'] as const;
export type Found = (typeof kinds)[number];
export type Verdict = Record<Found, string[]>;

export function unjudged(): Verdict {
	return { lost: [], duplicated: [], diverged: [], illegal: [], leaked: [], undrained: [] };
}

export function findings(verdict: Verdict): string[] {
	return kinds.flatMap((kind) => verdict[kind].map((where) => `${kind}: ${where}`));
}
