/** The desk's reads: the queue by pages and filters, one file, and the mails that are due. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Review } from '../../src/lib/domain/rows.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { claim, decide, fill, reviewOf, send } from './story.ts';

let db: TestDatabase;
let application: string;
type Queue = { rows: Review[]; next: Json; counts: Record<string, number> };
const queue = (filter: object = {}, after: Json = null, limit = 50) =>
	db.call<Queue>('rowan', 'review_queue', {
		p_program: 'calmhsa',
		p_filter: filter,
		p_after: after,
		p_limit: limit
	});

/** Avery's two parts, and a hundred others of which every tenth has no due date. */
beforeAll(async () => {
	db = await freshDatabase();
	const avery = db.device('avery');
	application = await fill(db, avery);
	await send(db, avery, { application, part: 'application' });
	await send(db, avery, { application, part: 'certificate' });
	await claim(db, db.device('rowan'), { application, part: 'certificate' });
	await db.q(
		`insert into app.applications (id, person, program, edition, pathway, state)
			select gen_random_uuid(), gen_random_uuid(), 'calmhsa', 1, 'initial', 'submitted'
			from generate_series(1, 100)`
	);
	await db.q(
		`insert into app.reviews (application_id, program, part, revision, name, receipt, language,
				flags, submitted_at, due_at)
			select a.id, 'calmhsa', 'application', 1, 'Person ' || n, 'A-' || n, 'es', '{blurred}',
				now(), case when n % 10 > 0 then now() + make_interval(days => (n % 7)::int) end
			from (
				select b.id, row_number() over () as n from app.applications b where b.id <> $1
			) a`,
		[application]
	);
});
beforeAll(async () => {
	await db.q(`update app.reviews set name = 'José Núñez Łodź' where name = 'Person 7'`);
});
afterAll(() => db.close());

describe('the queue', () => {
	test('pages hold each review once, the next due first and those without a date last', async () => {
		const seen: Review[] = [];
		let after: Json = null;
		do {
			const page: Queue = await queue({}, after, 7);
			seen.push(...page.rows);
			after = page.next;
		} while (after !== null);
		expect(new Set(seen.map(({ id }) => id)).size).toBe(102);
		const due = seen.map(({ due_at }) => due_at ?? Number.POSITIVE_INFINITY);
		expect(due).toEqual(due.toSorted((left, right) => left - right));
	});

	test.each<[object, number]>([
		[{ part: 'certificate' }, 1],
		[{ state: 'received' }, 101],
		[{ state: 'decided' }, 0],
		[{ mine: true }, 1],
		[{ flag: 'blurred' }, 100],
		[{ language: 'en' }, 2],
		[{ text: 'morales' }, 2],
		[{ text: 'PERSON 42' }, 1],
		[{ text: 'nunez' }, 1],
		[{ text: 'NÚÑEZ' }, 1],
		[{ text: 'lodz' }, 1],
		[{ text: '%' }, 0],
		[{ text: `' or true --` }, 0],
		[{ flag: 'blurred', language: 'en' }, 0]
	])('filtered by %j', async (filter, count) => {
		expect((await queue(filter, null, 200)).rows).toHaveLength(count);
	});

	test('its counts', async () => {
		expect((await queue()).counts).toEqual({
			received: 101,
			claimed: 1,
			waiting: 0,
			mine: 1,
			assigned: 0
		});
	});

	test('a line says who holds it, and until when', async () => {
		const { rows } = await queue({ mine: true });
		expect(rows).toMatchObject([
			{
				application_id: application,
				name: 'Avery Morales',
				part: 'certificate',
				state: 'claimed',
				reviewer: people.rowan,
				reviewer_name: 'Rowan'
			}
		]);
		expect(rows[0]?.held_until).toBeGreaterThan(Date.now());
	});

	test('another program’s queue stays shut', async () => {
		const call = db.call('rowan', 'review_queue', {
			p_program: 'elsewhere',
			p_filter: {},
			p_after: null,
			p_limit: 5
		});
		await expect(call).rejects.toMatchObject({ code: 'WMREF', detail: 'not_allowed' });
	});
});

describe('a review’s file', () => {
	test('[C3] holds what was submitted and nothing of the draft', async () => {
		const { review } = await reviewOf(db, application, 'certificate');
		await decide(db, db.device('rowan'), {
			application,
			part: 'certificate',
			kind: 'change',
			reasons: [{ code: 'name_mismatch', note: 'Two names' }]
		});
		await db.device('avery').run({
			name: 'application.answer',
			args: { application, path: 'training/hours', value: 1777, base: 1 }
		});
		const file = await db.call<Record<string, unknown>>('rowan', 'review_file', {
			p_review: review
		});
		expect(JSON.stringify(file)).not.toMatch(/:1777\b/);
		expect(file).toMatchObject({
			opened: true,
			review: { id: review, state: 'waiting', days_left: 14 },
			application: { id: application, state: 'submitted' },
			certificate: { state: 'changes_requested' },
			decisions: [{ kind: 'change', reviewer_name: 'Rowan', checklist: { name: 'yes' } }],
			checklist: { name: 'yes' }
		});
		expect(file['submissions']).toHaveLength(2);
	});

	test.each<[Who, string | null]>([
		['sage', null],
		['lee', 'R-204815'],
		['quinn', 'R-204815']
	])('without a claim tells %s what the queue tells, and the fee %s', async (who, fee) => {
		const { review } = await reviewOf(db, application, 'application');
		const file = await db.call<{ review: object }>(who, 'review_file', { p_review: review });
		const line = (await queue({ text: 'morales' })).rows.find(({ id }) => id === review);
		expect(file).toMatchObject({
			opened: false,
			application: { id: application, fee_reference: fee },
			certificate: null,
			checklist: {}
		});
		expect(file.review).toEqual(line);
		expect(file).toMatchObject({ submissions: [], decisions: [], events: [], claims: [] });
		expect(JSON.stringify(file)).not.toContain(people.avery);
	});

	test('one that is not there is not found', async () => {
		const call = db.call('rowan', 'review_file', { p_review: randomUUID() });
		await expect(call).rejects.toMatchObject({ detail: 'not_found' });
	});
});

describe('mails', () => {
	test('a mail is lent to one sender, comes back when it failed, and not when it was sent', async () => {
		const due = () => db.call<{ id: string }[]>('service', 'mails_due', { p_limit: 100 });
		const lent = await due();
		expect(lent.length).toBeGreaterThan(1);
		expect(await due()).toEqual([]);
		for (const [i, { id }] of lent.entries()) {
			await db.call('service', 'mail_sent', { p_mail: id, p_error: i === 0 ? 'refused' : null });
		}
		await db.q(`update app.mails set due_at = now() where sent_at is null`);
		expect((await due()).map(({ id }) => id)).toEqual([lent[0]?.id]);
	});
});
