/**
 * Chance that is drawn from a seed and from nothing else. Each act has its own, so that leaving
 * one act out of a script changes nothing in the others.
 */
import { createHash } from 'node:crypto';
import { seeded } from '../fakes/random.ts';
import type { Seeded } from '../fakes/random.ts';

/** Ids never meet, however many acts a seed has: they are hashes of where they were drawn. */
export function chanceOf(seed: number, act: number): Seeded {
	let drawn = 0;
	const uuid = () => {
		const hex = createHash('md5')
			.update(`${seed}/${act}/${(drawn += 1)}`)
			.digest('hex');
		const cut = (from: number, to: number) => hex.slice(from, to);
		return `${cut(0, 8)}-${cut(8, 12)}-4${cut(13, 16)}-a${cut(17, 20)}-${cut(20, 32)}`;
	};
	return { ...seeded(seed * 7919 + act), uuid };
}

/** The same chance for everybody who holds it, and another one from act to act. */
export type Changing = Seeded & { become(next: Seeded): void };

export function changing(first: Seeded): Changing {
	let now = first;
	return {
		fraction: () => now.fraction(),
		below: (count) => now.below(count),
		chance: (likelihood) => now.chance(likelihood),
		pick: (list) => now.pick(list),
		uuid: () => now.uuid(),
		become: (next) => {
			now = next;
		}
	};
}

/** One of a list that may be empty. */
export function oneOf<T>(random: Seeded, list: readonly T[]): T | undefined {
	return list[random.below(Math.max(1, list.length))];
}
