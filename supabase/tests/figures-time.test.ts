/** How long what is at the desk takes and may take; and that nothing of it is counted one by one. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { figuresFor } from './figuring.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const part = 'application' as const;

describe('the time to a decision', () => {
	/** Sent and answered at hours from the beginning of a day that nothing else is on. */
	async function lived(turns: readonly { sent: number; kind: string; at: number }[]) {
		const application = randomUUID();
		await db.q(
			`insert into app.applications (id, person, program, edition, pathway, state)
				values ($1, gen_random_uuid(), 'calmhsa', 1, 'initial', 'withdrawn')`,
			[application]
		);
		for (const [nth, { sent, kind, at }] of turns.entries()) {
			await db.q(
				`insert into app.submissions (application_id, part, revision, digest, fields, files,
						receipt, submitted_at, language)
					values ($1, 'application', $2, '', '{}', '[]', gen_random_uuid()::text,
						'2025-03-03T00:00Z'::timestamptz + $3::int * interval '1 hour', 'en')`,
				[application, nth + 1, sent]
			);
			await db.q(
				`insert into app.decisions (id, application_id, part, revision, kind, reasons, note,
						checklist, reviewer, at)
					values (gen_random_uuid(), $1, 'application', $2, $4, '[]', '', '{}',
						gen_random_uuid(), '2025-03-03T00:00Z'::timestamptz + $3::int * interval '1 hour')`,
				[application, nth + 1, at, kind]
			);
		}
	}

	test('leaves out what waited for the applicant, and is told by week and over all', async () => {
		await lived([
			{ sent: 0, kind: 'change', at: 5 },
			// Two hundred hours with the applicant.
			{ sent: 205, kind: 'approve', at: 212 }
		]);
		await lived([{ sent: 0, kind: 'approve', at: 30 }]);
		await lived([{ sent: 0, kind: 'deny', at: 100 }]);
		await lived([{ sent: 0, kind: 'change', at: 3 }]);
		const { waits } = await figuresFor(db, 'rowan', ['2025-03-01', '2025-03-31']);
		expect(waits).toEqual([
			{ part, week: null, count: 3, median: 30, p90: 102 },
			{ part, week: '2025-03-03', count: 2, median: 30, p90: 102 },
			{ part, week: '2025-03-10', count: 1, median: 12, p90: 12 }
		]);
	});

	test.each([
		['90 minutes', 2],
		['47 hours', 47],
		['50 hours', 48],
		['13 days 20 hours', 330],
		['15 days 13 hours', 384]
	])('%s is told as %i hours', async (time, hours) => {
		expect(await db.q('select app.rounded_hours($1::interval) as h', [time])).toEqual([
			{ h: hours }
		]);
	});

	test.each([
		['1 second', 2],
		['11 minutes', 15],
		['9 hours', 480]
	])('%s of work is at most %i minutes', async (time, minutes) => {
		expect(await db.q('select app.rounded_minutes($1::interval) as m', [time])).toEqual([
			{ m: minutes }
		]);
	});
});

describe('what is open', () => {
	async function open(state: string, due: string | null, left: number | null = null) {
		const application = randomUUID();
		await db.q(
			`insert into app.applications (id, person, program, edition, pathway, state)
				values ($1, gen_random_uuid(), 'calmhsa', 1, 'initial', 'withdrawn')`,
			[application]
		);
		await db.q(
			`insert into app.reviews (application_id, program, part, revision, state, name, receipt,
					language, submitted_at, due_at, days_left)
				values ($1, 'calmhsa', 'certificate', 1, $2, 'A', 'C-1', 'en', now(),
					now() + $3::interval, $4)`,
			[application, state, due, left]
		);
	}

	test('is told by the days that are left', async () => {
		await open('received', '-1 hour');
		await open('claimed', '-9 days');
		await open('received', '2 days');
		await open('received', '6 days 23 hours');
		await open('claimed', '14 days');
		await open('received', '15 days');
		await open('received', '400 days');
		await open('waiting', null, 4);
		await open('waiting', null);
		await open('received', null);
		await open('decided', null);
		const { ages, risk } = await figuresFor(db, 'rowan');
		expect(ages.find((one) => one['part'] === 'certificate')).toEqual({
			...{ part: 'certificate', business: false },
			...{ late: 2, '3': 1, '7': 1, '14': 1, more: 2, none: 1, paused: 2 }
		});
		expect([risk.late, risk.due]).toEqual([2, [0, 1, 0, 0, 0, 0, 1]]);
	});

	test.each(['days', 'business_days'])('counts %s as the clocks do', async (unit) => {
		const wrong = await db.q(
			`select n, due, edge from (
				select now_at, n, period, app.age_edge(now_at, n, period) as edge
				from jsonb_build_object('unit', $1::text, 'count', 9, 'holidays',
						'["2026-11-26", "2026-11-27", "2026-12-25"]'::jsonb) period,
					generate_series(0, 9) d,
					lateral (select '2026-11-19T15:00Z'::timestamptz + d * interval '31 hours' as now_at) t,
					unnest(array[0, 3, 7, 14]) n
			) e, generate_series(now_at + interval '1 minute', now_at + interval '30 days',
				interval '5 hours') due
			where (app.days_left(due, now_at, period) <= n) <> (due < edge)`,
			[unit]
		);
		expect(wrong).toEqual([]);
	});

	test('the pace is that of the last four weeks, without today', async () => {
		const note = (days: number, count: number) =>
			db.q(
				`insert into app.figure_days (program, measure, day, part, key, size, count)
					values ('calmhsa', 'answered', (now() at time zone 'utc')::date - $1::int, 'renewal',
						'approve', 0, $2)`,
				[days, count]
			);
		await note(29, 100);
		await note(28, 1);
		await note(14, 4);
		await note(8, 2);
		await note(7, 8);
		await note(1, 16);
		const { risk } = await figuresFor(db, 'rowan');
		expect(risk.pace).toEqual([1, 0, 6, 24]);
		expect(risk.since).toBe('2025-03-03');
	});
});

describe('at a million applications', () => {
	/** How many rows and entries of indexes of ours were read. */
	async function readFor(from: string, to: string): Promise<number> {
		return db.as('lee', async (q) => {
			const read = async () => {
				const [row] = await q(`select sum(pg_stat_get_xact_tuples_returned(c.oid))::int as n
					from pg_catalog.pg_class c where c.relnamespace = 'app'::regnamespace
						and c.relkind in ('r', 'i') and c.relname ~ '^(figure|review|appl|subm|deci|claim|deni)'`);
				return Number(row?.['n']);
			};
			const before = await read();
			await q('select api.desk_figures($1, $2, $3)', ['calmhsa', from, to]);
			return (await read()) - before;
		});
	}
	async function add(days: string) {
		await db.q(
			`insert into app.figure_days (program, measure, day, part, key, size, count)
				select 'calmhsa', m, d::date, 'renewal', 'approve', s, 1
				from unnest(array['received', 'answered', 'waited', 'handled', 'reason', 'agreed']) m,
					generate_series(${days}, interval '1 day') d, generate_series(1, 5) s`
		);
		await db.q('analyze app.figure_days');
	}

	test('rows read do not grow with what lies outside the period', async () => {
		await add(`'2024-06-01'::timestamp, '2024-06-10'`);
		const before = await readFor('2024-06-01', '2024-06-10');
		expect(before).toBeGreaterThan(300);
		await add(`'2020-01-01'::timestamp, '2024-05-31'`);
		await db.q(
			`insert into app.applications (id, person, program, edition, pathway, state)
				select gen_random_uuid(), gen_random_uuid(), 'calmhsa', 1, 'initial', 'withdrawn'
				from generate_series(1, 3000)`
		);
		await db.q(
			`insert into app.reviews (application_id, program, part, revision, state, name, receipt,
					language, submitted_at)
				select id, program, 'renewal', 1, 'decided', 'A', 'C-1', 'en', now()
				from app.applications on conflict do nothing`
		);
		await db.q('analyze app.reviews');
		expect(await readFor('2024-06-01', '2024-06-10')).toBeLessThan(before * 1.05);
		// And it counts at all: a longer period reads more.
		expect(await readFor('2024-05-01', '2024-06-10')).toBeGreaterThan(before * 2);
	});
});
