/**
 * The rules exist twice, and here they play the same life: random sequences of commands go through
 * `src/lib/domain/` and through the real SQL, and after each the code of every refusal and the state of
 * everything have to be the same. A slice in `npm test`, ten thousand sequences in `npm run test:all`,
 * where two files play half of them each, on a core each.
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
const sequences = isFull ? 5_000 / stages.length : 25;
const actsMax = 24;
const shrinkMs = 60_000;

type Played = { timed: Timed[]; codes: (string | null)[]; world: World };
/** One server, the world that both have come to, and what has been met on the way. */
type Theatre = {
	seed: number;
	server: Server;
	stage: World;
	/** Acts that led to the stage. */
	staged: number;
	sequences: number;
	acts: number;
	ms: number;
	accepted: Set<string>;
	codes: Set<string>;
};

/** Writes the tests of one file. */
export function playSequences(seed: number): void {
	const counts = { staged: 0, sequences: 0, acts: 0, ms: 0 };
	const stage = emptyWorld();
	let theatre: Theatre;
	beforeAll(async () => {
		const server = await openServer(stage);
		theatre = { ...counts, seed, stage, server, accepted: new Set(), codes: new Set() };
	}, 120_000);
	afterAll(() => theatre.server.close());

	describe.each(stages)('sequences $name', ({ steps }) => {
		beforeAll(() => advance(theatre, steps()), 120_000);
		test('go the same way by the rules here and by those in SQL', { timeout: 3_600_000 }, () =>
			compare(theatre)
		);
	});

	test('everything was tried, and went through at least once', () => report(theatre));
}

/** To the next stage, where all that follows begins. */
async function advance(
	theatre: Theatre,
	steps: ReturnType<(typeof stages)[number]['steps']>
): Promise<void> {
	const acts: Act[] = [];
	let world = theatre.stage;
	for (const step of steps) {
		const act = { ...step(world), uid: idOf('earlier', (theatre.staged += 1)) };
		acts.push(act);
		const next = play(world, act);
		expect(next.code, named(JSON.stringify(act))).toBeNull();
		world = next.world;
	}
	const played = byModel(theatre.stage, acts);
	expect(judge(played, await theatre.server.play(played.timed, true))).toBeNull();
	theatre.stage = world;
}

async function compare(theatre: Theatre): Promise<void> {
	const { server, stage, seed } = theatre;
	const began = performance.now();
	const property = fc.asyncProperty(
		fc.array(fc.nat(), { minLength: 6, maxLength: actsMax, size: 'max' }),
		async (numbers) => {
			const played = byModel(stage, drawn(stage, numbers));
			note(theatre, played);
			if (judge(played, await server.play(played.timed)) !== null) throw new Error('differs');
		}
	);
	const found = await fc.check(property, { numRuns: sequences, seed, endOnFailure: true });
	theatre.ms += performance.now() - began;
	if (found.counterexample) throw new Error(await script(theatre, found.counterexample[0]));
	expect(found.failed).toBe(false);
}

function report({ sequences: played, acts, ms, accepted, codes, seed }: Theatre): void {
	const perSecond = Math.round((played / ms) * 1000);
	const untried = commandNames.filter((name) => !accepted.has(name));
	const counts = { seed, sequences: played, acts, perSecond };
	const told = { suite: 'twins', ...counts, codes: [...codes].sort(), untried };
	process.stdout.write(`${JSON.stringify(told)}\n`);
	if (isFull) expect(untried).toEqual([]);
	expect(codes.size).toBeGreaterThan(20);
}

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

function note(theatre: Theatre, { timed, codes }: Played): void {
	theatre.sequences += 1;
	theatre.acts += timed.length;
	for (const [n, code] of codes.entries()) {
		if (code === null) theatre.accepted.add(timed[n]?.act.name ?? '');
		else theatre.codes.add(code);
	}
}

/** The shortest script that still parts them, to be read. */
async function script({ stage, server }: Theatre, numbers: readonly number[]): Promise<string> {
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
