import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import type { Db } from './db.ts';
import { takeLock } from './lock.ts';
import { Plain, plainDiskFault } from './plain.ts';
import { connectPostgres } from './postgres.ts';
import { isAlive, isBusy, isNamed } from './processes.ts';

type Server = { pid: number; socketDir: string };

const superuser = 'supabase_admin';
/** Small on purpose: the whole backend at rest stays within 350 MB. */
const settings = {
	listen_addresses: '',
	unix_socket_permissions: '0700',
	max_connections: '30',
	shared_buffers: '48MB',
	max_wal_size: '256MB',
	wal_level: 'minimal',
	max_wal_senders: '0',
	jit: 'off',
	autovacuum_max_workers: '2',
	max_parallel_workers: '2',
	timezone: 'UTC',
	log_min_messages: 'log'
};
/** The longest folder whose unix socket every system can still address. */
const socketDirMax = 80;
const startMs = 30_000;
const stopMs = 10_000;

export function unsupportedReason(): string | null {
	const found = findBinaries();
	return typeof found === 'string' ? found : null;
}

/** Other programs than those that came along, or other settings. */
export type Started = { binaries?: Binaries; also?: Readonly<Record<string, string>> };

/** A PostgreSQL server of our own in `dir`, behind a socket that only this user can open. */
export async function startPostgres(dir: string, started: Started = {}): Promise<Db> {
	const { binaries = findBinaries(), also = {} } = started;
	if (typeof binaries === 'string') throw new Plain(`PostgreSQL cannot run here: ${binaries}.`);
	const release = takeLock(dir);
	try {
		const home = binaries.homeOf(dir);
		const data = join(home, 'postgres-17');
		if (!fs.existsSync(data)) initialise(binaries, data);
		const server = (await adopt(data)) ?? (await launch(binaries, { dir, home, also }));
		const db = await connectPostgres({ socketDir: server.socketDir, user: superuser });
		// Even when nobody calls `close`, the server does not outlive this process's own end.
		const atExit = () => signal(server.pid, 'SIGINT');
		process.once('exit', atExit);
		const close = async () => {
			await db.close();
			process.removeListener('exit', atExit);
			await stop(server.pid);
			release();
		};
		return { ...db, close };
	} catch (error) {
		release();
		throw error;
	}
}

/** Ends the server that may still run on this data, and removes everything. */
export async function eraseData(dir: string): Promise<void> {
	const release = takeLock(dir);
	const found = findBinaries();
	const home = typeof found === 'string' ? dir : found.homeOf(dir);
	const left = readPidFile(join(home, 'postgres-17'));
	if (left !== null && isServer(left.pid)) await stop(left.pid);
	try {
		for (const folder of [home, dir]) fs.rmSync(folder, { recursive: true, force: true });
	} catch (error) {
		throw plainDiskFault(error, dir) ?? error;
	} finally {
		release();
	}
}

/** Made aside and renamed, so that a first run cut short leaves nothing half made. */
function initialise(binaries: Binaries, data: string): void {
	const made = `${data}.tmp`;
	fs.rmSync(made, { recursive: true, force: true });
	const said: string[] = [];
	// Spanish names need a character type that knows letters beyond ASCII; its name varies.
	for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
		const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C'];
		const options = ['-U', superuser, '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale];
		const tried = run(binaries, 'initdb', ['-D', made, ...options, `--lc-ctype=${ctype}`]);
		if (tried === null) return fs.renameSync(made, data);
		said.push(tried);
		fs.rmSync(made, { recursive: true, force: true });
	}
	throw plainDiskFault(said.at(-1), data) ?? new Error(`initdb failed: ${said.at(-1)}`);
}

function run(binaries: Binaries, program: string, args: readonly string[]): string | null {
	const [command, ...rest] = argv(binaries, program, args);
	const { status, stderr, error } = spawnSync(command, rest, environment(binaries));
	if (status === 0) return null;
	return `${error?.message ?? ''}${stderr}`.trim();
}

function argv(binaries: Binaries, program: string, args: readonly string[]): [string, ...string[]] {
	const [first, ...rest] = [...binaries.prefix, join(binaries.bin, program), ...args];
	return [first ?? program, ...rest];
}

function environment({ as }: Binaries) {
	return {
		...as,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
	} as const;
}

/** A server that a killed process left behind is taken over, not fought. */
async function adopt(data: string): Promise<Server | null> {
	const found = readPidFile(data);
	if (found === null) return null;
	if (isServer(found.pid)) {
		for (let waited = 0; waited < startMs && isServer(found.pid); waited += 20) {
			if (readPidFile(data)?.ready) return found;
			await sleep(20);
		}
		return null;
	}
	// It was killed. Its children notice and end; a new server beside them would spoil the data.
	for (let waited = 0; waited < stopMs && isBusy(fs.realpathSync(data)); waited += 20)
		await sleep(20);
	// The number may be another program's by now, and then the server would refuse to start.
	fs.rmSync(join(data, 'postmaster.pid'), { force: true });
	fs.rmSync(join(found.socketDir, '.s.PGSQL.5432.lock'), { force: true });
	return null;
}

function isServer(pid: number): boolean {
	return isAlive(pid) && isNamed(pid, 'postgres');
}

/** The server's own note: process, folder, start, port, socket folder, address, memory, state. */
function readPidFile(data: string): (Server & { ready: boolean }) | null {
	try {
		const lines = fs.readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
		const [pid, , , , socketDir = '', , , state = ''] = lines;
		return { pid: Number(pid), socketDir, ready: state.trim() === 'ready' };
	} catch {
		return null;
	}
}

async function launch(
	binaries: Binaries,
	{ dir, home, also }: { dir: string; home: string; also: Readonly<Record<string, string>> }
): Promise<Server> {
	const data = join(home, 'postgres-17');
	const socketDir = makeSocketDir(home);
	const all = Object.entries({ ...settings, ...also });
	const set = all.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const logPath = join(dir, 'postgres.log');
	const [command, ...args] = argv(binaries, 'postgres', ['-D', data, '-k', socketDir, ...set]);
	const output = fs.openSync(logPath, 'w', 0o600);
	// In a process group of its own: Ctrl-C reaches us first, and we stop it in order.
	const child = spawn(command, args, {
		...environment(binaries),
		detached: true,
		stdio: ['ignore', output, output]
	});
	fs.closeSync(output);
	child.unref();
	let failure: string | null = null;
	child.once('error', (error) => (failure = error.message));
	child.once('exit', () => (failure ??= 'it ended'));
	for (let waited = 0; waited < startMs && failure === null; waited += 20) {
		const found = readPidFile(data);
		if (found?.ready && found.pid === child.pid) return { pid: found.pid, socketDir };
		await sleep(20);
	}
	if (child.pid !== undefined) signal(child.pid, 'SIGQUIT');
	const said = `${failure ?? 'no answer'}\n${fs.readFileSync(logPath, 'utf8').slice(-2000)}`;
	throw plainDiskFault(said, dir) ?? new Error(`PostgreSQL did not start: ${said}`);
}

function makeSocketDir(dir: string): string {
	if (dir.length <= socketDirMax) return dir;
	const name = createHash('sha256').update(dir).digest('hex').slice(0, 16);
	const short = join(tmpdir(), `waymark-${name}`);
	fs.mkdirSync(short, { recursive: true, mode: 0o700 });
	fs.chmodSync(short, 0o700);
	return short;
}

async function stop(pid: number): Promise<void> {
	signal(pid, 'SIGINT');
	for (let waited = 0; waited < stopMs; waited += 10) {
		if (!isAlive(pid)) return;
		await sleep(10);
	}
	signal(pid, 'SIGQUIT');
}

function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch {
		// It has ended already.
	}
}
