/**
 * `npm run mutants [-- --only <how its id begins>] [-- --list]`: leaves out each rule of the engine once, in a
 * copy of the project, and looks whether the tests see it. A survivor is a hole in the tests. Prints
 * one JSON line last; ends with an error when a mutant survives or shows nothing.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unsupportedReason } from '../../supabase/local/runner.ts';
import { mutants as all } from './list.ts';
import type { Mutant } from './mutant.ts';
import { copyTree } from './tree.ts';
import type { Tree } from './tree.ts';
import { judge, runTests } from './verdict.ts';
import type { Verdict } from './verdict.ts';

type Judged = { mutant: Mutant; verdict: Verdict; ms: number };

const atOnce = 2;
const { values } = parseArgs({
	options: { only: { type: 'string', multiple: true }, list: { type: 'boolean', default: false } }
});
const chosen = all.filter(
	(mutant) => !values.only || values.only.some((one) => mutant.id.startsWith(one))
);

if (values.list) for (const mutant of chosen) say(describe(mutant));
else await main();

async function main(): Promise<void> {
	const began = performance.now();
	if (chosen.length === 0) fail(`no mutant is called ${values.only?.join(', ')}`);
	const reason = chosen.some(({ on }) => on === 'postgres') ? unsupportedReason() : null;
	if (reason !== null) fail(`PostgreSQL cannot run here (${reason}), and some need it`);
	const trees = Array.from({ length: Math.min(atOnce, chosen.length) }, () =>
		copyTree(join(import.meta.dirname, '../..'))
	);
	process.once('exit', () => trees.forEach((tree) => tree.remove()));
	for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(130));
	await proveGreen(trees);
	const queue = chosen.toSorted((a, b) => weightOf(b) - weightOf(a));
	const judged: Judged[] = [];
	await Promise.all(trees.map((tree) => work(tree, queue, judged)));
	conclude(judged, performance.now() - began);
}

/** A test that fails by itself would catch everything. */
async function proveGreen(trees: readonly Tree[]): Promise<void> {
	const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
	const [tree] = trees;
	if (!tree) return;
	const began = performance.now();
	const options = ['--maxWorkers', String(atOnce)];
	const { failures, problem } = await runTests(tree.dir, files, { options });
	const [first] = failures;
	const why = first ? `${first.title}: ${first.message.slice(0, 500)}` : problem;
	if (why !== null) fail(`the tests fail with nothing left out: ${why}`);
	for (const other of trees) if (other !== tree) other.inherit(tree);
	say(
		`${files.length} test files pass with nothing left out (${seconds(performance.now() - began)})`
	);
}

/** Those that start a server of their own first, so that none is left for the end. */
function weightOf({ on, tests }: Mutant): number {
	return (
		(on === 'postgres' ? 10 : 0) + tests.filter((path) => /contract|supabase/.test(path)).length
	);
}

async function work(tree: Tree, queue: Mutant[], judged: Judged[]): Promise<void> {
	for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
		const began = performance.now();
		const mend = tree.seed(mutant);
		const verdict = await judge(tree.dir, mutant).finally(mend);
		const ms = performance.now() - began;
		judged.push({ mutant, verdict, ms });
		say(lineOf({ mutant, verdict, ms }));
	}
}

function lineOf({ mutant, verdict, ms }: Judged): string {
	const mark = isWell({ mutant, verdict, ms }) ? '✓' : '✗';
	return `${mark} ${mutant.id.padEnd(28)} ${wordFor(mutant, verdict).padEnd(9)} ${seconds(ms).padStart(7)}  ${verdict.why}`;
}

function wordFor({ harmless }: Mutant, { kind }: Verdict): string {
	if (kind === 'green') return harmless === undefined ? 'SURVIVED' : 'harmless';
	return kind === 'caught' && harmless !== undefined ? 'HARMFUL' : kind;
}

/** One that is proven harmless must survive: if a test sees it, the proof is wrong. */
function isWell({ mutant, verdict }: Judged): boolean {
	return verdict.kind === (mutant.harmless === undefined ? 'caught' : 'green');
}

function conclude(judged: readonly Judged[], ms: number): void {
	const well = judged.filter(isWell);
	const harmless = well.filter(({ mutant }) => mutant.harmless !== undefined);
	for (const { mutant } of harmless) say(`\nharmless: ${mutant.id}\n  ${mutant.harmless}`);
	const bad = judged.filter((one) => !isWell(one));
	for (const { mutant, verdict } of bad)
		say(`\n${describe(mutant)}\n  ${verdict.kind}: ${verdict.why}`);
	say(
		JSON.stringify({
			mutants: judged.length,
			caught: well.length - harmless.length,
			harmless: harmless.length,
			survived: bad.length,
			ms: Math.round(ms)
		})
	);
	process.exitCode = bad.length > 0 ? 1 : 0;
}

function describe(mutant: Mutant): string {
	return `${mutant.id.padEnd(28)} ${mutant.suffers}\n  ${mutant.file} ← ${mutant.tests.join(', ')}`;
}

function seconds(ms: number): string {
	return `${(ms / 1000).toFixed(1)} s`;
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

function fail(line: string): never {
	process.stderr.write(`${line}\n`);
	process.exit(1);
}
