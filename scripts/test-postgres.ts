/**
 * `npm run test:postgres [-- file …]`: the SQL tests and the contract suites on a real PostgreSQL. With
 * `DATABASE_URL` on that one, whose user has to be a superuser: nothing there is touched but databases
 * that begin with `waymark_tests_`, which go again at the end. Without it on a server that is started
 * for this run in a folder of its own, of the system's programs when they are new enough, else of those
 * that came with the project, and not as root.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries, systemBinaries } from '../supabase/local/binaries.ts';
import { connectPostgres } from '../supabase/local/postgres.ts';
import { eraseData, startPostgres } from '../supabase/local/runner.ts';
import { removeAll } from '../tests/fakes/postgres.ts';
import { fail } from './steps.ts';

type Server = { url: string; stop(): Promise<void> };

/** Two processes of tests, each with a pool or two. */
const connectionsMax = 100;
const suites = ['supabase/tests', 'tests/contract'];

await main().catch(fail);

async function main(): Promise<void> {
	const given = process.env['DATABASE_URL'];
	const server = given === undefined ? await startOwn() : { url: given, stop: async () => {} };
	for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(130));
	try {
		await say(server.url);
		process.exitCode = await vitest(server.url);
		await removeAll(server.url);
	} finally {
		await server.stop();
	}
}

async function startOwn(): Promise<Server> {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-test-postgres-'));
	const system = systemBinaries();
	const found = system ?? findBinaries();
	if (typeof found !== 'string') console.log(`Starts PostgreSQL from ${found.bin}`);
	const settings = { max_connections: String(connectionsMax), fsync: 'off' };
	const db = await startPostgres(dir, {
		also: settings,
		...(system === null ? {} : { binaries: system })
	});
	const [row] = await db.q(`select current_setting('unix_socket_directories') as folder,
		session_user::text as name`);
	const query = new URLSearchParams({
		host: String(row?.['folder']),
		user: String(row?.['name'])
	});
	const stop = async () => {
		await db.close();
		await eraseData(dir);
		rmSync(dir, { recursive: true, force: true });
	};
	return { url: `postgres:///postgres?${query}`, stop };
}

async function say(url: string): Promise<void> {
	const db = await connectPostgres({ url }, 1);
	const [row] = await db.q('select version() as version');
	await db.close();
	console.log(String(row?.['version']));
}

function vitest(url: string): Promise<number> {
	const asked = process.argv.slice(2);
	const child = spawn('vitest', ['run', ...(asked.length > 0 ? asked : suites)], {
		env: { ...process.env, DATABASE_URL: url },
		stdio: 'inherit'
	});
	return new Promise((resolve) => {
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
	});
}
