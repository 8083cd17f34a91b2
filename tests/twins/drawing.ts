/** What drawing needs, whatever is drawn. */
import type { Seeded } from '../fakes/random.ts';
import type { Act, Args } from './act.ts';
import type { Name } from './cast.ts';
import type { TwinApplication, World } from './world.ts';

export type Drawn = Omit<Act, 'uid'> | null;
export type Draw = (world: World, random: Seeded) => Drawn;
export type List<T> = readonly [T, ...T[]];

export const applicants: List<Name> = ['avery', 'jordan', 'rowan'];
export const reviewers: List<Name> = ['rowan', 'sage', 'jordan'];
export const staff: List<Name> = ['quinn', 'quinn', 'jordan'];

export function one<T>(random: Seeded, list: readonly T[]): T | undefined {
	return list[random.below(Math.max(1, list.length))];
}

export function own(name: string, application: TwinApplication, args: Args) {
	return { name, by: application.person, args: { application: application.id, ...args } };
}

/** Something about an application of somebody, if anybody has one. */
export function about(draw: (found: TwinApplication, world: World, random: Seeded) => Drawn): Draw {
	return (world, random) => {
		const found = one(random, Object.values(world.applications));
		return found === undefined ? null : draw(found, world, random);
	};
}
