import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Db, Query } from './db.ts';
import { Plain } from './plain.ts';

const here = import.meta.dirname;
const supabase = join(here, '..');
/** In this order; each stands for what a hosted project has before its first migration. */
const baseFiles = [
	'roles.sql',
	'auth.sql',
	'linking.sql',
	'storage.sql',
	'realtime.sql',
	'mailbox.sql'
];

type Step = { name: string; version: string; text: string; hash: string };

/** Base, migrations and seed, as far as they have not been applied; the names of what was. */
export async function prepare(db: Db, said: (name: string) => void = () => {}): Promise<string[]> {
	const done = [
		...(await applyBase(db)),
		...(await applyMigrations(db, readSteps(join(supabase, 'migrations')), said))
	];
	if (done.length > 0) await seed(db);
	return done;
}

/** What hosted gives every project: roles, rights and the schemas of its services. */
export async function applyBase(db: Db): Promise<string[]> {
	await db.q(`create schema if not exists supabase_local;
		create table if not exists supabase_local.base (name text primary key, hash text not null)`);
	const applied = new Map(
		(await db.q('select name, hash from supabase_local.base')).map((row) => [
			row['name'],
			row['hash']
		])
	);
	const steps = readSteps(join(here, 'base')).filter((step) => baseFiles.includes(step.name));
	steps.sort((a, b) => baseFiles.indexOf(a.name) - baseFiles.indexOf(b.name));
	refuseChanged(steps, applied);
	const missing = steps.filter((step) => !applied.has(step.name));
	for (const step of missing) {
		await db.tx(async (q) => {
			await q(step.text);
			await q('insert into supabase_local.base values ($1, $2)', [step.name, step.hash]);
		});
	}
	return missing.map((step) => step.name);
}

/** Applies what is new in name order, each in a transaction of its own, as hosted's `postgres`. */
export async function applyMigrations(
	db: Db,
	steps: readonly Step[],
	said: (name: string) => void = () => {}
): Promise<string[]> {
	const owner = await migrationRole(db);
	await db.tx((q) => makeHistory(q, owner));
	const history = await db.q('select version, hash from supabase_migrations.schema_migrations');
	const applied = new Map(history.map((row) => [row['version'], row['hash']]));
	refuseChanged(steps, applied);
	const missing = steps.filter((step) => !applied.has(step.version));
	for (const step of missing) {
		said(step.name);
		await db.tx((q) => applyStep(q, step, owner));
	}
	return missing.map((step) => step.name);
}

function readSteps(folder: string): Step[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
	return names.sort().map((name) => {
		const text = readFileSync(join(folder, name), 'utf8');
		const hash = createHash('sha256').update(text).digest('hex');
		const version = /^(\d+)_/.exec(name)?.[1] ?? name;
		return { name, version, text, hash };
	});
}

/** Programs, providers and whatever else a project starts with. */
async function seed(db: Db): Promise<void> {
	const path = join(supabase, 'seed.sql');
	if (!existsSync(path)) return;
	const owner = await migrationRole(db);
	await db.tx(async (q) => {
		await q(`set local session authorization ${owner}`);
		await q(readFileSync(path, 'utf8'));
	});
}

function refuseChanged(steps: readonly Step[], applied: Map<unknown, unknown>): void {
	for (const step of steps) {
		const before = applied.get(step.version) ?? applied.get(step.name);
		if (before === undefined || before === step.hash) continue;
		throw new Plain(
			`${step.name} was changed after it had been applied to this data. ` +
				'Put it back and add a new file, or start over with: npm start -- --fresh'
		);
	}
}

/** Hosted's `postgres` is no superuser. Elsewhere it often is, and a stand-in takes its place. */
async function migrationRole(db: Db): Promise<string> {
	const [role] = await db.q(`select rolsuper from pg_roles where rolname = 'postgres'`);
	if (role?.['rolsuper'] !== true) return 'postgres';
	await db.q(`do $$ begin
		if not exists (select from pg_roles where rolname = 'waymark_owner') then
			create role waymark_owner nosuperuser createrole bypassrls;
		end if; end $$;
		grant anon, authenticated, service_role to waymark_owner with admin option;
		grant supabase_storage_admin, supabase_realtime_admin to waymark_owner with inherit true;
		grant usage on schema auth to waymark_owner;
		grant usage on schema extensions to waymark_owner`);
	await db.q(`do $$ begin execute format('alter database %I owner to waymark_owner', current_database());
		end $$`);
	return 'waymark_owner';
}

async function makeHistory(q: Query, owner: string): Promise<void> {
	await q(`create schema if not exists supabase_migrations authorization ${owner};
		create table if not exists supabase_migrations.schema_migrations (
			version text primary key, statements text[], name text, hash text)`);
}

async function applyStep(q: Query, step: Step, owner: string): Promise<void> {
	await q(
		`insert into supabase_migrations.schema_migrations (version, statements, name, hash)
			values ($1, $2, $3, $4)`,
		[step.version, [step.text], step.name.replace(/^\d+_|\.sql$/g, ''), step.hash]
	);
	// Not `set role`: a plain `reset role` in a migration must not make it the superuser.
	await q(`set local session authorization ${owner}`);
	await q(step.text);
}
