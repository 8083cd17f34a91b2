import type { Random } from '../../src/lib/sync/ports.ts';

export type Seeded = Random & {
	/** A whole number from 0, below `count`. */
	below(count: number): number;
	chance(likelihood: number): boolean;
	pick<T>(list: readonly [T, ...T[]]): T;
};

/** The same numbers for the same seed, on every machine. */
export function seeded(seed: number): Seeded {
	let state = seed >>> 0;
	const fraction = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (count: number) => Math.floor(fraction() * count);
	const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
	return {
		fraction,
		below,
		chance: (likelihood) => fraction() < likelihood,
		pick: (list) => list[below(list.length)] ?? list[0],
		uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
	};
}
