/** Finds items that say nearly the same: shared runs of three words, as a share of all of them. */
import { wordsIn } from './reading.ts';

const runLength = 3;

export type Said = { id: string; text: string };
export type Pair = { left: string; right: string; likeness: number };

/** Pairs at or above a likeness from 0 (nothing shared) to 1 (the same runs of words). */
export function alike(items: readonly Said[], likenessMin: number): readonly Pair[] {
	const runs = items.map(({ id, text }) => ({ id, runs: runsOf(text) }));
	const pairs: Pair[] = [];
	runs.forEach((left, index) => {
		for (const right of runs.slice(index + 1)) {
			const likeness = shared(left.runs, right.runs);
			if (likeness >= likenessMin) pairs.push({ left: left.id, right: right.id, likeness });
		}
	});
	return pairs;
}

function runsOf(text: string): ReadonlySet<string> {
	const words = wordsIn(text.toLowerCase());
	const runs = words.map((_, index) => words.slice(index, index + runLength).join(' '));
	return new Set(runs.slice(0, Math.max(1, runs.length - runLength + 1)));
}

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	let both = 0;
	for (const run of left) if (right.has(run)) both += 1;
	const all = left.size + right.size - both;
	return all === 0 ? 0 : both / all;
}
