/** What is done and what happens, drawn from a seed before anything begins. */
import { chanceOf } from '../simulation/chance.ts';
import type { Seeded } from '../fakes/random.ts';
import { applicantActs } from './acts.ts';
import type { Role } from './device.ts';
import { reviewerActs } from './desk-acts.ts';
import { happenings } from './happenings.ts';

export type Step = { name: string; random: Seeded; word: string; afterMs: number };

type Weights = Readonly<Record<string, number>>;
const applicant: Weights = {
	...{ answer: 8, tab: 2, grade: 4, attach: 4, remove: 2, submit: 4, look: 1 }
};
const reviewer: Weights = { claim: 3, change: 5, approve: 0.3, release: 1 };
const world: Weights = {
	...{ weather: 6, kill_server: 4, kill_browser: 4, freeze: 3, offline: 4, sockets: 1, dispute: 3 }
};

const acts: Readonly<Record<Role, Weights>> = { applicant, reviewer };

/** Endless; whoever takes from it stops when the time is over. */
export function* drawActs(seed: number, device: number, role: Role): Generator<Step> {
	yield* draw(seed + device * 101, acts[role], [200, 2500]);
}

export function* drawHappenings(seed: number): Generator<Step> {
	yield* draw(seed + 7, world, [2000, 9000]);
}

function* draw(seed: number, weights: Weights, [least, most]: [number, number]): Generator<Step> {
	const all = Object.values(weights).reduce((sum, one) => sum + one, 0);
	for (let nth = 1; ; nth += 1) {
		const random = chanceOf(seed, nth);
		let at = random.fraction() * all;
		const name = Object.keys(weights).find((one) => (at -= weights[one] ?? 0) < 0) ?? '';
		const afterMs = least + random.below(most - least);
		yield { name, random, word: wordOf(seed, nth), afterMs };
	}
}

/** Letters alone, so that every field for words takes it. */
function wordOf(seed: number, nth: number): string {
	const letters = (number: number): string =>
		(number >= 20 ? letters(Math.floor(number / 20)) : '') +
		('bcdfghjklmnpqrstvwxz'[number % 20] ?? '');
	return `Word ${letters(seed)}a${letters(nth)}`;
}

/** Names that the lists of acts do not know; none, or the script is wrong. */
export function unknownNames(): string[] {
	const known = [applicantActs, reviewerActs, happenings].map((one) => Object.keys(one));
	return [applicant, reviewer, world].flatMap((weights, list) =>
		Object.keys(weights).filter((name) => !known[list]?.includes(name))
	);
}
