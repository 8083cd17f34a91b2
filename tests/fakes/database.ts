/**
 * A database of one's own for a test: the real base, migrations and seed, and the named people with
 * their accounts and roles. The in-process one is built once per state of the SQL, kept as a file,
 * and opened from there.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asClaims } from '../../supabase/local/claims.ts';
import type { Claims } from '../../supabase/local/claims.ts';
import { openDb } from '../../supabase/local/db.ts';
import type { Db, Query, Row } from '../../supabase/local/db.ts';
import { applyBase, prepare } from '../../supabase/local/migrate.ts';
import { openPglite } from '../../supabase/local/pglite.ts';
import { connectPostgres } from '../../supabase/local/postgres.ts';
import type { PostgresTarget } from '../../supabase/local/postgres.ts';
import { people, personNames, rolesOf } from '../people.ts';
import type { PersonName } from '../people.ts';
import { Device } from './device.ts';
import { copyOf } from './postgres.ts';
import type { Copy } from './postgres.ts';

export type Who = PersonName | 'anonymous' | 'service';
export type TestDatabase = Db & {
	/** Runs SQL as somebody, in a transaction of its own. */
	as<T>(who: Who, work: (q: Query) => Promise<T>): Promise<T>;
	/** Calls a function of the schema `api` by its arguments' names. */
	call<T = unknown>(who: Who, name: string, args?: Record<string, unknown>): Promise<T>;
	/** A device of a person: a client id, its counter and its cookie. */
	device(who: PersonName): Device;
};

/** One that several sessions can write to at once. */
export type SharedDatabase = TestDatabase & {
	/** So many sessions more, of their own; closed by who asked. */
	sessions(count: number): Promise<Db>;
};

/** Migrated, with the named people: in memory, or on the PostgreSQL that the tests are run against. */
export async function freshDatabase(): Promise<TestDatabase> {
	return process.env['DATABASE_URL'] === undefined ? freshPglite() : freshPostgres();
}

/** In memory, whatever the others run on. */
export async function freshPglite(): Promise<TestDatabase> {
	return dress(await openPglite({ dir: null, snapshot: await freshSnapshot() }));
}

/** In a folder that one can look into: of the embedded PostgreSQL or of its stand-in. */
export async function freshIn(dir: string, kind: Db['kind']): Promise<TestDatabase> {
	if (kind === 'pglite') return dress(await openPglite({ dir, snapshot: await freshSnapshot() }));
	const db = await openDb({ dir, kind });
	await fillIn(db);
	return dress(db);
}

/** What lies in such a folder, however the one before ended. */
export async function leftIn(dir: string, kind: Db['kind']): Promise<TestDatabase> {
	return dress(await openDb({ dir, kind }));
}

async function freshSnapshot(): Promise<Blob> {
	const path = snapshotPath();
	if (!existsSync(path)) await saveSnapshot(path);
	return new Blob([new Uint8Array(readFileSync(path))]);
}

/** The embedded PostgreSQL, or a database of its own on the one at `DATABASE_URL`. */
export async function freshPostgres(): Promise<SharedDatabase> {
	const url = process.env['DATABASE_URL'];
	return url === undefined ? embedded() : copied(url);
}

async function embedded(): Promise<SharedDatabase> {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-postgres-'));
	const db = await openDb({ dir, kind: 'postgres' });
	await fillIn(db);
	const [row] = await db.q(
		`select current_setting('unix_socket_directories') as dir, session_user::text as user`
	);
	const target = { socketDir: String(row?.['dir']), user: String(row?.['user']) };
	const close = async () => {
		await db.close();
		rmSync(dir, { recursive: true, force: true });
	};
	return share({ ...db, close }, target);
}

async function copied(url: string): Promise<SharedDatabase> {
	const copy = await copyOf(url, { state: stateOfSql(), make: fillIn });
	const db = await connectPostgres({ url: copy.url });
	const close = async () => {
		await db.close();
		await copy.drop();
	};
	return share({ ...db, close }, { url: copy.url });
}

/** A database of one's own on the PostgreSQL that the tests are run against, and nobody in it yet. */
export function freshAddress(url: string): Promise<Copy> {
	const make = (db: Db) => prepare(db).then(() => undefined);
	return copyOf(url, { state: `${stateOfSql()}_empty`, make });
}

/** The same, before the first migration. */
export function baseAddress(url: string): Promise<Copy> {
	const make = (db: Db) => applyBase(db).then(() => undefined);
	return copyOf(url, { state: `${stateOfSql()}_base`, make });
}

async function fillIn(db: Db): Promise<void> {
	await prepare(db);
	await admit(db);
}

function share(db: Db, target: PostgresTarget): SharedDatabase {
	return { ...dress(db), sessions: (count) => connectPostgres(target, count) };
}

/** Accounts and roles, as sign-up and staff would have made them. */
async function admit(db: Db): Promise<void> {
	for (const name of personNames) {
		await db.q(
			`insert into auth.users (id, email, email_confirmed_at) values ($1, $2, now())
			on conflict do nothing`,
			[people[name], `${name}@example.org`]
		);
		await db.q('insert into app.people (id, name) values ($1, $2) on conflict do nothing', [
			people[name],
			name.charAt(0).toUpperCase() + name.slice(1)
		]);
		const role = rolesOf[name];
		if (role === undefined) continue;
		await db.q(
			`insert into app.roles (person, program, role)
			select $1, p.program, $2 from (values ('calmhsa'), ('massachusetts')) p (program)
			on conflict do nothing`,
			[people[name], role]
		);
	}
}

function snapshotPath(): string {
	const cache = join(import.meta.dirname, '../../node_modules/.cache/waymark');
	mkdirSync(cache, { recursive: true });
	return join(cache, `database-${stateOfSql()}.tar`);
}

/** A name for all that a fresh database is made of. */
function stateOfSql(): string {
	const folder = join(import.meta.dirname, '../../supabase');
	const hash = createHash('sha256');
	for (const part of ['local/base', 'migrations']) {
		for (const name of readdirSync(join(folder, part)).sort()) {
			hash.update(name).update(readFileSync(join(folder, part, name)));
		}
	}
	for (const file of [
		join(folder, 'local/migrate.ts'),
		join(folder, 'seed.sql'),
		import.meta.filename
	]) {
		hash.update(existsSync(file) ? readFileSync(file) : '');
	}
	return hash.digest('hex').slice(0, 16);
}

async function saveSnapshot(path: string): Promise<void> {
	const db = await openPglite({ dir: null, snapshot: await emptyDatabase(dirname(path)) });
	try {
		await prepare(db);
	} catch (error) {
		throw new Error(`The migrations cannot be applied: ${String(error)}`, { cause: error });
	}
	await admit(db);
	await keep(path, await db.dump());
	await db.close();
	forgetOld(dirname(path));
}

/** Making one takes three times as long as all migrations together. */
async function emptyDatabase(folder: string): Promise<Blob> {
	const made = createRequire(import.meta.url).resolve('@electric-sql/pglite');
	const version = createHash('sha256').update(readFileSync(made)).digest('hex').slice(0, 16);
	const path = join(folder, `database-empty-${version}.tar`);
	if (!existsSync(path)) {
		const db = await openPglite({ dir: null });
		await keep(path, await db.dump());
		await db.close();
	}
	return new Blob([new Uint8Array(readFileSync(path))]);
}

/** Under another name first, so that a test beside this one never reads half of it. */
async function keep(path: string, snapshot: Blob): Promise<void> {
	const part = `${path}.${process.pid}`;
	writeFileSync(part, new Uint8Array(await snapshot.arrayBuffer()));
	renameSync(part, path);
}

function forgetOld(folder: string): void {
	for (const name of readdirSync(folder).filter((one) => one.startsWith('database-'))) {
		// Another process may have forgotten it just now.
		const made = statSync(join(folder, name), { throwIfNoEntry: false });
		const isOld = made !== undefined && Date.now() - made.mtimeMs > 3_600_000;
		if (isOld) rmSync(join(folder, name), { force: true });
	}
}

function dress(db: Db): TestDatabase {
	const as = <T>(who: Who, work: (q: Query) => Promise<T>) => asClaims(db, claimsOf(who), work);
	const call = async <T>(who: Who, name: string, args: Record<string, unknown> = {}) => {
		const names = Object.keys(args);
		const list = names.map((name, i) => `${name} => $${i + 1}`).join(', ');
		const values = names.map((name) => parameter(args[name]));
		const [row] = await as(who, (q) => q(`select api.${name}(${list}) as answer`, values));
		return answerOf<T>(row);
	};
	return { ...db, as, call, device: (who) => new Device(call, who) };
}

function claimsOf(who: Who): Claims {
	if (who === 'anonymous') return { role: 'anon' };
	if (who === 'service') return { role: 'service_role' };
	return { role: 'authenticated', sub: people[who], email: `${who}@example.org` };
}

/** Lists of texts are the only arrays that the functions take; everything else is JSON. */
function parameter(value: unknown): unknown {
	if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function answerOf<T>(row: Row | undefined): T {
	return row?.['answer'] as T;
}
