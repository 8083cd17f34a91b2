/**
 * `npm run test:postgres [-- file …]`: the SQL tests and the contract suites on a real PostgreSQL. With
 * `DATABASE_URL` on that one, whose user has to be a superuser: nothing there is touched but databases
 * that begin with `waymark_tests_`, which go again at the end. Without it on a server that is started
 * for this run in a folder of its own, of the system's programs when they are new enough, else of those
 * that came with the project, and not as root.
 */
import { spawn } from 'node:child_process';
import { connectPostgres } from '../supabase/local/postgres.ts';
import { removeAll } from '../tests/fakes/postgres.ts';
import { startOwn } from './own-postgres.ts';
import { fail } from './steps.ts';

const suites = ['supabase/tests', 'tests/contract'];

await main().catch(fail);

async function main(): Promise<void> {
	const given = process.env['DATABASE_URL'];
	const server = given === undefined ? await startOwn() : { url: given, stop: async () => {} };
	try {
		await say(server.url);
		process.exitCode = await vitest(server.url);
		await removeAll(server.url);
	} finally {
		await server.stop();
	}
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
