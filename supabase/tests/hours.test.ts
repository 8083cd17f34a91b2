/** Hours of continuing education, and their evidence. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/calendar.ts';
import { evidenceOf } from '../../src/lib/domain/hours-rows.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import { certify, log, prove, renew, training } from './renewing.ts';
import type { Renewing } from './renewing.ts';
import { attach } from './story.ts';
import { pulled, run } from './teaching.ts';

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
describe('hours', () => {
	test('are written down, changed and taken away by whose they are', async () => {
		const { hours, said } = await log(of, training({ day: day(1) }));
		expect(said).toBeNull();
		expect(await mine('hours')).toMatchObject([
			{ id: hours, quarters: 16, state: 'logged', category: 'general', rev: 1 }
		]);
		expect(await change(hours, { quarters: 5 })).toBeNull();
		expect(await change(hours, { quarters: 6 })).toBe('hours.stale');
		expect(await mine('hours')).toMatchObject([{ quarters: 5, rev: 2 }]);
		const args = { hours, application: of.application, base: 2 };
		expect(await run(db, 'avery', ['hours.remove', args])).toBeNull();
		expect(await mine('hours')).toEqual([]);
	});

	test.each([
		['of a kind that nobody knows', () => ({ category: 'golf' }), 'hours.category'],
		['none', () => ({ quarters: 0 }), 'hours.amount'],
		['more than a day has', () => ({ quarters: 97 }), 'hours.amount'],
		['of a day to come', () => ({ day: day(-2) }), 'hours.future'],
		['from before the period', () => ({ day: day(671) }), 'hours.before_period'],
		['without a title', () => ({ title: ' ' }), 'bad_arguments']
	])('are refused: %s', async (_name, changes, code) => {
		expect((await log(of, { ...training({ day: day(1) }), ...changes() })).said).toBe(code);
	});

	test('of one day are no more than the day has', async () => {
		await log(of, training({ day: day(1), quarters: 90 }));
		expect((await log(of, training({ day: day(1), quarters: 7 }))).said).toBe('hours.day_full');
		expect((await log(of, training({ day: day(2), quarters: 7 }))).said).toBeNull();
	});

	test('of a period that was renewed meanwhile are told so', async () => {
		const args = { hours: randomUUID(), application: of.application, period_from: day(700) };
		const old = { ...args, period_to: day(1), ...training({ day: day(5) }) };
		expect(await run(db, 'avery', ['hours.log', old])).toBe('hours.period');
	});

	test('are somebody’s own: nobody else writes or changes them', async () => {
		const { hours } = await log(of, training({ day: day(1) }));
		for (const who of ['jordan', 'rowan', 'sage', 'lee', 'quinn'] as const) {
			expect([who, (await log(of, training({ day: day(1) }), who)).said]).toEqual([
				who,
				'not_found'
			]);
			expect([who, await change(hours, {}, who)]).toEqual([who, 'not_found']);
			expect([who, await renew(of, {}, who)]).toEqual([who, 'not_found']);
		}
	});

	test('need a certification that ends', async () => {
		await db.q('update app.renewals set deleted = true where id = $1', [of.application]);
		expect((await log(of, training({ day: day(1) }))).said).toBe('renewal.not_certified');
	});
});

describe('evidence', () => {
	test('goes with an entry, and goes when it goes', async () => {
		const { hours } = await log(of, training({ day: day(1) }));
		await prove(of, hours);
		const there = async () =>
			(await mine('files')).filter((file) => file['document'] === evidenceOf(hours));
		expect(await there()).toMatchObject([{ state: 'received' }]);
		await run(db, 'avery', ['hours.remove', { hours, application: of.application, base: 1 }]);
		expect(await there()).toMatchObject([{ state: 'removed' }]);
	});

	test('of no entry is refused', async () => {
		const { application } = of;
		const document = evidenceOf(randomUUID());
		await expect(attach(db, db.device('avery'), { application, document })).rejects.toThrow(
			'bad_arguments'
		);
	});
});
