/**
 * The rules exist twice, and here they play the same life: random sequences of commands go through
 * `src/lib/domain/` and through the real SQL, and after each the code of every refusal and the state of
 * everything have to be the same. A slice in `npm test`, ten thousand sequences in `npm run test:all`.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../fakes/random.ts';
import { shrink } from '../simulation/shrink.ts';
import type { Act } from './act.ts';
import { idOf, nameOf } from './cast.ts';
import { drawAct } from './draws.ts';
import { commandNames, play } from './model.ts';
import { openServer } from './server.ts';
import type { Server, Timed } from './server.ts';
import { emptyWorld, stages } from './stages.ts';
import { difference, named, standingOf } from './standing.ts';
import type { World } from './world.ts';

const isFull = process.env['WAYMARK_FULL'] === '1';
const sequences = isFull ? 10_000 / stages.length : 25;
const actsMax = 24;
const shrinkMs = 60_000;

let server: Server;
let stage = emptyWorld();
/** Acts that led to it. */
let staged = 0;
const seen = {
	sequences: 0,
	acts: 0,
	ms: 0,
	accepted: new Set<string>(),
	codes: new Set<string>()
};
beforeAll(async () => {
	server = await openServer(stage);
}, 120_000);
afterAll(() => server.close());

type Played = { timed: Timed[]; codes: (string | null)[]; world: World };

describe.each(stages)('sequences $name', ({ steps }) => {
	beforeAll(async () => {
		const acts: Act[] = [];
		let world = stage;
		for (const step of steps()) {
			const act = { ...step(world), uid: idOf('earlier', (staged += 1)) };
			acts.push(act);
			const next = play(world, act);
			expect(next.code, named(JSON.stringify(act))).toBeNull();
			world = next.world;
		}
		const played = byModel(stage, acts);
		expect(judge(played, await server.play(played.timed, true))).toBeNull();
		stage = world;
	}, 120_000);

	test(
		'go the same way by the rules here and by those in SQL',
		{ timeout: 3_600_000 },
		async () => {
			const began = performance.now();
			const property = fc.asyncProperty(
				fc.array(fc.nat(), { minLength: 6, maxLength: actsMax, size: 'max' }),
				async (numbers) => {
					const played = byModel(stage, drawn(stage, numbers));
					note(played);
					if (judge(played, await server.play(played.timed)) !== null) throw new Error('differs');
				}
			);
			const found = await fc.check(property, { numRuns: sequences, seed: 7, endOnFailure: true });
			seen.ms += performance.now() - began;
			if (found.counterexample) throw new Error(await script(found.counterexample[0]));
			expect(found.failed).toBe(false);
		}
	);
});

test('everything was tried, and went through at least once', () => {
	const { accepted, codes, ms, ...counts } = seen;
	const perSecond = Math.round((counts.sequences / ms) * 1000);
	const untried = commandNames.filter((name) => !accepted.has(name));
	const told = { suite: 'twins', ...counts, perSecond, codes: [...codes].sort(), untried };
	process.stdout.write(`${JSON.stringify(told)}\n`);
	if (isFull) expect(untried).toEqual([]);
	expect(codes.size).toBeGreaterThan(20);
});

/** Acts drawn from numbers: of some candidates the first that the rules would take, mostly. */
function drawn(from: World, numbers: readonly number[]): Act[] {
	let world = from;
	return numbers.map((number, n) => {
		const random = seeded(number);
		const tries = random.chance(0.7) ? 12 : 1;
		let act = { ...drawAct(world, random), uid: idOf('command', n + 1) };
		for (let turn = 1; turn < tries && play(world, act).code !== null; turn += 1) {
			act = { ...drawAct(world, random), uid: idOf('command', n + 1) };
		}
		({ world } = play(world, act));
		return act;
	});
}

function byModel(from: World, acts: readonly Act[]): Played {
	let world = from;
	const timed: Timed[] = [];
	const codes = acts.map((act) => {
		const next = play(world, act);
		({ world } = next);
		timed.push({ act, at: world.now });
		return next.code;
	});
	return { timed, codes, world };
}

/** Where model and server part, in words; null when they agree in everything. */
function judge({ timed, codes, world }: Played, answer: Awaited<ReturnType<Server['play']>>) {
	for (const [n, code] of codes.entries()) {
		const theirs = answer.codes[n] ?? null;
		if (theirs !== code) return `${timed[n]?.act.name}: model ${code}, server ${theirs}`;
	}
	return difference(standingOf(world), answer.standing);
}

function note({ timed, codes }: Played): void {
	seen.sequences += 1;
	seen.acts += timed.length;
	for (const [n, code] of codes.entries()) {
		if (code === null) seen.accepted.add(timed[n]?.act.name ?? '');
		else seen.codes.add(code);
	}
}

/** The shortest script that still parts them, to be read. */
async function script(numbers: readonly number[]): Promise<string> {
	const until = performance.now() + shrinkMs;
	const judged = async (acts: readonly Act[]) => {
		const played = byModel(stage, acts);
		return judge(played, await server.play(played.timed));
	};
	const acts = await shrink(drawn(stage, numbers), {
		fails: async (some) => (await judged(some)) !== null,
		isTimeUp: () => performance.now() > until
	});
	const played = byModel(stage, acts);
	const lines = acts.map(({ by, name, part, args, ms, refusal }, n) => {
		const rest = JSON.stringify({ ...args, part, ms, refusal });
		return named(`${nameOf(by)} ${name} ${rest} → ${played.codes[n] ?? 'done'}`);
	});
	return [await judged(acts), ...lines].join('\n  ');
}
