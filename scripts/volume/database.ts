/**
 * A database with so many synthetic applications: with `DATABASE_URL` in `waymark_volume` on that server,
 * whose user has to be a superuser; without it on a server of our own, in `.waymark/volume/`. What is
 * there is used again and filled up; what is too much, of another seed or of other migrations is made anew.
 */
import { join } from 'node:path';
import type { Db } from '../../supabase/local/db.ts';
import { prepare } from '../../supabase/local/migrate.ts';
import { Plain } from '../../supabase/local/plain.ts';
import { connectPostgres } from '../../supabase/local/postgres.ts';
import { eraseData, startPostgres } from '../../supabase/local/runner.ts';
import { gather } from './crowd.ts';
import { hire } from './people.ts';

export type Wanted = {
	applications: number;
	seed: number;
	said: (line: string) => void;
};

const root = join(import.meta.dirname, '../..');
export const dir = join(root, '.waymark', 'volume');
const name = 'waymark_volume';
/** As a server for a state would have them: what is read often stays in memory. */
const settings = {
	shared_buffers: '1GB',
	effective_cache_size: '3GB',
	maintenance_work_mem: '256MB',
	work_mem: '16MB',
	max_wal_size: '8GB',
	random_page_cost: '1.1',
	fsync: 'off',
	synchronous_commit: 'off'
};
const batchRows = 25_000;
const sessions = 2;

/** The database with as many as wanted. */
export async function openVolume(wanted: Wanted): Promise<Db> {
	const db = await openFitting(wanted);
	try {
		await fillUp(db, wanted);
		return db;
	} catch (error) {
		await db.close();
		throw error;
	}
}

async function openFitting(wanted: Wanted): Promise<Db> {
	const db = await open();
	if (await fits(db, wanted)) return db;
	wanted.said('What is there does not fit: it is made anew.');
	await db.close();
	await erase();
	const fresh = await open();
	if (await fits(fresh, wanted)) return fresh;
	throw new Plain('The database could not be made anew.');
}

async function open(): Promise<Db> {
	const url = process.env['DATABASE_URL'];
	if (url === undefined) return startPostgres(dir, { also: settings });
	await onServer(url, async (server) => {
		const found = await server.q('select from pg_database where datname = $1', [name]);
		if (found.length === 0) await server.q(`create database ${name}`);
	});
	const address = new URL(url);
	address.pathname = `/${name}`;
	return connectPostgres({ url: address.href });
}

async function erase(): Promise<void> {
	const url = process.env['DATABASE_URL'];
	if (url === undefined) return eraseData(dir);
	await onServer(url, (server) => server.q(`drop database ${name} with (force)`));
}

async function onServer(url: string, work: (server: Db) => Promise<unknown>): Promise<void> {
	const server = await connectPostgres({ url }, 1);
	try {
		await work(server);
	} finally {
		await server.close();
	}
}

/** Brings the migrations up to date, and says whether what was filled in before can stay. */
async function fits(db: Db, { applications, seed }: Wanted): Promise<boolean> {
	try {
		await prepare(db);
	} catch (error) {
		if (error instanceof Plain) return false;
		throw error;
	}
	await db.q(`create table if not exists supabase_local.crowds (
		first int primary key, last int not null, seed int not null, now timestamptz not null)`);
	const [row] = await db.q(
		`select count(*)::int as odd from supabase_local.crowds where seed <> $1 or last > $2`,
		[seed, applications]
	);
	return row?.['odd'] === 0;
}

async function fillUp(db: Db, { applications, seed, said }: Wanted): Promise<void> {
	const begun = await db.q('select first from supabase_local.crowds');
	const there = new Set(begun.map(({ first }) => Number(first)));
	const missing = Array.from(
		{ length: Math.ceil(applications / batchRows) },
		(_, nth) => 1 + nth * batchRows
	).filter((first) => !there.has(first));
	if (missing.length === 0) return;
	const [row] = await db.q(
		'select coalesce(min(now), current_date)::text as now from supabase_local.crowds'
	);
	const now = String(row?.['now']);
	await db.tx(hire);
	const began = performance.now();
	let done = 0;
	const next = async (): Promise<void> => {
		const first = missing.shift();
		if (first === undefined) return;
		const last = Math.min(applications, first + batchRows - 1);
		await gather(db, { first, last, seed, now });
		await db.q('insert into supabase_local.crowds values ($1, $2, $3, $4)', [
			first,
			last,
			seed,
			now
		]);
		done += last - first + 1;
		said(`  ${done.toLocaleString('en')} applications, ${secondsSince(began)} s`);
		return next();
	};
	await Promise.all(Array.from({ length: sessions }, next));
	// As it would be after a night: statistics, and no page that has to be looked at twice.
	await db.q('vacuum (analyze)');
	said(`  tidied, ${secondsSince(began)} s`);
}

function secondsSince(began: number): string {
	return ((performance.now() - began) / 1000).toFixed(0);
}
