/** Runs tests in a copy and says what became of them, and why. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { editsOf } from './mutant.ts';
import type { Edit, Mutant } from './mutant.ts';

export type Verdict = {
	/** `broken`: something else than the rule went wrong, and nothing was shown. */
	kind: 'green' | 'caught' | 'broken';
	/** The first test that failed, or why nothing was shown. */
	why: string;
};

/** Of one mutant's tests; all of them together have four times as long. */
const boundMs = 300_000;

export async function judge(dir: string, mutant: Mutant): Promise<Verdict> {
	const problem = parseProblem(dir, mutant);
	if (problem !== null) return { kind: 'broken', why: problem };
	const report = await runTests(dir, mutant.tests, { options: ['--bail', '1'], msMax: boundMs });
	return verdictOf(report, editsOf(mutant).some(isSql));
}

function isSql({ file }: Edit): boolean {
	return file.endsWith('.sql');
}

/** `wholeCounts`: a file may fail before its first test, because the database turned it away. */
function verdictOf({ failures, problem }: Report, wholeCounts: boolean): Verdict {
	const [first] = failures;
	const shown = failures.find(
		({ message, isWhole }) => !otherReasons.test(message) && (wholeCounts || !isWhole)
	);
	if (shown) return { kind: 'caught', why: shown.title };
	if (first) return { kind: 'broken', why: `${first.title}: ${first.message.slice(0, 300)}` };
	return problem === null ? { kind: 'green', why: '' } : { kind: 'broken', why: problem };
}

/** Also used for the tests as they are, before any defect is seeded. */
export async function runTests(
	dir: string,
	files: readonly string[],
	{ options, msMax = 4 * boundMs }: { options: readonly string[]; msMax?: number }
): Promise<Report> {
	const report = join(dir, 'report.json');
	rmSync(report, { force: true });
	const reporters = ['--reporter=json', `--outputFile=${report}`];
	const vitest = join(dir, 'node_modules/vitest/vitest.mjs');
	const args = [vitest, 'run', ...reporters, ...options, ...files];
	const ended = await run(dir, args, msMax);
	if (!existsSync(report)) return { failures: [], problem: ended.said.slice(-500) };
	return read(readFileSync(report, 'utf8'), files.length);
}

function parseProblem(dir: string, mutant: Mutant): string | null {
	for (const { file } of editsOf(mutant)) {
		if (!file.endsWith('.ts')) continue;
		const text = readFileSync(join(dir, file), 'utf8');
		const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
		const [first] = diagnostics;
		if (first) return `${file}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`;
	}
	return null;
}

type Ended = { code: number | null; said: string };

function run(cwd: string, args: readonly string[], msMax: number): Promise<Ended> {
	const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
	const child = spawn(process.execPath, args, {
		cwd,
		env,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const end = () => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
	};
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk) => (said += String(chunk)));
	}
	return new Promise((resolve) => {
		const bound = setTimeout(() => {
			said += `no end after ${msMax / 1000} s`;
			end();
		}, msMax);
		process.once('exit', end);
		child.on('close', (code) => {
			clearTimeout(bound);
			process.removeListener('exit', end);
			resolve({ code, said });
		});
	});
}

type Failure = { title: string; message: string; isWhole: boolean };
/** `problem`: why nothing can be said though nothing failed. */
type Report = { failures: readonly Failure[]; problem: string | null };

/** What a defect that is one of writing, or a machine that stands still, says. */
const otherReasons =
	/ReferenceError|SyntaxError|is not a function|timed out in|syntax error|(column|relation|function) .* does not exist|cannot be applied|Cannot find|Failed to resolve|Transform failed/;

type Told = {
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
	}[];
};

function read(text: string, files: number): Report {
	const { testResults } = JSON.parse(text) as Told;
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults
			.filter((one) => one.status === 'failed')
			.map(({ fullName, failureMessages }) => {
				return { title: fullName, message: failureMessages.join('\n'), isWhole: false };
			});
		const isWhole = failed.length === 0 && status === 'failed';
		return isWhole ? [{ title: name, message, isWhole }] : failed;
	});
	const hasRun = testResults.length >= files && tests.some((one) => one.status === 'passed');
	return { failures, problem: hasRun ? null : 'nothing ran' };
}
