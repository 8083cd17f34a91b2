/**
 * What a door reads does not grow with the number of applications. Counted, not timed: rows that a
 * transaction touched, on the PostgreSQL that people will use, with few applications and with many.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { become } from '../local/claims.ts';
import type { Query } from '../local/db.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { claim, fill, receiveAll, send } from './story.ts';

const few = 500;
const many = process.env['WAYMARK_FULL'] === '1' ? 50_000 : 20_000;

let db: TestDatabase;
/** Rows read by each door's call while the crowd was small. */
const before = new Map<string, number>();

type Door = { title: string; who: PersonName; sql: string };
const doors: readonly Door[] = [
	{ title: 'the first page of the queue', who: 'rowan', sql: queue({}) },
	{ title: 'a page deep in the queue', who: 'rowan', sql: queue({}, middle()) },
	{ title: 'the queue of one state', who: 'rowan', sql: queue({ state: 'received' }) },
	{ title: 'the queue of what one holds', who: 'rowan', sql: queue({ mine: true }) },
	{ title: 'a search by receipt', who: 'rowan', sql: queue({ text: '202C-B962' }) },
	{ title: "an applicant's first pull", who: 'avery', sql: pull() },
	{ title: "a reviewer's first pull", who: 'rowan', sql: pull() },
	{ title: 'the daily comparison', who: 'avery', sql: 'select api.digest()' }
];

beforeAll(async () => {
	db = await freshPostgres();
	const avery = db.device('avery');
	const application = await fill(db, avery);
	await receiveAll(db, application);
	await send(db, avery, { application, part: 'application' });
	await claim(db, db.device('rowan'), { application, part: 'application' });
	await crowd(1, few);
	for (const door of doors) before.set(door.title, await rowsRead(door));
	await crowd(few + 1, many);
}, 300_000);
afterAll(() => db.close());

for (const door of doors) {
	test(`${door.title} reads no more rows among ${many} applications than among ${few}`, async () => {
		const small = before.get(door.title) ?? 0;
		expect(small).toBeGreaterThan(0);
		// The queue counts each state, and stops at a thousand.
		const counted = door.sql.includes('review_queue') ? 1_000 - few : 0;
		expect(await rowsRead(door)).toBeLessThanOrEqual(small + counted + 50);
	});
}

function queue(filter: Record<string, unknown>, after = 'null'): string {
	return `select api.review_queue('calmhsa', '${JSON.stringify(filter)}', ${after}, 50)`;
}

/** The place of a review halfway; looked up apart from what is counted. */
function middle(): string {
	return `current_setting('test.middle')::jsonb`;
}

function pull(): string {
	return `select api.pull(1, gen_random_uuid(), null, 0, '{}', null, 1000)`;
}

/** Rows that the call fetched from tables, by a scan or through an index. */
async function rowsRead({ who, sql }: Door): Promise<number> {
	const [place] = await db.q(
		`select jsonb_build_object('place', place, 'id', id)::text as at from app.reviews
		order by place, id offset (select count(*) / 2 from app.reviews) limit 1`
	);
	return db.tx(async (q) => {
		// What the session has counted before and not reported yet is in the same figures.
		const start = await touched(q);
		await q('savepoint caller');
		await become(
			q,
			{ role: 'authenticated', sub: people[who] },
			{ 'test.middle': String(place?.['at']) }
		);
		await q(sql);
		await q('rollback to caller');
		return (await touched(q)) - start;
	});
}

/** Applications that wait to be claimed, each with answers, a submission, events and a place in the queue. */
async function crowd(first: number, last: number): Promise<void> {
	const each = `from generate_series(${first}, ${last}) i`;
	const person = `md5('person' || i)::uuid`;
	const application = `md5('application' || i)::uuid`;
	const receipt = `upper(substr(md5(i::text), 1, 4) || '-' || substr(md5(i::text), 5, 4))`;
	for (const insert of [
		`insert into auth.users (id, email) select ${person}, i || '@crowd.example' ${each}`,
		`insert into app.people (id, name) select ${person}, 'Person ' || i ${each}`,
		`insert into app.applications (id, person, program, edition, pathway, state, revision)
			select ${application}, ${person}, 'calmhsa', 1, 'initial', 'submitted', 1 ${each}`,
		`insert into app.fields (application_id, path, person, value, edit)
			select ${application}, 'crowd.' || n, ${person}, '"a"', gen_random_uuid()
			${each}, generate_series(1, 5) n`,
		`insert into app.events (application_id, part, kind, actor)
			select ${application}, 'application', 'submitted', 'applicant' ${each}, generate_series(1, 3)`,
		`insert into app.reviews
			(application_id, program, part, revision, name, receipt, language, submitted_at, due_at)
			select ${application}, 'calmhsa', 'application', 1, 'Person ' || i,
				${receipt}, 'en', now(), now() + i * interval '1 minute' ${each}`
	]) {
		await db.q(insert);
	}
	await db.q('analyze');
}

async function touched(q: Query): Promise<number> {
	const [row] = await q(
		`select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::int as rows
		from pg_stat_xact_user_tables where schemaname = 'app'`
	);
	return Number(row?.['rows']);
}
