import { join } from 'node:path';
import { Plain } from '../supabase/local/plain.ts';

export type Settings = {
	dir: string;
	port: number;
	host: string | undefined;
	demo: boolean;
	fresh: boolean;
	databaseUrl: string | undefined;
	kind: 'pglite' | undefined;
};

const portDefault = 4173;

/** What the command line and the environment ask for. */
export function settings(root: string): Settings {
	const { PORT, WAYMARK_HOST, DATABASE_URL, BACKEND, WAYMARK_DIR, WAYMARK_BUILD } = process.env;
	const port = PORT === undefined ? portDefault : Number(PORT);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Plain(`PORT must be a number up to 65535, not "${PORT}".`);
	}
	return {
		dir: WAYMARK_DIR ?? join(root, '.waymark'),
		port,
		host: WAYMARK_HOST,
		demo: WAYMARK_BUILD !== 'deploy',
		fresh: process.argv.includes('--fresh'),
		databaseUrl: DATABASE_URL,
		kind: BACKEND === 'pglite' ? 'pglite' : undefined
	};
}
