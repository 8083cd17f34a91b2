/**
 * Study groups: what fits, and the arithmetic of a quiz round. Everybody's device works out the same
 * questions' order and the same score from what the server tells all of them.
 */

/** The same limits as in SQL, so that a page can say no before it asks. */
export const groupLimits = {
	nameMax: 60,
	displayNameMax: 40,
	messageMax: 500,
	reasonMax: 300,
	aboutMax: 300,
	proofMax: 200
} as const;

export const roundSizes = [5, 10, 15, 20] as const;

/** How long a host may be quiet before somebody else may lead. */
export const hostQuietMsMax = 120_000;

/** How many chose an option of a question; the server tells it once the answer is shown. */
export type Count = { place: number; chosen: number; count: number };

export const codeLength = 8;

/** A code as it is compared: letters only, in capitals, from a text or a link that was pasted. */
export function codeFrom(typed: string): string {
	const afterMark = typed.slice(typed.lastIndexOf('#') + 1);
	return afterMark.replace(/[^a-z]/giu, '').toUpperCase();
}

/** Two groups of four, as people read it to each other. */
export function spacedCode(code: string): string {
	return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** Some of these, in an order that the seed decides. */
export function pickFor(seed: string, ids: readonly string[], count: number): string[] {
	return ids
		.map((id) => ({ id, rank: hashOf(`${seed}/${id}`) }))
		.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
		.slice(0, count)
		.map(({ id }) => id);
}

/** The order in which a question's options stand, the same on every device of the round. */
export function optionOrder(round: string, question: string, options: number): number[] {
	const places = Array.from({ length: options }, (_, option) => String(option));
	return pickFor(`${round}/${question}`, places, options).map(Number);
}

/** How many of the group chose each option of the question at a place. */
export function tally(counts: readonly Count[], place: number, options: number): number[] {
	return Array.from(
		{ length: options },
		(_, chosen) => counts.find((one) => one.place === place && one.chosen === chosen)?.count ?? 0
	);
}

export type Score = { right: number; answered: number };

/** One's own score. `rights`: the right option of each place, null when it is not known here. */
export function ownScore(
	mine: Readonly<Record<string, number>>,
	rights: readonly (number | null)[]
): Score {
	const answered = rights.flatMap((right, place) => {
		const chosen = mine[String(place)];
		return chosen === undefined || right === null ? [] : [chosen === right];
	});
	return { right: answered.filter(Boolean).length, answered: answered.length };
}

/** The whole group's, told as one number so that nobody stands alone. */
export function groupScore(counts: readonly Count[], rights: readonly (number | null)[]): Score {
	const known = counts.filter(({ place }) => typeof rights[place] === 'number');
	const sum = (some: readonly Count[]) => some.reduce((all, { count }) => all + count, 0);
	return {
		right: sum(known.filter(({ place, chosen }) => rights[place] === chosen)),
		answered: sum(known)
	};
}

/** Places where at least half of the answers were not right: worth talking about together. */
export function worthTalking(
	counts: readonly Count[],
	rights: readonly (number | null)[]
): number[] {
	return rights.flatMap((_, place) => {
		const { right, answered } = groupScore(
			counts.filter((one) => one.place === place),
			rights
		);
		return answered > 0 && right * 2 <= answered ? [place] : [];
	});
}

/** FNV-1a with a last stir, so that ids that differ in one sign land far apart. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const sign of text) {
		hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}
