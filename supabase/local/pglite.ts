import { PGlite } from '@electric-sql/pglite';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Db, Query, Row } from './db.ts';
import { takeLock } from './lock.ts';
import { parseInteger, searchPath } from './session.ts';

export type PgliteOptions = {
	/** A database saved by `dump`, to start from instead of an empty one. */
	snapshot?: Blob | undefined;
};
/** What only the in-process database can do: hand itself over as one file. */
export type PgliteDb = Db & { dump(): Promise<Blob> };

const int8 = 20;

/** PostgreSQL compiled for this process: one session, so every transaction waits for the last. */
export async function openPglite(
	options: PgliteOptions & { dir: string | null }
): Promise<PgliteDb> {
	const release = options.dir === null ? () => {} : takeLock(options.dir);
	const pg = await PGlite.create({
		...(options.dir === null ? {} : { dataDir: folder(options.dir) }),
		...(options.snapshot === undefined ? {} : { loadDataDir: options.snapshot }),
		extensions: { citext, pg_trgm, pgcrypto },
		parsers: { [int8]: parseInteger }
	});
	await nameSuperuser(pg);
	return {
		kind: 'pglite',
		q: queryOn(pg),
		tx: (work) => pg.transaction((t) => work(queryOn(t))),
		listen: (channel, heard) => pg.listen(channel, heard).then((stop) => () => stop()),
		dump: () => pg.dumpDataDir('none'),
		close: async () => {
			await pg.close();
			release();
		}
	};
}

function folder(dir: string): string {
	const path = join(dir, 'pglite-17');
	mkdirSync(path, { recursive: true, mode: 0o700 });
	return path;
}

/**
 * The superuser is called as on the hosted service, where `postgres` is not one. Naming it for the
 * session also gives every `set local` a value to return to.
 */
async function nameSuperuser(pg: PGlite): Promise<void> {
	const { rows } = await pg.query<{ rolname: string }>(
		'select rolname from pg_roles where oid = 10'
	);
	if (rows[0]?.rolname === 'postgres') {
		await pg.exec(`create role passing superuser; set session authorization passing;
			alter role postgres rename to supabase_admin;
			set session authorization supabase_admin; drop role passing;`);
	}
	await pg.exec(`set session authorization supabase_admin; set search_path to ${searchPath}`);
}

type Session = Pick<PGlite, 'query' | 'exec'>;

function queryOn(session: Session): Query {
	return async (text, params) => {
		if (params !== undefined && params.length > 0) {
			return (await session.query<Row>(text, [...params])).rows;
		}
		const results = await session.exec(text);
		return results.at(-1)?.rows ?? [];
	};
}
