/**
 * Databases on a PostgreSQL that somebody else runs. One is made per state of the SQL, and each test
 * gets a copy of it, which takes a tenth of a second; what was there before is never touched.
 */
import { randomUUID } from 'node:crypto';
import type { Db } from '../../supabase/local/db.ts';
import { connectPostgres } from '../../supabase/local/postgres.ts';

export type Copy = { url: string; drop(): Promise<void> };
type Original = {
	/** Names what is in it, so that another state of the SQL gets another. */
	state: string;
	make: (db: Db) => Promise<void>;
};

/** Every database of the tests begins like this. */
const ours = 'waymark_tests_';

export async function copyOf(url: string, { state, make }: Original): Promise<Copy> {
	const original = `${ours}${state}`;
	const name = `${ours}${randomUUID().replaceAll('-', '')}`;
	await onServer(url, async (server) => {
		// One at a time: the first makes it, and nobody may be connected to what is copied.
		await server.tx(async (q) => {
			await q(`select pg_advisory_xact_lock(hashtextextended('${ours}', 1))`);
			const found = await q('select from pg_database where datname = $1', [original]);
			if (found.length === 0) await makeOriginal({ url, server, original, make });
			await server.q(`create database ${name} template ${original}`);
			await server.q(`alter database ${name} owner to postgres`);
		});
	});
	const drop = () => onServer(url, (server) => remove(server, name));
	return { url: addressOf(url, name), drop };
}

/** Everything that the tests have made on a server, the originals too. */
export async function removeAll(url: string): Promise<void> {
	await onServer(url, async (server) => {
		const found = await server.q('select datname as name from pg_database where datname ^@ $1', [
			ours
		]);
		for (const { name } of found) await remove(server, String(name));
	});
}

type Making = { url: string; server: Db; original: string; make: Original['make'] };

/** Under another name first: one that was cut short is not taken for whole. */
async function makeOriginal({ url, server, original, make }: Making): Promise<void> {
	const unfinished = `${original}_unfinished`;
	await remove(server, unfinished);
	await server.q(`create database ${unfinished}`);
	const db = await connectPostgres({ url: addressOf(url, unfinished) });
	try {
		await make(db);
	} finally {
		await db.close();
	}
	await server.q(`alter database ${unfinished} rename to ${original}`);
}

async function remove(server: Db, name: string): Promise<void> {
	await server.q(`drop database if exists ${name} with (force)`);
}

async function onServer<T>(url: string, work: (server: Db) => Promise<T>): Promise<T> {
	const server = await connectPostgres({ url }, 2);
	try {
		return await work(server);
	} finally {
		await server.close();
	}
}

function addressOf(url: string, database: string): string {
	const address = new URL(url);
	address.pathname = `/${database}`;
	return address.href;
}
