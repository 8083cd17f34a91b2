/**
 * The whole gate. Each step is named with its time; a step that fails shows what it said and the
 * rest still run. The last line is `N passed, N failed`, where each test counts, and each check
 * without tests of its own counts as one. `--all` runs everything at full strength.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { unsupportedReason } from '../supabase/local/runner.ts';
import { ensureBrowser } from './browser.ts';
import { budgetProblems } from './budgets.ts';
import { build } from './build.ts';
import { startOwn } from './own-postgres.ts';
import { thirdPartyProblems } from './third-party.ts';

type Counts = { passed: number; failed: number; notes?: string[] };
type Step = {
	name: string;
	run: () => Promise<Counts>;
	/** Skipped, and counted as failed, when this earlier step failed. */
	after?: string;
};

const scratch = mkdtempSync(join(tmpdir(), 'waymark-gate-'));
const isFull = process.argv.includes('--all');
/** What speaks to a database, and has to hold on the stand-in too. */
const dataSuites = ['supabase/tests', 'tests/contract'];

/** Steps of a lane follow each other; lanes of a round run side by side. */
type Round = readonly (readonly Step[])[];

// Two cores: the units take both, and beside the flows there is room for the two slow
// checks, which give way.
const rounds: readonly Round[] = [
	[
		[
			{ name: 'browser', run: async () => noted([`uses ${ensureBrowser(say)}`]) },
			{ name: 'build', run: async () => problems(await buildProblems()) },
			{ name: 'budgets', after: 'build', run: async () => problems(budgetProblems('build')) },
			{ name: 'third party', run: async () => problems(thirdPartyProblems()) },
			{ name: 'dead code', run: () => command('knip', ['--no-progress']) }
		],
		[{ name: 'format', run: () => command('prettier', ['--check', '--log-level', 'warn', '.']) }]
	],
	[
		[
			{ name: 'units', run: units },
			...(isFull ? [{ name: 'stand-in', run: () => vitest('stand-in', dataSuites) }] : [])
		]
	],
	[
		[{ name: 'flows', after: 'build', run: flows }],
		[
			{ name: 'types', run: types },
			{ name: 'lint', run: () => command('eslint', ['.'], { gentle: true }) }
		]
	],
	...(isFull ? [[[{ name: 'release', run: release }]]] : [])
];

await main();

async function main(): Promise<void> {
	const failedSteps = new Set<string>();
	const total: Counts = { passed: 0, failed: 0 };
	for (const round of rounds) {
		await Promise.all(round.map((lane) => follow(lane, failedSteps, total)));
	}
	rmSync(scratch, { recursive: true, force: true });
	if (failedSteps.size > 0) say(`failed: ${[...failedSteps].join(', ')}`);
	sayDatabase();
	say(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed > 0 ? 1 : 0;
}

async function follow(
	lane: readonly Step[],
	failedSteps: Set<string>,
	total: Counts
): Promise<void> {
	for (const step of lane) {
		const counts = await timed(step, failedSteps);
		if (counts.failed > 0) failedSteps.add(step.name);
		total.passed += counts.passed;
		total.failed += counts.failed;
	}
}

async function timed(step: Step, failedSteps: ReadonlySet<string>): Promise<Counts> {
	if (step.after !== undefined && failedSteps.has(step.after)) {
		say(`✗ ${step.name}: not run, because ${step.after} failed`);
		return { passed: 0, failed: 1 };
	}
	const start = performance.now();
	const counts = await step.run().catch((error: unknown) => problems([String(error)]));
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const mark = counts.failed > 0 ? '✗' : '✓';
	const count = counts.passed + counts.failed > 1 ? `, ${counts.passed} passed` : '';
	say(`${mark} ${step.name} (${seconds} s${count})`);
	for (const note of counts.notes ?? []) say(`  ${note}`);
	return counts;
}

async function buildProblems(): Promise<string[]> {
	return build(process.cwd()).then(
		() => [],
		(error: unknown) => [error instanceof Error ? error.message : String(error)]
	);
}

async function types(): Promise<Counts> {
	const synced = await command('svelte-kit', ['sync']);
	if (synced.failed > 0) return synced;
	const args = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
	return command('svelte-check', args, { gentle: true });
}

/** On a PostgreSQL of this run, which serves them in half of the stand-in's time. */
async function units(): Promise<Counts> {
	if (unsupportedReason() !== null) return vitest('units', []);
	const server = await startOwn();
	try {
		return await vitest('units', [], { DATABASE_URL: server.url });
	} finally {
		await server.stop();
	}
}

async function vitest(
	name: string,
	args: readonly string[],
	extra: Readonly<Record<string, string>> = {}
): Promise<Counts> {
	const report = join(scratch, `${name}.json`);
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const result = await command('vitest', ['run', ...reporters, ...args], { extra });
	return counted(result, report, (json) => ({
		passed: numberAt(json, 'numPassedTests'),
		failed: numberAt(json, 'numFailedTests')
	}));
}

async function flows(): Promise<Counts> {
	const report = join(scratch, 'flows.json');
	const result = await command('playwright', ['test', '--reporter=line,json'], {
		extra: { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
	});
	return counted(result, report, (json) => {
		const stats = isRecord(json) ? json['stats'] : null;
		// A flow that passed only the second time is a flow that fails.
		const failed = numberAt(stats, 'unexpected') + numberAt(stats, 'flaky');
		return { passed: numberAt(stats, 'expected'), failed };
	});
}

/** Twice, in folders of their own: every byte is the same. */
async function release(): Promise<Counts> {
	const sums: string[] = [];
	for (const to of ['first', 'second'].map((name) => join(scratch, name))) {
		const args = ['scripts/release.ts', '--project', 'https://project.example', '--to', to];
		const made = await command('node', [...args, '--as-is']);
		if (made.failed > 0) return made;
		const [name = ''] = readdirSync(to);
		sums.push(readFileSync(join(to, name, 'SHA256SUMS'), 'utf8'));
	}
	const differ = sums[0] !== sums[1];
	return problems(differ ? ['Two releases of one commit are not the same, byte for byte'] : []);
}

/** A runner that dies before its report, or fails without a failed test, counts as one failure. */
function counted(result: Counts, report: string, read: (json: unknown) => Counts): Counts {
	const notes = result.notes ?? [];
	if (!existsSync(report)) return { passed: 0, failed: 1, notes };
	const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
	const counts = read(json);
	const isBroken = result.failed > 0 || counts.passed + counts.failed === 0;
	return { ...counts, failed: Math.max(counts.failed, isBroken ? 1 : 0), notes };
}

function command(
	program: string,
	args: readonly string[],
	{
		extra = {},
		gentle = false
	}: { extra?: Readonly<Record<string, string>>; gentle?: boolean } = {}
): Promise<Counts> {
	const env = { ...process.env, FORCE_COLOR: '0', ...extra };
	if (isFull) Object.assign(env, { WAYMARK_FULL: '1' });
	const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	if (gentle && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
	let output = '';
	child.stdout.on('data', (chunk) => (output += String(chunk)));
	child.stderr.on('data', (chunk) => (output += String(chunk)));
	return new Promise((resolve) => {
		child.on('error', (error) => resolve(problems([error.message])));
		child.on('close', (code) => {
			resolve(code === 0 ? { passed: 1, failed: 0 } : problems([output.trimEnd()]));
		});
	});
}

function problems(notes: readonly string[]): Counts {
	return notes.length === 0
		? { passed: 1, failed: 0 }
		: { passed: 0, failed: 1, notes: [...notes] };
}

function noted(notes: string[]): Counts {
	return { passed: 1, failed: 0, notes };
}

/** A fallback must be said, not found out. */
function sayDatabase(): void {
	const reason = unsupportedReason();
	if (reason === null) return;
	say(`PostgreSQL cannot run here (${reason}): what ran, ran on PGlite, its stand-in`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function numberAt(value: unknown, key: string): number {
	const found = isRecord(value) ? value[key] : 0;
	return typeof found === 'number' ? found : 0;
}

function say(line: string): void {
	console.log(line);
}
