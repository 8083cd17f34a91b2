/** The list of what becomes of each table: complete, true, and the same as in `docs/retention.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../../tests/people.ts';
import { leaveTraces, ourTables } from './leaving.ts';
import { setScene } from './scene.ts';
import type { Scene } from './scene.ts';

type Entry = {
	name: string;
	class: string;
	act: 'gone' | 'bare' | 'kept';
	whose: string | null;
	becomes: string | null;
	stays: string[];
	keeps: string | null;
};

let scene: Scene;
let list: Entry[];
beforeAll(async () => {
	scene = await setScene();
	await leaveTraces(scene);
	list = (await scene.db.q(`select name, class, act, whose, becomes, stays, keeps::text as keeps
		from app.retention order by position`)) as Entry[];
});
afterAll(() => scene.db.close());

/** Columns of a table that can hold words, ids or what was chosen; times and counts cannot. */
async function tellingColumns(table: string): Promise<string[]> {
	const rows = await scene.db.q(
		`select a.attname as name from pg_attribute a join pg_type t on t.oid = a.atttypid
		where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
			and (t.typcategory in ('S', 'A') or t.typname in ('uuid', 'jsonb', 'json', 'bytea'))
		order by a.attnum`,
		[table]
	);
	return rows.map((row) => String(row['name']));
}

describe('the list', () => {
	test('[D5] has a line for every table, and for nothing else', async () => {
		expect(list.map(({ name }) => name).sort()).toEqual(await ourTables(scene.db));
	});

	test('[D5] says of every column of a row that stays bare whether its words go or stay', async () => {
		const undecided: string[] = [];
		for (const { name, becomes, stays } of list.filter(({ act }) => act === 'bare')) {
			const emptied = [...(becomes ?? '').matchAll(/(?:^|,)\s*(\w+) = /g)].map(([, one]) => one);
			for (const column of await tellingColumns(name)) {
				if (emptied.includes(column) === stays.includes(column))
					undecided.push(`${name}.${column}`);
			}
		}
		expect(undecided).toEqual([]);
	});

	test('[D5] keeps whole only what points at nobody, but for who worked there and who was erased', async () => {
		const pointing: string[] = [];
		for (const { name } of list.filter(({ act }) => act === 'kept')) {
			for (const column of await tellingColumns(name)) {
				const others = ['id', 'window_id', 'epoch'];
				const rows = await scene.db.q(`select pg_typeof(t.${column})::text as is
					from ${name} t limit 1`);
				if (rows[0]?.['is'] === 'uuid' && !others.includes(column))
					pointing.push(`${name}.${column}`);
				if (/person|name_of|email|reviewer|applica/.test(column))
					pointing.push(`${name}.${column}`);
			}
		}
		expect([...new Set(pointing)].sort()).toEqual([
			'app.desk_changes.person',
			'app.erasures.person',
			// Who works there.
			'app.figure_days.reviewer',
			'app.figure_news.reviewer',
			// Empty again when a transaction ends.
			'app.record_news.application_id',
			'app.roles.person'
		]);
	});

	test('is tried on somebody who has rows in every table that it empties', async () => {
		const empty: string[] = [];
		for (const { name, whose } of list.filter(({ act }) => act !== 'kept')) {
			const [row] = await scene.db.q(
				`select count(*)::int as n from ${name} t
				where $1::uuid is not null and $2::uuid[] is not null and (${whose})`,
				[people.avery, [scene.application]]
			);
			if (row?.['n'] === 0) empty.push(name);
		}
		expect(empty).toEqual([]);
	});

	test('is in docs/retention.md: each class, and each time that something is kept', () => {
		const text = readFileSync(join(import.meta.dirname, '../../docs/retention.md'), 'utf8');
		const missing = list
			.filter(({ class: named, name, keeps }) => {
				const line = text.split('\n').find((one) => one.startsWith(`| ${named} |`)) ?? '';
				return !line.includes(`\`${name}\``) || (keeps !== null && !line.includes(spoken(keeps)));
			})
			.map(({ class: named, name, keeps }) => `${named}: ${name} ${keeps ?? ''}`);
		expect(missing).toEqual([]);
	});
});

/** `3 years` for PostgreSQL's `3 years`, `1 day` for `1 day`, `400 days` as it is. */
function spoken(keeps: string): string {
	return keeps.replace('mons', 'months');
}

describe('what has been kept long enough', () => {
	const counts = async () => {
		const rows: Record<string, number> = {};
		for (const name of ['messages', 'looks', 'mails', 'group_rounds', 'code_tries']) {
			const [row] = await scene.db.q(`select count(*)::int as n from app.${name}`);
			rows[name] = Number(row?.['n']);
		}
		return rows;
	};
	const forget = (interval: string) =>
		scene.db.q(`select app.forget_old(now() + interval '${interval}')`);

	test('is forgotten when its time is over, and not a day before', async () => {
		await scene.db.q('update app.mails set sent_at = now()');
		const whole = await counts();
		await forget('1 day - 1 minute');
		expect(await counts()).toEqual(whole);
		await forget('89 days');
		expect(await counts()).toEqual({ ...whole, code_tries: 0 });
		await forget('91 days');
		const rest = { code_tries: 0, messages: 0, mails: 0, group_rounds: 0 };
		expect(await counts()).toEqual({ ...whole, ...rest });
		await forget('3 years - 1 minute');
		expect(await counts()).toEqual({ ...whole, ...rest });
		await forget('3 years 1 minute');
		expect(await counts()).toEqual({ ...rest, looks: 0 });
	});

	test('is looked for by the tick once an hour', async () => {
		const tries = async () => Number((await counts())['code_tries']);
		const old = `insert into app.code_tries (person, at) values ($1, now() - interval '2 days')`;
		await scene.db.q(`update app.chores set at = now() - interval '61 minutes'`);
		await scene.db.q(old, [people.jordan]);
		await scene.db.call('service', 'tick');
		expect(await tries()).toBe(0);
		// Once an hour is enough: the rest of what the tick does forgets tries by itself.
		const [row] = await scene.db.q(
			`select at > now() - interval '1 minute' as fresh from app.chores`
		);
		expect(row).toEqual({ fresh: true });
	});
});
