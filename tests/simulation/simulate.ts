/** `npm run simulate -- --seeds N [--seed S]`: prints one JSON line last, fails when a rule broke. */
import { parseArgs } from 'node:util';
import { freshDatabase } from '../fakes/database.ts';
import { simulate } from './world.ts';
import type { Outcome } from './world.ts';

const { values } = parseArgs({
	options: { seeds: { type: 'string', default: '20' }, seed: { type: 'string' } }
});
const first = Number(values.seed ?? 1);
const count = values.seed === undefined ? Number(values.seeds) : 1;

const db = await freshDatabase();
const outcomes: Outcome[] = [];
for (let seed = first; seed < first + count; seed += 1) {
	const outcome = await simulate(db, seed);
	outcomes.push(outcome);
	const broken = findings(outcome);
	if (broken.length > 0) process.stderr.write(`seed ${seed}: ${broken.slice(0, 10).join('; ')}\n`);
}
await db.close();

const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
const drains = outcomes.map((outcome) => outcome.drainMs).sort((a, b) => a - b);
const line = {
	seeds: outcomes.length,
	steps: sum((one) => one.steps),
	faults: sum((one) => one.faults),
	commands: sum((one) => one.commands),
	clones: sum((one) => one.clones),
	lost: sum((one) => one.lost.length),
	duplicated: sum((one) => one.duplicated.length),
	diverged: sum((one) => one.diverged.length),
	illegal: sum((one) => one.illegal.length),
	leaked: sum((one) => one.leaked.length),
	undrained: sum((one) => one.undrained.length),
	drain_ms_p99: drains[Math.floor((drains.length - 1) * 0.99)] ?? 0
};
process.stdout.write(`${JSON.stringify(line)}\n`);
process.exitCode = outcomes.some((outcome) => findings(outcome).length > 0) ? 1 : 0;

function findings(outcome: Outcome): string[] {
	const { lost, duplicated, diverged, illegal, leaked, undrained } = outcome;
	return Object.entries({ lost, duplicated, diverged, illegal, leaked, undrained }).flatMap(
		([kind, found]) => found.map((where) => `${kind} ${where}`)
	);
}
