/** Renewal: the window, sending it, and the next period. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../src/lib/domain/calendar.ts';
import { evidenceOf } from '../../src/lib/domain/hours-rows.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import {
	certify,
	conclude,
	contentOf,
	log,
	logEnough,
	periodOf,
	prove,
	renew,
	setPeriod,
	training
} from './renewing.ts';
import type { Renewing } from './renewing.ts';
import { textOf } from './story.ts';
import { pulled, run, toldTo } from './teaching.ts';

let db: TestDatabase;
let of: Renewing;
let day: (ago: number) => string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await db.q(`update app.reviews set state = 'decided'`);
	await db.q('delete from app.mails');
	await db.q('delete from app.notifications');
	of = await certify(db);
	day = (ago) => addDays(of.today, -ago);
});

const mine = async (table: string) =>
	(await pulled(db, 'avery', table)).filter((row) =>
		[row['application_id'], row['id']].includes(of.application)
	);
const change = (hours: string, changes: object, who: PersonName = 'avery') =>
	run(db, who, [
		'hours.change',
		{ hours, application: of.application, base: 1, ...training({ day: day(1) }), ...changes }
	]);
const waiting = async () =>
	(
		await db.q(
			`select (due_at at time zone 'utc')::date::text as day from app.mails
			where kind = 'deadline.renewal' and sent_at is null order by due_at`
		)
	).map((row) => row['day']);

describe('a renewal', () => {
	test('is sent with its hours, gets a receipt, and comes into the queue', async () => {
		const [first = ''] = await logEnough(of);
		const file = await prove(of, first);
		expect(await renew(of)).toBeNull();
		const [row] = await mine('renewals');
		expect(row).toMatchObject({ state: 'submitted', revision: 1, due_at: null });
		expect(textOf(row?.['receipt'])).toMatch(/^R-/);
		const sent = (await mine('submissions')).find(({ part }) => part === 'renewal');
		expect(sent?.['fields']).toMatchObject({
			'agreements/ethics': true,
			'agreements/ethics_name': 'Avery Morales',
			'renewal/fee_reference': 'R-80',
			'renewal/entries': [{ quarters: 24 }, { quarters: 24 }, { id: first, quarters: 32 }]
		});
		expect(sent?.['files']).toMatchObject([{ id: file, document: evidenceOf(first) }]);
		expect(await db.call('rowan', 'review_queue', queue)).toMatchObject({
			rows: [{ part: 'renewal', name: 'Avery', flags: [] }]
		});
		expect(await toldTo(db, 'avery')).toContain('renewal.received');
	});

	test('rests while it is at the desk', async () => {
		const [first = ''] = await logEnough(of);
		await renew(of);
		expect((await log(of, training({ day: day(1) }))).said).toBe('renewal.locked');
		expect(await change(first, {})).toBe('hours.sent');
		expect(await renew(of)).toBe('renewal.locked');
	});

	test('begins the next period when it is approved, and the certificate says so', async () => {
		const before = await periodOf(of);
		const ids = await logEnough(of);
		await renew(of);
		await conclude(of, 'approve');
		const to = addMonths(before.to, 24);
		expect(await periodOf(of)).toEqual({ state: 'approved', from: addDays(before.to, 1), to });
		expect(await mine('certifications')).toMatchObject([
			{ expires_on: to, ethics_signed_on: of.today }
		]);
		expect((await mine('hours')).map(({ id, state }) => [id, state]).sort()).toEqual(
			ids.map((id) => [id, 'sent']).sort()
		);
		expect(await toldTo(db, 'avery')).toContain('renewal.approved');
		expect(await waiting()).toEqual([180, 90, 30].map((n) => addDays(to, -n)));
		expect(await renew(of)).toBe('renewal.early');
		expect(await mine('letters')).toEqual([]);
	});

	test('that is asked to change can be changed and sent again', async () => {
		const [first = ''] = await logEnough(of);
		await renew(of);
		await conclude(of, 'change');
		expect((await periodOf(of)).state).toBe('changes_requested');
		expect(await change(first, { quarters: 30, category: 'law_ethics' })).toBeNull();
		expect(await renew(of)).toBe('renewal.hours');
		await log(of, training({ day: day(4), quarters: 2, title: 'Boundaries' }));
		expect(await renew(of)).toBeNull();
		expect(await mine('renewals')).toMatchObject([{ state: 'submitted', revision: 2 }]);
		await conclude(of, 'approve');
	});

	test('is not sent before the window opens, and late where the program takes it late', async () => {
		await logEnough(of);
		await setPeriod(of, { from: day(500), to: day(-92) });
		await db.q('update app.hours set period_to = $1', [day(-92)]);
		expect(await renew(of)).toBe('renewal.early');
		await setPeriod(of, { from: day(740), to: day(10) });
		await db.q('update app.hours set period_to = $1', [day(10)]);
		expect(await renew(of)).toBeNull();
		expect(await db.call('rowan', 'review_queue', queue)).toMatchObject({
			rows: [{ flags: ['late'] }]
		});
		await conclude(of, 'approve');
		expect(await periodOf(of)).toMatchObject({ from: of.today, to: addMonths(of.today, 24) });
	});

	test('is over where the program takes nothing late', async () => {
		await logEnough(of);
		await withoutLate(async () => {
			await setPeriod(of, { from: day(740), to: day(10) });
			await db.q('update app.hours set period_to = $1', [day(10)]);
			expect(await renew(of)).toBe('renewal.over');
			expect((await log(of, training({ day: day(5) }))).said).toBe('hours.after_period');
		});
	});

	test.each<[string, [object | null, object], string]>([
		['too few hours', [{ quarters: 31 }, {}], 'renewal.hours'],
		['too few of a kind', [{ quarters: 32, category: 'general' }, {}], 'renewal.category_hours'],
		['no signature', [null, { signed: {} }], 'agreement.not_signed'],
		['no name under it', [null, { signed: { ethics: ' ' } }], 'agreement.not_signed'],
		['no attestation', [null, { attested: false }], 'renewal.not_attested'],
		['what was not seen', [null, { digest: 'f'.repeat(64) }], 'renewal.stale'],
		['an older revision', [null, { revision: 7 }], 'renewal.stale']
	])('is refused with %s', async (_name, [changes, args], code) => {
		const [first = ''] = await logEnough(of);
		if (changes) await change(first, { category: 'law_ethics', ...changes });
		expect(await renew(of, args)).toBe(code);
	});

	test('counts nothing twice: its digest is what the device makes of it', async () => {
		const [first = ''] = await logEnough(of);
		const before = await contentOf(of);
		await prove(of, first);
		expect((await contentOf(of)).digest).not.toBe(before.digest);
		expect(await renew(of, before)).toBe('renewal.stale');
		expect(await renew(of)).toBeNull();
	});

	test('that is at the desk is not asked for by mail', async () => {
		await setPeriod(of, { from: day(500), to: day(-85) });
		await db.q('select app.remind_deadlines($1)', [of.application]);
		expect(await waiting()).toEqual([day(-55)]);
		await logEnough(of);
		await renew(of);
		expect(await waiting()).toEqual([]);
		await conclude(of, 'change');
		expect(await waiting()).toEqual([day(-55)]);
	});
});

const queue = {
	p_program: 'calmhsa',
	p_filter: { part: 'renewal', state: 'received' },
	p_after: null,
	p_limit: 5
};

async function withoutLate(work: () => Promise<void>): Promise<void> {
	const set = (to: string) =>
		db.q(`update app.programs set definition = ${to} where id = 'calmhsa' and edition = 1`);
	const [row] = await db.q(
		`select definition #>> '{certifying,renewal,late}' as late from app.programs
		where id = 'calmhsa' and edition = 1`
	);
	await set(`definition #- '{certifying,renewal,late}'`);
	try {
		await work();
	} finally {
		await db.q(
			`update app.programs
			set definition = jsonb_set(definition, '{certifying,renewal,late}', $1::text::jsonb)
			where id = 'calmhsa' and edition = 1`,
			[row?.['late']]
		);
	}
}
