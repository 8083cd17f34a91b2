/**
 * Runs one of the other scripts under the project's own Node, after installing what is missing.
 * Plain JavaScript without dependencies: in a fresh clone there is nothing else yet.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const oldest = 20;
/** From here on Node runs TypeScript by itself. */
const typed = [22, 18];
const [script, ...rest] = process.argv.slice(2);

const [major = 0] = versionOf(process.versions.node);
if (major < oldest) stop(`Node ${oldest} or later is needed; this is ${process.versions.node}.`);
if (script === undefined) stop('Which script? node scripts/bootstrap.mjs <script>');
if (isStale()) await install();
const runtime = findRuntime();
const child = spawn(runtime, [join(root, script), ...rest], {
	stdio: 'inherit',
	cwd: root,
	env: { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH ?? ''}` }
});
// The script stops in order and this waits for it.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));

/** Installed never, or before the list of packages changed. */
function isStale() {
	const installed = join(modules, '.package-lock.json');
	if (!existsSync(installed)) return true;
	return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function install() {
	const began = Date.now();
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	say(`Install: ${Object.keys(packages).length - 1} packages, once`);
	const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
	let said = '';
	for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (said += text));
	const clock = setInterval(() => say(`Install: ${seconds(began)} so far`), 10_000);
	const code = await new Promise((resolve) => {
		npm.on('error', () => resolve('npm is not there'));
		npm.on('exit', resolve);
	});
	clearInterval(clock);
	if (code !== 0) stop(`${said}\nnpm ci did not succeed (${code}).${advice(said)}`);
	say(`Install: done in ${seconds(began)}`);
}

function advice(said) {
	if (/ENOSPC/.test(said)) return ' There is no space left on the disk.';
	if (/EACCES|EPERM/.test(said)) return ' This user may not write in this folder.';
	if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN/.test(said))
		return ' The registry was not reached.';
	return '';
}

function findRuntime() {
	const own = join(modules, '.bin/node');
	if (existsSync(own)) return own;
	const [here = 0, minor = 0] = versionOf(process.versions.node);
	if (here > typed[0] || (here === typed[0] && minor >= typed[1])) return process.execPath;
	stop('The project’s own Node was not installed: run npm ci --ignore-scripts=false');
}

function versionOf(text) {
	return text.split('.').map(Number);
}

function seconds(since) {
	return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function say(line) {
	process.stdout.write(`${line}\n`);
}

function stop(line) {
	process.stderr.write(`${line}\n`);
	process.exit(1);
}
