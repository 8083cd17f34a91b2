/**
 * A backup of the server, and what it is like when one is put back: everything that was written since
 * is not there any more, and the history has another name (F6). Objects in storage are not part of
 * a database's backup: their rows are made again from what lies in the bucket.
 */
import type { Db } from '../../supabase/local/db.ts';

const copied = `(schemaname = 'app' and tablename <> all('{questions,documents,edges}')
	or schemaname || '.' || tablename in ('sync.clients', 'sync.ledger'))`;

export async function backUp(db: Db): Promise<void> {
	await db.q(`do $$
	declare
		one record;
		has_rows boolean;
	begin
		drop schema if exists backup cascade;
		create schema backup;
		for one in select schemaname, tablename from pg_tables where ${copied} loop
			execute format('select exists (select from %I.%I)', one.schemaname, one.tablename)
			into has_rows;
			if has_rows then
				execute format('create table backup.%I as table %I.%I',
					one.schemaname || '.' || one.tablename, one.schemaname, one.tablename);
			end if;
		end loop;
	end $$`);
}

/** As the runbook has it: put back, then a new epoch. False when there is no backup. */
export async function restore(db: Db): Promise<boolean> {
	const [found] = await db.q(
		`select count(*)::int as n from pg_namespace where nspname = 'backup'`
	);
	if (found?.['n'] !== 1) return false;
	await db.tx(async (q) => {
		await q(`set local session_replication_role = replica`);
		await q(`do $$
		declare
			one record;
			columns text;
		begin
			for one in select schemaname, tablename from pg_tables where ${copied} loop
				execute format('delete from %I.%I', one.schemaname, one.tablename);
				continue when to_regclass(format('backup.%I', one.schemaname || '.' || one.tablename))
					is null;
				select string_agg(quote_ident(attname), ', ' order by attnum) into columns
				from pg_attribute
				where attrelid = format('%I.%I', one.schemaname, one.tablename)::regclass
					and attnum > 0 and not attisdropped and attgenerated = '';
				execute format('insert into %I.%I (%s) overriding system value select %s from backup.%I',
					one.schemaname, one.tablename, columns, columns,
					one.schemaname || '.' || one.tablename);
			end loop;
			update sync.meta set epoch = gen_random_uuid();
		end $$`);
	});
	return true;
}

export async function forgetBackup(db: Db): Promise<void> {
	await db.q('drop schema if exists backup cascade');
}
