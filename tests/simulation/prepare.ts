/**
 * A database for the simulation: the real SQL, with the world's clock and the world's ids instead of
 * the machine's, a note of every change of state, and a way to break the server for one command.
 * Between two seeds it is emptied, which is much faster than opening it anew.
 */
import type { Db } from '../../supabase/local/db.ts';
import { edges } from '../../src/lib/domain/states.ts';
import { freshPglite } from '../fakes/database.ts';
import { idOf, people, roleOf } from './cast.ts';

/** What no seed empties: it comes with the migrations. */
const kept = [
	'app.programs',
	'app.providers',
	'app.questions',
	'app.documents',
	'app.edges',
	'app.news',
	'app.retention'
];

const stated: Readonly<Record<string, string>> = {
	applications: 'application',
	certificates: 'certificate',
	files: 'file',
	reference_requests: 'reference',
	seats: 'seat',
	homework: 'homework',
	claims: 'claim',
	interviews: 'interview',
	slots: 'slot',
	verdicts: 'verdict',
	denials: 'denial',
	renewals: 'renewal',
	hours: 'hours',
	assisters: 'assister',
	suggestions: 'suggestion',
	attempts: 'attempt',
	seen_matches: 'match'
};

/** What may follow what, where SQL has no table of it either. */
const unfenced: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	interview: { booked: ['cancelled', 'held', 'missed'], held: ['missed'], missed: ['held'] },
	slot: { open: ['taken', 'withdrawn'], taken: ['open', 'withdrawn'] },
	verdict: {
		waiting: ['checking', 'sent', 'undone', 'void'],
		checking: ['sent', 'returned', 'void']
	},
	denial: { proposed: ['confirmed', 'declined', 'void'] },
	assister: { invited: ['joined', 'ended'], joined: ['ended'] },
	suggestion: { open: ['resolved'] },
	attempt: {
		requested: ['passed', 'failed', 'missed'],
		failed: ['passed', 'missed'],
		missed: ['passed', 'failed']
	},
	match: { open: ['linked', 'cleared'], linked: ['cleared'], cleared: ['linked'] }
};

export function mayMove(noun: string, was: string, is: string): boolean {
	const all: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
		...edges,
		...unfenced
	};
	return all[noun]?.[was]?.includes(is) ?? false;
}

export async function openSimulated(): Promise<Db> {
	const db = await freshPglite();
	await db.q(clockwork);
	await watchMoves(db);
	await db.q(brokenServer);
	await db.q(pristine);
	return db;
}

/** From here on every change of a state is noted, for the judge. */
export async function watchMoves(db: Pick<Db, 'q'>): Promise<void> {
	await db.q(watching);
}

/**
 * PostgreSQL writes a function of one expression into the statement that calls it, so that these
 * stand wherever the SQL asks for the time or an id, in a default as well.
 */
const clockwork = `
	create schema simulation;
	grant usage on schema simulation to public;
	create sequence simulation.ids;
	grant usage on sequence simulation.ids to public;
	create or replace function pg_catalog.now() returns timestamptz
	language sql stable parallel safe as $$
		select coalesce(nullif(current_setting('simulation.now', true), '')::timestamptz,
			transaction_timestamp())
	$$;
	create or replace function pg_catalog.clock_timestamp() returns timestamptz
	language sql volatile parallel safe as $$
		select coalesce(nullif(current_setting('simulation.now', true), '')::timestamptz,
			statement_timestamp())
	$$;
	create or replace function pg_catalog.gen_random_uuid() returns uuid
	language sql volatile parallel safe as $$
		select md5(nextval('simulation.ids'::regclass)::text)::uuid
	$$;
	create table realtime.messages_whenever partition of realtime.messages default;`;

const watching = `
	create schema if not exists simulation;
	create table simulation.moves (nth bigint generated always as identity, noun text, was text,
		became text);
	create function simulation.note_move() returns trigger
	language plpgsql security definer set search_path = '' as $$
	begin
		if old.state is distinct from new.state then
			insert into simulation.moves (noun, was, became) values (tg_argv[0], old.state, new.state);
		end if;
		return null;
	end $$;
	${Object.entries(stated)
		.map(
			([table, noun]) => `create trigger simulation_move after update of state on app.${table}
				for each row execute function simulation.note_move('${noun}');`
		)
		.join('\n')}`;

/** While it is broken, a bug of the server's own meets whoever answers with one certain word. */
const brokenServer = `
	create table simulation.broken (since timestamptz not null default now());
	create function simulation.break_down() returns trigger
	language plpgsql security definer set search_path = '' as $$
	begin
		if new.value = '"poison"' and exists (select from simulation.broken) then
			raise exception 'a bug of the server' using errcode = 'XX001';
		end if;
		return new;
	end $$;
	create trigger simulation_break before insert or update on app.fields
		for each row execute function simulation.break_down();`;

/** What staff change in a seed and the next one finds as it came. */
const pristine = `
	create schema pristine;
	create table pristine.programs as table app.programs;
	create table pristine.providers as table app.providers;`;

/** Nobody has been here, and the ids begin again. */
export async function emptied(db: Db): Promise<void> {
	await db.q(`do $$ begin
		-- The record keeps whatever was written, except from whoever has the database itself.
		perform set_config('session_replication_role', 'replica', true);
		execute (
			select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
				|| ' restart identity cascade'
			from pg_tables
			where (schemaname = 'app' and schemaname || '.' || tablename <> all('{${kept.join()}}')
				or schemaname = 'simulation' or schemaname || '.' || tablename in ('sync.clients',
					'sync.ledger', 'sync.hints', 'sync.hints_waiting', 'storage.objects', 'auth.users',
					'realtime.messages'))
		);
		delete from app.programs;
		delete from app.providers;
		insert into app.programs select * from pristine.programs;
		insert into app.providers select * from pristine.providers;
		perform set_config('session_replication_role', 'origin', true);
		delete from sync.mutators where ver > 1;
		update sync.meta set epoch = md5('first')::uuid;
		perform setval('simulation.ids', 1);
		insert into simulation.broken default values;
		insert into app.chores values ('forget', '-infinity');
	end $$`);
}

export async function setTime(db: Db, now: number): Promise<void> {
	await db.q(`select set_config('simulation.now', $1, false)`, [new Date(now).toISOString()]);
}

export async function populate(db: Db): Promise<void> {
	const rows = people.map((who) => ({ id: idOf(who), who, role: roleOf[who] ?? null }));
	await db.q(
		`with cast_list as (
			select * from jsonb_to_recordset($1::text::jsonb) c (id uuid, who text, role text)
		), accounts as (
			insert into auth.users (id, email, email_confirmed_at)
			select id, who || '@example.org', now() from cast_list
		), named as (
			insert into app.people (id, name) select id, who from cast_list
		)
		insert into app.roles (person, program, role)
		select c.id, p.program, c.role
		from cast_list c, (values ('calmhsa'), ('massachusetts')) p (program)
		where c.role is not null`,
		[JSON.stringify(rows)]
	);
}
