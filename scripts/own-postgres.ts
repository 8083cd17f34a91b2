/**
 * A PostgreSQL for one run of the tests, in a folder of its own: of the system's programs when they
 * are new enough, else of those that came with the project.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemBinaries } from '../supabase/local/binaries.ts';
import { eraseData, startPostgres } from '../supabase/local/runner.ts';

export type Server = { url: string; stop(): Promise<void> };

/** A few processes of tests, each with a pool or two. */
const connectionsMax = 100;

export async function startOwn(): Promise<Server> {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-test-postgres-'));
	const system = systemBinaries();
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
	// An interrupted run takes its server along, which ends with this process's own end.
	for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(130));
	const stop = async () => {
		await db.close();
		await eraseData(dir);
		rmSync(dir, { recursive: true, force: true });
	};
	return { url: `postgres:///postgres?${query}`, stop };
}
