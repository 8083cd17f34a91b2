/** What is mailed, and when. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailKinds } from '../../src/lib/domain/rows.ts';
import { subjectOf, urgentKinds } from '../../src/lib/domain/reach.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import { clear, mailing } from './reaching.ts';

let db: TestDatabase;
let mails: ReturnType<typeof mailing>;
beforeAll(async () => {
	db = await freshDatabase();
	mails = mailing(db);
});
afterAll(() => db.close());
beforeEach(() => clear(db));

test('what each kind of news is about is the same on both sides', async () => {
	const rows = await db.q('select kind, subject, urgent from app.news');
	const known = new Map(rows.map(({ kind, subject }) => [kind, subject]));
	expect(known).toEqual(new Map(Object.entries(subjectOf)));
	const urgent = rows.filter((row) => row['urgent'] === true).map((row) => row['kind']);
	expect(urgent.sort()).toEqual([...urgentKinds].sort());
	for (const kind of mailKinds) expect(kind === 'mail.checked' || known.has(kind), kind).toBe(true);
});

describe('a subject', () => {
	test('that is switched off is not mailed, and everything else is', async () => {
		expect(await mails.choose('mail', 'interview', false)).toBeNull();
		await mails.queue('interview.booked');
		await mails.queue('application.received');
		expect((await mails.due()).map(({ kind }) => kind)).toEqual(['application.received']);
		expect(await db.q(`select kind from app.mails`)).toEqual([{ kind: 'application.received' }]);
	});

	test('that is switched on again is mailed', async () => {
		await mails.choose('mail', 'interview', false);
		await mails.choose('mail', 'interview', true);
		await mails.queue('interview.booked');
		expect(await mails.due()).toHaveLength(1);
	});

	test('of decisions is always mailed, and may be silent as an alert', async () => {
		expect(await mails.choose('mail', 'decision', false)).toBe('reach.must');
		expect(await mails.choose('alert', 'decision', false)).toBeNull();
		await mails.queue('application.approved');
		expect(await mails.due()).toMatchObject([{ kind: 'application.approved', stop: null }]);
		// Whatever a row says: the queue holds the rule too.
		await db.q(`update app.reaches set mail_off = '{decision}'`);
		await mails.queue('certificate.approved');
		expect(await mails.due()).toHaveLength(1);
	});

	test.each([
		['a subject that there is not', { channel: 'mail', subject: 'weather', on: true }],
		['a channel that there is not', { channel: 'smoke', subject: 'class', on: true }],
		['neither on nor off', { channel: 'mail', subject: 'class', on: null }]
	])('is refused: %s', async (_, args) => {
		expect(await mails.told('reach.choose', args)).toBe('bad_arguments');
	});
});

describe('quiet hours', () => {
	test.each([
		['an hour that there is not', { from: 1440, to: 60, zone: 'America/Denver' }],
		['no length', { from: 60, to: 60, zone: 'America/Denver' }],
		['a place that there is not', { from: 60, to: 120, zone: 'America/Nowhere' }],
		['an offset, which has no summer', { from: 60, to: 120, zone: '+05:00' }],
		['half of them', { from: 60, to: null, zone: null }]
	])('are refused: %s', async (_, args) => {
		expect(await mails.told('reach.rest', args)).toBe('bad_arguments');
	});

	test('put off a mail until they end, and let an urgent one and a referee’s pass', async () => {
		await mails.restNow();
		await mails.queue('application.approved');
		await mails.queue('interview.reminder');
		await mails.queue('reference.asked', 'morgan@example.org');
		expect((await mails.due()).map(({ kind }) => kind).sort()).toEqual([
			'interview.reminder',
			'reference.asked'
		]);
		const [row] = await db.q(
			`select round(extract(epoch from due_at - now()) / 60)::int as minutes from app.mails
				where kind = 'application.approved'`
		);
		expect(Number(row?.['minutes'])).toBeGreaterThanOrEqual(59);
		expect(Number(row?.['minutes'])).toBeLessThanOrEqual(60);
		expect(await mails.told('reach.rest', { from: null, to: null, zone: null })).toBeNull();
		await db.q(`update app.mails set due_at = now() where sent_at is null`);
		expect((await mails.due()).map(({ kind }) => kind)).toContain('application.approved');
	});
});

describe('a mail that failed', () => {
	test('is due again later, ever later, and is given up after the fourteenth time', async () => {
		const mail = await mails.queue('application.received');
		const waits: number[] = [];
		for (let nth = 0; nth < 14; nth += 1) {
			expect(await mails.due()).toHaveLength(1);
			await db.call('service', 'mail_sent', { p_mail: mail, p_error: '503' });
			const [row] = await db.q(
				'select round(extract(epoch from due_at - now()) / 60)::int as minutes from app.mails'
			);
			waits.push(Number(row?.['minutes']));
			await db.q('update app.mails set due_at = now()');
		}
		expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8]);
		expect(Math.max(...waits)).toBe(1440);
		expect(await mails.due()).toEqual([]);
	});
});

test('a reminder is told in the app when it is due, once, whether or not it is mailed', async () => {
	await mails.choose('mail', 'deadline', false);
	await mails.queue('deadline.window');
	await db.call('service', 'tick');
	await db.call('service', 'tick');
	expect(await mails.due()).toEqual([]);
	expect(await db.q('select kind from app.notifications')).toEqual([{ kind: 'deadline.window' }]);
});
