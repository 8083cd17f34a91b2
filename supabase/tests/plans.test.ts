/**
 * What a door reads does not grow with the number of applications. Counted, not timed: rows that a
 * transaction touched, on the PostgreSQL that people will use, with few applications and with many.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gather } from '../../scripts/volume/crowd.ts';
import { hire } from '../../scripts/volume/people.ts';
import { flags } from '../../src/routes/desk/filters.ts';
import { become } from '../local/claims.ts';
import type { Query } from '../local/db.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { claim, fill, receiveAll, send } from './story.ts';

const few = 500;
const many = process.env['WAYMARK_FULL'] === '1' ? 50_000 : 20_000;
const crowd = { seed: 1, now: '2027-03-01' };
/** A page of the queue: each line with its claim and two names, and what leads there. */
const pageMax = 50 * 5;
/** Lines looked at for a page of a search: all that have the name, or as many as it takes to find fifty. */
const searchMax = 2_000;
/** Two filters at once go by the one and pass over lines that the other leaves out. */
const togetherMax = 1_000;

let db: TestDatabase;
/** Rows read by each door's call while the crowd was small. */
const before = new Map<string, number>();
let places: Record<string, string> = {};

/** Where in the queue a page begins: at its head, halfway, and where hardly any are left. */
const depths = { head: 'null', middle: placeIn('test.middle'), end: placeIn('test.end') };

type Door = {
	title: string;
	who: PersonName;
	sql: string;
	/** Rows that it may read however few it had to read when there were few. */
	max: number;
};
const doors: readonly Door[] = [
	...page('the queue', {}),
	...['received', 'claimed', 'waiting', 'decided'].flatMap((state) =>
		page(`the queue of what is ${state}`, { state })
	),
	...['application', 'certificate', 'renewal'].flatMap((part) =>
		page(`the queue of one part, ${part}`, { part })
	),
	...['en', 'es'].flatMap((language) => page(`the queue in ${language}`, { language })),
	...flags.flatMap((flag) => page(`the queue with the flag ${flag}`, { flag })),
	...page('the queue of what one holds', { mine: true }),
	...page('the queue of what one is to look at', { assigned: 'me' }),
	...page('part and flag', { part: 'certificate', flag: 'resubmitted' }, togetherMax),
	...page('language and flag', { language: 'es', flag: 'blurred' }, togetherMax),
	...page('decided with a flag', { state: 'decided', flag: 'without_name' }, togetherMax),
	...page('a search for a common name', { text: 'garcia' }, searchMax),
	...page('a search for a rare name', { text: 'Zyla' }, searchMax),
	...page('a search for a rare whole name', { text: 'quintina zyla' }, searchMax),
	...page('a search for the beginning of a name', { text: 'ky' }, searchMax),
	...page('a search for one letter', { text: 'x' }, searchMax),
	...page('a search by receipt', { text: '202C-B962' }, searchMax),
	{ title: 'a file', who: 'rowan', sql: `select api.review_file(${held('review')})`, max: 50 },
	{
		...{ title: 'a look at evidence', who: 'rowan', max: 50 },
		sql: `select api.look(${held('review')}, ${held('file')})`
	},
	{
		...{ title: 'the record of an application', who: 'lee', max: 50 },
		sql: `select api.record_read(${held('application')}, 0, 200)`
	},
	{ title: "an applicant's first pull", who: 'avery', sql: pull(), max: 0 },
	{ title: "a reviewer's first pull", who: 'rowan', sql: pull(), max: 0 },
	{ title: 'the daily comparison', who: 'avery', sql: 'select api.digest()', max: 0 }
];

beforeAll(async () => {
	db = await freshPostgres();
	const avery = db.device('avery');
	const application = await fill(db, avery);
	await receiveAll(db, application);
	await send(db, avery, { application, part: 'application' });
	await claim(db, db.device('rowan'), { application, part: 'application' });
	await db.tx(hire);
	await gather(db, { ...crowd, first: 1, last: few });
	await db.q('vacuum (analyze)');
	places = await placesNow();
	for (const door of doors) before.set(door.title, await rowsRead(door));
	await gather(db, { ...crowd, first: few + 1, last: many });
	await db.q('vacuum (analyze)');
	places = await placesNow();
}, 300_000);
afterAll(() => db.close());

for (const door of doors) {
	test(`${door.title} reads no more rows among ${many} applications than among ${few}`, async () => {
		const small = before.get(door.title) ?? 0;
		expect(small).toBeGreaterThan(0);

		expect(await rowsRead(door)).toBeLessThanOrEqual(Math.max(small + 50, door.max));
	});
}

function page(title: string, filter: Record<string, unknown>, also = 0): Door[] {
	return Object.entries(depths).map(([depth, after]) => ({
		title: `${title}, at its ${depth},`,
		who: 'rowan',
		sql: `select api.review_queue('calmhsa', '${JSON.stringify(filter)}', ${after}, 50)`,
		max: pageMax + also
	}));
}

/** Looked up apart from what is counted. */
function placeIn(setting: string): string {
	return `current_setting('${setting}')::jsonb`;
}

/** What rowan holds. */
function held(name: string): string {
	return `current_setting('test.${name}')::uuid`;
}

function pull(): string {
	return `select api.pull(1, gen_random_uuid(), null, 0, '{}', null, 1000)`;
}

/** Rows that the call fetched from tables, by a scan or through an index. */
async function rowsRead({ who, sql }: Door): Promise<number> {
	return db.tx(async (q) => {
		// What the session has counted before and not reported yet is in the same figures.
		const start = await touched(q);
		await q('savepoint caller');
		await become(q, { role: 'authenticated', sub: people[who] }, places);
		await q(sql);
		await q('rollback to caller');
		return (await touched(q)) - start;
	});
}

/** Settings that the calls above refer to: places in the queue, and what rowan holds. */
async function placesNow(): Promise<Record<string, string>> {
	const [row = {}] = await db.q(`
		with open as (
			select place, id, row_number() over (order by place, id) as nth, count(*) over () as lines
			from app.reviews where program = 'calmhsa' and state <> 'decided'
		)
		select
			(select jsonb_build_object('place', place, 'id', id)::text from open where nth = lines / 2)
				as "test.middle",
			(select jsonb_build_object('place', place, 'id', id)::text from open where nth = lines - 5)
				as "test.end",
			r.id::text as "test.review", r.application_id::text as "test.application",
			(select s.files #>> '{0,id}' from app.submissions s where s.application_id = r.application_id)
				as "test.file"
		from app.reviews r where r.reviewer = '${people.rowan}'`);
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
}

async function touched(q: Query): Promise<number> {
	const [row] = await q(
		`select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::int as rows
		from pg_stat_xact_user_tables where schemaname = 'app'`
	);
	return Number(row?.['rows']);
}
