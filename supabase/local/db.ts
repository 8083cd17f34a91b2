import type { PgliteOptions } from './pglite.ts';

export type Row = Record<string, unknown>;
/** Text without parameters may hold several statements; the rows of the last one come back. */
export type Query = (text: string, params?: readonly unknown[]) => Promise<Row[]>;
export type Db = {
	kind: 'postgres' | 'pglite';
	q: Query;
	/** All of `work` commits together, or nothing of it does. */
	tx<T>(work: (q: Query) => Promise<T>): Promise<T>;
	listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
	close(): Promise<void>;
};

export type DbOptions = {
	/** Where the data lives; null keeps it in memory, which only PGlite can. */
	dir: string | null;
	kind?: Db['kind'] | undefined;
	/** A PostgreSQL that somebody else runs; its user must be a superuser. */
	url?: string | undefined;
	log?: ((line: string) => void) | undefined;
} & PgliteOptions;

/** Opens the database that `options` ask for, the embedded PostgreSQL unless told otherwise. */
export async function openDb(options: DbOptions): Promise<Db> {
	const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
	if (options.url) return (await import('./postgres.ts')).connectPostgres({ url: options.url });
	if (options.dir === null || options.kind === 'pglite') return openPglite(options);
	const { startPostgres, unsupportedReason } = await import('./runner.ts');
	const reason = unsupportedReason();
	if (reason !== null && options.kind !== 'postgres') {
		log(`PostgreSQL cannot run here (${reason}): using PGlite, slower and without fsync.`);
		return openPglite(options);
	}
	return startPostgres(options.dir);
}

async function openPglite(options: DbOptions): Promise<Db> {
	return (await import('./pglite.ts')).openPglite(options);
}
