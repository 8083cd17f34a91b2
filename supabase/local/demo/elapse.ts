/**
 * Lets days pass in a program with classes: what was published, sent, held and given moves back, as
 * if it had happened that much earlier. Time is the one thing that no door can give, so it is written
 * past the triggers, before any device has pulled.
 */
import type { Backend } from '../server.ts';

export async function elapse(backend: Backend, days: number): Promise<void> {
	await backend.db.tx(async (q) => {
		await q(`set local session_replication_role = 'replica'`);
		await q(moveColumns(days));
		await q(moveTold(days));
		await q(moveClassDays(days));
		// Their people have no mailbox to be written to.
		await q('update app.mails set sent_at = now() where sent_at is null');
	});
}

const tables = [
	...['applications', 'submissions', 'decisions', 'events', 'reviews', 'claims', 'fields'],
	...['field_history', 'notifications', 'letters', 'mails', 'windows', 'classes', 'slots'],
	...['interviews', 'interview_notes', 'reference_requests', 'reference_links'],
	...['reference_answers', 'scores', 'seats', 'seat_notes', 'attendance', 'homework'],
	...['class_exams', 'certifications']
];

/** By the clock on the wall, so that noon stays noon when the clocks change in between. */
const moved = (at: string, days: number) =>
	`((${at} at time zone 'America/New_York' - interval '${days} days') at time zone 'America/New_York')`;

/** Every moment and every day of these tables. */
function moveColumns(days: number): string {
	const column = 'quote_ident(k.attname)';
	return `do $move$
	declare
		changed record;
	begin
		for changed in
			select c.relname as name, string_agg(${column} || ' = ' || case t.typname
				when 'date' then ${column} || ' - ${days}'
				else replace(${quoted(moved('$at', days))}, '$at', ${column})
			end, ', ') as sets
			from pg_attribute k join pg_class c on c.oid = k.attrelid join pg_type t on t.oid = k.atttypid
			where c.relnamespace = 'app'::regnamespace and t.typname in ('timestamptz', 'date')
				and k.attnum > 0 and k.attgenerated = '' and c.relkind = 'r'
				and c.relname in (${tables.map(quoted).join(', ')})
			group by c.relname
		loop
			execute format('update app.%I set %s', changed.name, changed.sets);
		end loop;
		update app.certifications
		set number = to_char(issued_on, 'YYYY') || substr(number, 5);
	end $move$`;
}

/** The moments that the history, the notifications and the letters tell of. */
function moveTold(days: number): string {
	const at = moved(`app.from_ms((told.value #>> '{}')::bigint)`, days);
	return ['events', 'notifications', 'letters']
		.map(
			(table) => `update app.${table} t set about = t.about || (
				select jsonb_object_agg(told.key, app.ms(${at})) from jsonb_each(t.about) told
				where told.key in ('starts_at', 'due_at', 'expires_at')
			) where t.about ?| '{starts_at,due_at,expires_at}';`
		)
		.concat(
			`update app.letters t set about = t.about || jsonb_build_object('days', ${earlier('t.about', days)})
			where t.about ? 'days' and t.about #>> '{days,0,on}' is not null;`
		)
		.join('\n');
}

function moveClassDays(days: number): string {
	return `update app.classes t set days = ${earlier('to_jsonb(t)', days)} where t.days <> '[]'`;
}

/** The days that a row has, each so many days earlier. */
function earlier(row: string, days: number): string {
	return `(select jsonb_agg(d.day || jsonb_build_object('on', (d.day->>'on')::date - ${days})
		order by d.nth) from jsonb_array_elements(${row}->'days') with ordinality d (day, nth))`;
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
