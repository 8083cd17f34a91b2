import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingOf, standings } from '../../src/lib/domain/class.ts';
import type { ClassDay } from '../../src/lib/domain/class-rows.ts';
import { isObject } from '../../supabase/local/answers.ts';
import { seedDemo } from '../../supabase/local/demo.ts';
import { certificate } from '../../supabase/local/demo/papers.ts';
import { startBackend, type Backend } from '../../supabase/local/server.ts';
import { inspect } from '../../supabase/functions/receive-file/inspect.ts';

/** As the program's page had them. */
const published = [
	{
		name: 'Class 1 (July 2022)',
		week: 3,
		format: 'online',
		days: '7/5 7/6 7/7 7/12 7/13 7/14 7/19 7/20 7/21 7/26 7/27'
	},
	{
		name: 'Class 2 (September 2022)',
		week: 3,
		format: 'online',
		days: '9/2 9/7 9/9 9/12 9/14 9/16 9/19 9/21 9/23 9/26 9/28'
	},
	{
		name: 'Class 3 (November 2022)',
		week: 2,
		format: 'online',
		days: '11/7 11/9 11/14 11/16 11/21 11/28 11/30 12/5 12/7 12/12 12/15'
	},
	{
		name: 'Class 4 (November 2022)',
		week: 2,
		format: 'online',
		days: '11/8 11/10 11/15 11/17 11/22 11/29 12/1 12/6 12/8 12/13 12/15'
	},
	{
		name: 'Class 5 (March 2023)',
		week: 5,
		format: 'online',
		days: '3/2 3/6 3/7 3/8 3/9 3/10 3/13 3/14 3/15 3/16 3/17'
	},
	{
		name: 'Class 6 (April 2023)',
		week: 2,
		format: 'undecided',
		days: '4/25 4/27 5/2 5/4 5/9 5/11 5/16 5/18 5/23 5/25 5/30'
	}
];

describe('The demo', () => {
	let backend: Backend;
	let made: Awaited<ReturnType<typeof seedDemo>>;
	beforeAll(async () => {
		backend = await startBackend({ dir: null, port: 0, kind: 'pglite', demo: true, quiet: true });
		made = await seedDemo(backend);
	}, 300_000);
	afterAll(() => backend.stop());

	it('has one certificate that two people sent, which the queue says of both', async () => {
		const seen = await backend.db.q(
			`select x.kind, r.name from app.seen_matches x
			join app.reviews r on r.application_id in (x.application_id, x.other_id)
			where r.part = 'certificate' and r.state = 'received' and 'seen_before' = any(r.flags)
			order by r.name`
		);
		expect(seen).toEqual([
			{ kind: 'file', name: 'Harper Ellis' },
			{ kind: 'file', name: 'June Baker' }
		]);
	});

	it('has five applicants, a reviewer, a lead and somebody of the staff', () => {
		const roles = made.people.map((person) => person.role);
		const applicants = Array.from({ length: 5 }, () => 'applicant');
		expect(roles).toEqual([...applicants, 'reviewer', 'lead', 'staff']);
	});

	it('gives each of them a password of their own, which signs them in', async () => {
		expect(new Set(made.people.map((person) => person.password)).size).toBe(8);
		const [avery] = made.people;
		const response = await fetch(`${backend.url}/auth/v1/token?grant_type=password`, {
			method: 'POST',
			headers: { apikey: backend.key, 'content-type': 'application/json' },
			body: JSON.stringify({ email: avery?.email, password: avery?.password })
		});
		expect(response.status).toBe(200);
	});

	it('has twenty files in the queue: late, held, waiting, sent again, in both languages', async () => {
		const rows = await backend.db.q(`select count(*)::int as open,
			count(*) filter (where due_at < now())::int as late,
			count(*) filter (where state = 'claimed')::int as held,
			count(*) filter (where state = 'waiting')::int as waiting,
			count(*) filter (where revision > 1)::int as again,
			count(distinct language)::int as languages
			from app.reviews where state <> 'decided'`);
		const row = rows[0] ?? {};
		expect(Number(row['open'])).toBeGreaterThanOrEqual(20);
		for (const name of ['late', 'held', 'waiting', 'again']) {
			expect(Number(row[name]), name).toBeGreaterThan(0);
		}
		expect(row['languages']).toBe(2);
	});

	it('stored real files, which the server read and received', async () => {
		const [row] = await backend.db.q(`select count(*)::int as files,
			count(*) filter (where state in ('received', 'superseded'))::int as received,
			count(distinct type)::int as types from app.files`);
		expect(row?.['received']).toBe(row?.['files']);
		expect(row?.['types']).toBe(3);
	});

	it('has the six classes that were published, with every date', async () => {
		const rows = await backend.db.q(`select name->>'en' as name, days_a_week as week, format,
			(select string_agg(to_char((d->>'on')::date, 'FMMM/FMDD'), ' ') from jsonb_array_elements(days) d)
				as days
			from app.classes where days #>> '{0,on}' < '2024' order by days #>> '{0,on}'`);
		expect(rows).toEqual(published);
	});

	it('has a class at every standing that is not an end, counted from today', async () => {
		const rows = await backend.db
			.q(`select c.days::text, c.zone, c.capacity, c.waiting_max, c.taken,
			(extract(epoch from w.opens_at) * 1000)::float as opens_at,
			(extract(epoch from w.closes_at) * 1000)::float as closes_at
			from app.classes c left join app.windows w on w.id = c.window_id`);
		const seen = rows.map((row) => {
			const [capacity, waiting_max, taken] = [
				row['capacity'],
				row['waiting_max'],
				row['taken']
			].map(Number);
			const window = row['opens_at']
				? { opens_at: Number(row['opens_at']), closes_at: Number(row['closes_at']) }
				: null;
			const days = daysOf(row['days']);
			const counts = { capacity: capacity ?? 0, waiting_max: waiting_max ?? 0, taken: taken ?? 0 };
			const placed = { ...counts, state: 'planned', days, zone: String(row['zone']) } as const;
			return standingOf(placed, window, Date.now());
		});
		expect([...new Set(seen)].sort()).toEqual(
			standings.filter((one) => one !== 'cancelled').toSorted()
		);
		expect(seen.filter((one) => one === 'open')).toHaveLength(2);
	});

	it('has people at every place of the way into a class, and through it', async () => {
		const states = async (table: string) =>
			(await backend.db.q(`select distinct state from app.${table} order by state`)).map(
				(row) => row['state']
			);
		expect(await states('seats')).toEqual([
			...['completed', 'declined', 'offered', 'taken', 'waiting']
		]);
		expect(await states('homework')).toEqual(['accepted', 'handed_in', 'returned']);
		expect(await states('attendance')).toEqual(['absent', 'excused', 'present']);
		expect(await states('interviews')).toEqual(['booked', 'held']);
		expect(await states('reference_requests')).toEqual(['opened', 'received']);
	});

	it('lets its days pass for everything alike: what is over lies behind, what comes before', async () => {
		const [row] = await backend.db.q(`select
			(select count(*)::int from app.interviews where (state = 'held') = (starts_at > now())) as times,
			(select count(*)::int from app.seats where state = 'offered' and expires_at < now()) as offers,
			(select count(*)::int from app.certifications where left(number, 4)::int
				<> extract(year from issued_on) or issued_on > now() - interval '100 days') as numbers,
			(select count(*)::int from app.attendance t join app.classes c on c.id = t.class_id
				where not c.days @> jsonb_build_array(jsonb_build_object('on', t.day))) as days`);
		expect(row).toEqual({ times: 0, offers: 0, numbers: 0, days: 0 });
	});

	it('has a certificate that the check page knows', async () => {
		const [row] = await backend.db.q(
			'select api.certification_check(code) as told from app.certifications limit 1'
		);
		expect(row?.['told']).toMatchObject({ code: null, name: 'Nadia Brooks' });
	});

	it('writes to nobody who is made up', async () => {
		const [row] = await backend.db.q(
			'select count(*)::int as due from app.mails where sent_at is null'
		);
		expect(row?.['due']).toBe(0);
	});
});

/** The days as they are stored, from their text. */
function daysOf(text: unknown): ClassDay[] {
	const days: unknown = JSON.parse(String(text));
	if (!Array.isArray(days)) return [];
	return days.flatMap((day: unknown) => {
		if (!isObject(day)) return [];
		return [{ on: String(day['on']), from: String(day['from']), to: String(day['to']) }];
	});
}

describe('The demo’s papers', () => {
	const facts = { name: 'Ana Peña', provider: 'Any', hours: 80, completed: '2026-05-29' };

	it.each(['pdf', 'png', 'jpg', 'dim', 'blurred', 'unsigned'] as const)(
		'are files that open: %s',
		async (kind) => {
			const paper = certificate(facts, kind);
			const found = await inspect(new Uint8Array(paper.bytes));
			expect(found).toEqual({ type: paper.type, refusal: null });
		}
	);
});
