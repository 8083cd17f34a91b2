/** What the database knows of the words, commands and files that were noted outside. */
import type { Db, Row } from '../../supabase/local/db.ts';

export type Known = {
	/** Answers that stand, or are kept beside what stands, with how often each is there. */
	words: ReadonlyMap<string, number>;
	/** Those that are kept beside. */
	history: ReadonlySet<string>;
	/** Uids of commands that had their effect. */
	applied: ReadonlySet<string>;
	/** Hashes of files. */
	files: ReadonlySet<string>;
	/** Columns that hold a time which has not come yet, though what they tell is done. */
	future: readonly string[];
};

export async function readKnown(db: Db): Promise<Known> {
	const words = new Map<string, number>();
	const rows = await db.q(
		`select value, 'field' as place from app.fields
		union all select value, 'history' from app.field_history`
	);
	for (const { value } of rows) {
		if (typeof value === 'string') words.set(value, (words.get(value) ?? 0) + 1);
	}
	const kept = rows.filter(({ place }) => place === 'history');
	const applied = 'select uid::text as one from sync.ledger where not repeat and code is null';
	return {
		words,
		history: new Set(kept.map(({ value }) => String(value))),
		applied: new Set((await db.q(applied)).map(one)),
		files: new Set((await db.q('select distinct sha256 as one from app.files')).map(one)),
		future: await readFuture(db)
	};
}

async function readFuture(db: Db): Promise<string[]> {
	const done = ['at', 'created_at', 'updated_at', 'submitted_at', 'decided_at', 'received_at'];
	const columns = await db.q(
		`select format('%I.%I', table_name, column_name) as one, table_name as place,
			column_name as name
		from information_schema.columns c join pg_class t on t.relname = c.table_name
			and t.relnamespace = 'app'::regnamespace and t.relkind = 'r'
		where table_schema = 'app' and data_type like 'timestamp%' and column_name = any($1)`,
		[done]
	);
	const found = columns.map(
		({ one: column, place, name }) => `select '${String(column)}' as one where exists (
			select from app.${String(place)} where ${String(name)} > now() + interval '1 minute')`
	);
	return (await db.q(found.join(' union all '))).map(one);
}

const one = (row: Row) => String(row['one']);
