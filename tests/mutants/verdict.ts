/** Runs tests in a copy and says what became of them, and why. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { editsOf } from './mutant.ts';
import type { Mutant } from './mutant.ts';

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
	return runTests(dir, mutant.tests, { options: ['--bail', '1'], msMax: boundMs });
}

/** Also used for the tests as they are, before any defect is seeded. */
export async function runTests(
	dir: string,
	files: readonly string[],
	{ options, msMax = 4 * boundMs }: { options: readonly string[]; msMax?: number }
): Promise<Verdict> {
	const report = join(dir, 'report.json');
	rmSync(report, { force: true });
	const reporters = ['--reporter=json', `--outputFile=${report}`];
	const vitest = join(dir, 'node_modules/vitest/vitest.mjs');
	const args = [vitest, 'run', ...reporters, ...options, ...files];
	const ended = await run(dir, args, msMax);
	if (!existsSync(report)) return { kind: 'broken', why: ended.said.slice(-500) };
	return read(parse(readFileSync(report, 'utf8')), files.length);
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
		if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
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

type Failure = { title: string; message: string };
type Report = { files: number; passed: number; failures: readonly Failure[] };

/** What a defect that is one of writing, or a machine that stands still, says. */
const otherReasons =
	/ReferenceError|SyntaxError|is not a function|timed out in|syntax error|(column|relation|function) .* does not exist|cannot be applied|Cannot find|Transform failed/;

function read(report: Report, files: number): Verdict {
	const [first] = report.failures;
	const shown = report.failures.find(({ message }) => !otherReasons.test(message));
	if (shown) return { kind: 'caught', why: shown.title };
	if (first) return { kind: 'broken', why: `${first.title}: ${first.message.slice(0, 300)}` };
	if (report.files < files || report.passed === 0) return { kind: 'broken', why: 'nothing ran' };
	return { kind: 'green', why: '' };
}

/** A test that failed; or a file that failed before any did, as when its database turned it away. */
function parse(text: string): Report {
	const told = JSON.parse(text) as {
		testResults: {
			name: string;
			status: string;
			message: string;
			assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
		}[];
	};
	const failures = told.testResults.flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults
			.filter((one) => one.status === 'failed')
			.map((one) => ({ title: one.fullName, message: one.failureMessages.join('\n') }));
		const isWhole = failed.length === 0 && status === 'failed';
		return isWhole ? [{ title: name, message }] : failed;
	});
	const passed = told.testResults.flatMap(({ assertionResults }) =>
		assertionResults.filter((one) => one.status === 'passed')
	);
	return { files: told.testResults.length, passed: passed.length, failures };
}
