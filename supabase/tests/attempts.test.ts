/** From approval to certified: the attempts that staff record, and the certification that a pass makes. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refuseRequest } from '../../src/lib/domain/attempt.ts';
import { addDays, addMonths } from '../../src/lib/domain/calendar.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import { denied, refusal } from './scene.ts';
import { claim, decide, endAll, fill, send, textOf } from './story.ts';
import { pulled, run, toldTo } from './teaching.ts';

let db: TestDatabase;
let application: string;
let today: string;
beforeAll(async () => {
	db = await freshDatabase();
	today = textOf((await db.q(`select (now() at time zone 'utc')::date::text as day`))[0]?.['day']);
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	await db.q('delete from app.mails');
	await db.q('delete from app.notifications');
	application = await fill(db, db.device('avery'));
	await approve('application');
	await approve('certificate');
});

async function approve(part: 'application' | 'certificate') {
	await send(db, db.device('avery'), { application, part });
	await claim(db, db.device('rowan'), { application, part });
	await decide(db, db.device('rowan'), { application, part, kind: 'approve' });
}
/** Approved so long ago, so that there was time for everything. */
const approvedAgo = (days: number) =>
	db.q('update app.applications set valid_until = $2::date where id = $1', [
		application,
		addMonths(addDays(today, -days), 12)
	]);

const asked = (changes: object = {}) => ({
	...{ attempt: randomUUID(), application, on: today, fee_reference: 'PV-123' },
	...changes
});
const request = (changes: object = {}, who: PersonName = 'quinn') =>
	run(db, who, ['attempt.request', asked(changes)]);
const result = (attempt: string, changes: object = {}, who: PersonName = 'quinn') =>
	run(db, who, [
		'attempt.result',
		{
			...{ attempt, application, was: 'requested', on: today, result: 'failed' },
			...{ note: '', reason: '' },
			...changes
		}
	]);
async function requested(changes: object = {}): Promise<string> {
	const attempt = randomUUID();
	expect(await request({ attempt, ...changes })).toBeNull();
	return attempt;
}
const mine = async (table: string) =>
	(await pulled(db, 'avery', table)).filter((row) => row['application_id'] === application);
const waiting = async (kind: string) =>
	(
		await db.q(
			`select (due_at at time zone 'utc')::date::text as day from app.mails
			where kind = $1 and sent_at is null order by due_at`,
			[kind]
		)
	).map(({ day }) => day);

describe('an attempt', () => {
	test('is recorded with its payment, and the person is told in the app and by mail', async () => {
		await requested();
		expect(await mine('attempts')).toMatchObject([
			{ number: 1, state: 'requested', requested_on: today, fee_reference: 'PV-123', held_on: null }
		]);
		expect(await toldTo(db, 'avery')).toContain('attempt.requested');
	});

	test('that was passed certifies for two years, from the signed code on', async () => {
		expect(await result(await requested(), { result: 'passed', note: 'Calm' })).toBeNull();
		const [row] = await mine('certifications');
		expect(row).toMatchObject({
			...{ program: 'calmhsa', class_id: null, issued_on: today, ethics_signed_on: today },
			expires_on: addMonths(today, 24)
		});
		expect(await toldTo(db, 'avery')).toContain('attempt.passed');
		expect(JSON.stringify((await db.device('avery').pull()).rows)).not.toContain('Calm');
		expect(
			await db.call('anonymous', 'certification_check', { p_code: row?.['code'] })
		).toMatchObject({ code: null, number: row?.['number'], expires_on: addMonths(today, 24) });
	});

	test('can be had three times; a missed one counts', async () => {
		for (const told of ['failed', 'missed', 'failed'])
			expect(await result(await requested(), { result: told })).toBeNull();
		expect(await request()).toBe('attempt.used_up');
		expect(
			(await mine('attempts')).map(({ number, state }) => [Number(number), state]).sort()
		).toEqual([
			[1, 'failed'],
			[2, 'missed'],
			[3, 'failed']
		]);
		expect(await mine('certifications')).toEqual([]);
	});

	test('is one at a time, and none follows a pass', async () => {
		const attempt = await requested();
		expect(await request()).toBe('attempt.open');
		await result(attempt, { result: 'passed' });
		expect(await request()).toBe('attempt.passed');
		expect(await result(attempt, { result: 'failed', reason: 'Mixed up' })).toBe('attempt.passed');
		expect(await mine('certifications')).toHaveLength(1);
	});

	test('that was recorded wrongly is put right with a reason, which the person can read', async () => {
		const attempt = await requested();
		await result(attempt, { result: 'missed' });
		expect(await result(attempt, { was: 'missed', result: 'passed' })).toBe(
			'attempt.reason_missing'
		);
		expect(await result(attempt, { was: 'failed', result: 'passed', reason: 'x' })).toBe(
			'attempt.stale'
		);
		const reason = 'The list of the exam company was late';
		expect(await result(attempt, { was: 'missed', result: 'passed', reason })).toBeNull();
		expect(await mine('certifications')).toHaveLength(1);
		const events = (await mine('events')).filter(({ kind }) => textOf(kind).startsWith('attempt.'));
		expect(events.map(({ kind }) => kind).sort()).toEqual([
			'attempt.missed',
			'attempt.passed',
			'attempt.requested'
		]);
		expect(JSON.stringify(events)).toContain(reason);
	});

	test.each([
		['on a day to come', () => ({ on: addDays(today, 1) }), 'attempt.early'],
		['on no day', () => ({ on: null }), 'attempt.early'],
		['without a payment', () => ({ fee_reference: ' ' }), 'bad_arguments'],
		['of another application', () => ({ application: randomUUID() }), 'not_found']
	])('is not recorded by quinn %s', async (_name, changes, code) => {
		expect(await request(changes())).toBe(code);
	});

	test.each([
		['on a day to come', () => ({ on: addDays(today, 1) }), 'attempt.early'],
		['before it was asked for', () => ({ on: addDays(today, -1) }), 'attempt.before_request'],
		['with another result', () => ({ result: 'maybe' }), 'bad_arguments']
	])('has no result %s', async (_name, changes, code) => {
		expect(await result(await requested(), changes())).toBe(code);
	});

	test.each([{ note: 'x'.repeat(2001) }, { reason: 'x'.repeat(2001) }])(
		'is not recorded with words that would have to be cut',
		async (told) => {
			expect(await result(await requested(), told)).toBe('text.too_long');
			expect(await mine('attempts')).toMatchObject([{ state: 'requested' }]);
		}
	);

	test('is neither asked for nor held after the window has closed', async () => {
		await approvedAgo(380);
		expect(await request()).toBe('attempt.window');
		const late = await requested({ on: addDays(today, -30) });
		expect(await result(late)).toBe('attempt.window');
		expect(await result(late, { on: addDays(today, -20) })).toBeNull();
	});

	test('needs both parts approved', async () => {
		await endAll(db);
		application = await fill(db, db.device('avery'));
		await approve('application');
		expect(await request()).toBe('attempt.not_approved');
	});

	test('[C3] is recorded by staff and leads alone, and never of themselves', async () => {
		for (const who of ['avery', 'jordan', 'rowan', 'sage'] as const)
			expect([who, await request({}, who)]).toEqual([who, 'not_found']);
		expect(await request({}, 'lee')).toBeNull();
		await db.q(
			`insert into app.roles (person, program, role)
			select person, program, 'staff' from app.applications where id = $1`,
			[application]
		);
		expect(await request({}, 'avery')).toBe('not_allowed');
		expect(await refusal(db.call('avery', 'exam_file', { p_application: application }))).toBe(
			'not_allowed'
		);
		await db.q(`delete from app.roles r using app.applications a
			where a.id = '${application}' and r.person = a.person`);
	});
});

describe('the exam’s part of a file', () => {
	test('is read by staff and leads, with their notes', async () => {
		await result(await requested(), { result: 'failed', note: 'Left early' });
		for (const who of ['quinn', 'lee'] as const)
			expect(await db.call(who, 'exam_file', { p_application: application })).toMatchObject({
				is_ready: true,
				attempts: [{ number: 1, state: 'failed', note: 'Left early' }],
				certification: null
			});
	});

	test.each(['avery', 'jordan', 'rowan'] as const)('is not there for %s', async (who) => {
		expect(await refusal(db.call(who, 'exam_file', { p_application: application }))).toBe(
			'not_found'
		);
	});

	test('is shut to whoever has no account', async () => {
		expect(await refusal(db.call('anonymous', 'exam_file', { p_application: application }))).toBe(
			denied
		);
	});
});

describe('reminders', () => {
	test('go out before the window closes, until somebody is certified', async () => {
		const last = addMonths(today, 12);
		expect(await waiting('deadline.window')).toEqual([90, 30, 7].map((n) => addDays(last, -n)));
		await result(await requested(), { result: 'passed' });
		expect(await waiting('deadline.window')).toEqual([]);
		const end = addMonths(today, 24);
		expect(await waiting('deadline.renewal')).toEqual([180, 90, 30].map((n) => addDays(end, -n)));
	});
});

test('the rule on the device says the same as the server', async () => {
	const both = { application: { state: 'approved' }, certificate: { state: 'approved' } } as const;
	const states: ('failed' | 'missed' | 'passed' | 'requested')[] = [];
	for (const next of ['failed', 'missed', 'passed'] as const) {
		const attempts = states.map((state) => ({ state }));
		expect(refuseRequest({ ...both, attempts, attemptsMax: 3 })).toBeNull();
		const attempt = await requested();
		const open = [...attempts, { state: 'requested' as const }];
		expect(await request()).toBe(refuseRequest({ ...both, attempts: open, attemptsMax: 3 }));
		await result(attempt, { result: next });
		states.push(next);
	}
	const attempts = states.map((state) => ({ state }));
	expect(await request()).toBe(refuseRequest({ ...both, attempts, attemptsMax: 3 }));
});
