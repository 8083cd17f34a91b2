/**
 * `npm run simulate -- --seeds N [--seed S] [--steps K] [--workers W] [--script '…']`: plays seeds on
 * two processes, shrinks what failed, prints one JSON line last, and fails when a rule broke.
 */
import { parseArgs } from 'node:util';
import { playAll } from './crew.ts';
import type { Played } from './crew.ts';
import { play } from './play.ts';
import type { Outcome } from './play.ts';
import { openSimulated } from './prepare.ts';
import { drawScript, readScript, writeScript } from './script.ts';
import type { Script } from './script.ts';
import { shrink } from './shrink.ts';
import { findings, kinds } from './verdict.ts';

const { values } = parseArgs({
	options: {
		seeds: { type: 'string', default: '20' },
		seed: { type: 'string', default: '1' },
		steps: { type: 'string', default: '120' },
		workers: { type: 'string', default: '2' },
		shrink: { type: 'string', default: '120' },
		script: { type: 'string' }
	}
});
const steps = Number(values.steps);
const shrinkMsMax = Number(values.shrink) * 1000;
const failuresShrunk = 3;
/** A long run says now and then how it is going. */
const saidEvery = 25;

const outcomes: Outcome[] = [];
let rssMb = 0;
if (values.script === undefined) await playSeeds();
else await playScript(readScript(values.script));
const failed = outcomes.filter((outcome) => findings(outcome.verdict).length > 0);
if (values.script === undefined) {
	for (const { seed } of failed.slice(0, failuresShrunk)) await shorten(drawScript(seed, steps));
}
process.stdout.write(`${JSON.stringify(summary())}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function playSeeds(): Promise<void> {
	const first = Number(values.seed);
	const seeds = Array.from({ length: Number(values.seeds) }, (_, nth) => first + nth);
	await playAll({ seeds, steps, workers: Number(values.workers), heard: hear });
}

async function playScript(script: Script): Promise<void> {
	const db = await openSimulated();
	hear({ outcome: await play(db, script), rssMb: 0 });
	await db.close();
}

function hear(played: Played): void {
	outcomes.push(played.outcome);
	rssMb = Math.max(rssMb, played.rssMb);
	if (outcomes.length % saidEvery === 0) process.stderr.write(`${JSON.stringify(summary())}\n`);
	const found = findings(played.outcome.verdict);
	if (found.length === 0) return;
	const { seed } = played.outcome;
	process.stderr.write(`seed ${seed}:\n${found.slice(0, 10).join('\n')}\n`);
}

/** Prints the script of a failing seed, and the shortest that was found to fail in the same way. */
async function shorten(script: Script): Promise<void> {
	process.stderr.write(`${writeScript(script)}\n`);
	const db = await openSimulated();
	const until = performance.now() + shrinkMsMax;
	const kindsOf = ({ verdict }: Outcome) => kinds.filter((kind) => verdict[kind].length > 0);
	const wanted = kindsOf(await play(db, script))[0];
	const fails = async (acts: Script['acts']) => {
		const found = kindsOf(await play(db, { ...script, acts }));
		return wanted !== undefined && found.includes(wanted);
	};
	const isTimeUp = () => performance.now() > until;
	const acts = wanted === undefined ? script.acts : await shrink(script.acts, { fails, isTimeUp });
	process.stderr.write(
		`shrunk, still ${wanted ?? 'nothing'}:\n${writeScript({ ...script, acts })}\n`
	);
	await db.close();
}

function summary() {
	const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
	const drains = outcomes.map((outcome) => outcome.drainMs).sort((a, b) => a - b);
	const found = kinds.map((kind) => [kind, sum(({ verdict }) => verdict[kind].length)] as const);
	return {
		seeds: outcomes.length,
		steps: sum((one) => one.steps),
		faults: sum((one) => one.faults),
		commands: sum((one) => one.commands),
		...Object.fromEntries(found),
		drain_ms_p99: drains[Math.floor((drains.length - 1) * 0.99)] ?? 0,
		rss_mb_max: rssMb
	};
}
