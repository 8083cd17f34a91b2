/** Every door is on a list: what may be executed and read, by whom, and what runs as its owner. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const doors: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'doors.json'), 'utf8'));
const ours = `('api', 'app', 'sync')`;

function listed(of: string): unknown {
	return typeof doors === 'object' && doors !== null ? Reflect.get(doors, of) : null;
}

async function names(sql: string): Promise<unknown[]> {
	return (await db.q(sql)).map((row) => row['name']);
}

describe('doors', () => {
	test.each(['anon', 'authenticated', 'service_role'])(
		'[D2] what %s may execute is on the list, and nothing else',
		async (role) => {
			const found = await names(`
				select format('%I.%I', n.nspname, p.proname) as name
				from pg_proc p join pg_namespace n on n.oid = p.pronamespace
				where n.nspname in ${ours} and has_function_privilege('${role}', p.oid, 'execute')
				order by 1`);
			expect(found).toEqual(listed(role));
		}
	);

	test('[D1] what runs as its owner is on the list, pins its search path and asks who calls, or for a token or a code', async () => {
		const found = await names(`
			select format('%I.%I', n.nspname, p.proname) as name
			from pg_proc p join pg_namespace n on n.oid = p.pronamespace
			where n.nspname in ${ours} and p.prosecdef order by 1`);
		expect(found).toEqual(listed('definer'));
		const careless = await names(`
			select format('%I.%I', n.nspname, p.proname) as name
			from pg_proc p join pg_namespace n on n.oid = p.pronamespace
			where n.nspname in ${ours} and (
				not coalesce(p.proconfig, '{}') @> array['search_path=""']
				or p.prosecdef and p.prosrc !~ 'auth\\.(uid|role)\\(\\)|has_role|my_(applications|desks)\\(\\)|link_by_token\\(|certification_by_code\\('
			) order by 1`);
		// What tells everybody the same need not ask.
		expect(careless).toEqual(listed('open'));
	});

	test('every table of ours has row security', async () => {
		const open = await names(`
			select format('%I.%I', n.nspname, c.relname) as name
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ${ours} and c.relkind in ('r', 'p') and not c.relrowsecurity`);
		expect(open).toEqual([]);
	});

	test('[F3] nobody may write to a table, and only what travels may be read', async () => {
		const found = await db.q(`
			select r.role, format('%I.%I', n.nspname, c.relname) as name, p.privilege
			from pg_class c join pg_namespace n on n.oid = c.relnamespace,
				(values ('anon'), ('authenticated'), ('service_role')) r (role),
				(values ('select'), ('insert'), ('update'), ('delete'), ('truncate')) p (privilege)
			where n.nspname in ${ours} and c.relkind in ('r', 'p', 'v', 'm')
				and has_table_privilege(r.role, c.oid, p.privilege)
			order by 1, 2, 3`);
		const rights = found.map((row) => [row['role'], row['privilege'], row['name']].join(' '));
		expect(rights).toEqual(listed('tables'));
	});

	test('the schema api holds functions and nothing else', async () => {
		const tables = await names(`
			select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'api'`);
		expect(tables).toEqual([]);
	});

	test('[F8] each feed has its index on aggregate and transaction, its stamp and its policy', async () => {
		const lacking = await names(`
			select f.name from sync.feeds f
			join pg_class c on c.oid = format('app.%I', f.name)::regclass
			where not exists (
				select from pg_index i where i.indrelid = c.oid and pg_get_indexdef(i.indexrelid)
					like case f.kind when 'open' then '%(xid)' else '%(' || f.aggregate || ', xid)' end
			) or not exists (
				select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'stamp'
			) or not exists (
				select from pg_policy p where p.polrelid = c.oid
			)`);
		expect(lacking).toEqual([]);
	});

	test('policies never call a function with a column of the row', async () => {
		const slow = await names(`
			select p.policyname as name from pg_policies p
			where (p.schemaname in ${ours} or p.policyname like 'evidence%' or p.policyname like 'hints%')
				and coalesce(p.qual, p.with_check) ~ 'app\\.\\w+\\([a-z_]+\\)'`);
		expect(slow).toEqual([]);
	});
});
