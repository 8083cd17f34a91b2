/** What staff see of hours that were sent, and accepting them or giving them back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/calendar.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import {
	certify,
	conclude,
	log,
	logEnough,
	prove,
	renew,
	setPeriod,
	training
} from './renewing.ts';
import type { Renewing } from './renewing.ts';
import { denied, refusal } from './scene.ts';
import { pulled, run, toldTo } from './teaching.ts';

let db: TestDatabase;
let of: Renewing;
let day: (ago: number) => string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await db.q('delete from app.notifications');
	of = await certify(db);
	day = (ago) => addDays(of.today, -ago);
});

const mine = async (table: string) =>
	(await pulled(db, 'avery', table)).filter((row) =>
		[row['application_id'], row['id']].includes(of.application)
	);
const change = (hours: string, changes: object) =>
	run(db, 'avery', [
		'hours.change',
		{ hours, application: of.application, base: 1, ...training({ day: day(1) }), ...changes }
	]);
const judge = (
	[name, hours]: readonly ['accept' | 'return', string],
	changes: object = {},
	who: PersonName = 'quinn'
) =>
	run(db, who, [
		`hours.${name}`,
		{ hours, application: of.application, base: 1, reason: 'It is cut off', ...changes }
	]);

describe('an audit', () => {
	let ids: string[] = [];
	let file = '';
	beforeEach(async () => {
		ids = await logEnough(of);
		file = await prove(of, ids[0] ?? '');
		await renew(of);
		await conclude(of, 'approve');
	});
	const audited = (who: PersonName | 'anonymous') =>
		db.call<{ entries: unknown[] }>(who, 'renewal_file', { p_application: of.application });
	const look = (who: PersonName | 'anonymous') =>
		db.call(who, 'renewal_look', { p_application: of.application, p_file: file });

	test('shows staff and leads what was sent, and nobody what is only written down', async () => {
		await setPeriod(of, { from: day(5), to: day(-600) });
		await log(of, training({ day: day(1), title: 'Not sent yet' }));
		for (const who of ['quinn', 'lee'] as const) {
			const found = await audited(who);
			expect(found.entries).toHaveLength(3);
			expect(JSON.stringify(found)).not.toContain('Not sent yet');
		}
		for (const who of ['avery', 'jordan', 'rowan', 'sage'] as const) {
			expect([who, await refusal(audited(who))]).toEqual([who, 'not_found']);
			expect([who, await refusal(look(who))]).toEqual([who, 'not_found']);
			expect([who, await judge(['accept', ids[0] ?? ''], {}, who)]).toEqual([who, 'not_found']);
			expect([who, await judge(['return', ids[0] ?? ''], {}, who)]).toEqual([who, 'not_found']);
		}
		expect(await refusal(audited('anonymous'))).toBe(denied);
		expect(await refusal(look('anonymous'))).toBe(denied);
	});

	test('is never of oneself', async () => {
		await db.q(
			`insert into app.roles (person, program, role)
			select person, program, 'staff' from app.applications where id = $1`,
			[of.application]
		);
		expect(await refusal(audited('avery'))).toBe('not_allowed');
		expect(await refusal(look('avery'))).toBe('not_allowed');
		expect(await judge(['accept', ids[0] ?? ''], {}, 'avery')).toBe('not_allowed');
		await db.q(
			`delete from app.roles r using app.applications a where a.id = $1 and r.person = a.person`,
			[of.application]
		);
	});

	test('[D4] opens a file for ten minutes and writes down who looked', async () => {
		const readable = async () =>
			(await db.as('quinn', (q) => q('select app.my_looks() as keys')))[0]?.['keys'];
		const told = await look('quinn');
		expect(told).toMatchObject({ bucket: 'evidence', type: 'image/jpeg' });
		expect(await readable()).toEqual([(told as { key: string }).key]);
		await look('quinn');
		const looks = await db.q('select reviewer from app.looks where file_id = $1', [file]);
		expect(looks).toHaveLength(2);
		const events = (await mine('events')).filter(({ kind }) => kind === 'file.looked');
		expect(events).toMatchObject([{ actor: 'staff', about: { file, reviewer: 'Quinn' } }]);
	});

	test('accepts single entries, which then rest', async () => {
		expect(await judge(['accept', ids[0] ?? ''])).toBeNull();
		expect(await judge(['accept', ids[0] ?? ''])).toBe('hours.stale');
		expect(await change(ids[0] ?? '', { base: 2 })).toBe('hours.sent');
		const found = (await mine('hours')).find(({ id }) => id === ids[0]);
		expect(found).toMatchObject({ state: 'accepted', rev: 2 });
	});

	test('gives single entries back with a reason; mended, they are sent again', async () => {
		const one = ids[1] ?? '';
		expect(await judge(['return', one], { reason: ' ' })).toBe('hours.reason_missing');
		expect(await judge(['return', one], { reason: 'x'.repeat(2001) })).toBe('text.too_long');
		expect(await judge(['return', one])).toBeNull();
		expect((await mine('hours')).find(({ id }) => id === one)).toMatchObject({
			state: 'returned',
			reason: 'It is cut off'
		});
		expect(await toldTo(db, 'avery')).toContain('hours.returned');
		await prove(of, one);
		expect(await change(one, { base: 2, title: 'Group work, part two' })).toBeNull();
		expect((await mine('hours')).find(({ id }) => id === one)).toMatchObject({ state: 'sent' });
		expect(await judge(['accept', one], { base: 3 }, 'lee')).toBeNull();
		const kinds = (await mine('events')).map(({ kind }) => kind);
		expect(kinds).toEqual(
			expect.arrayContaining(['hours.returned', 'hours.mended', 'hours.accepted'])
		);
	});

	test('leaves what was sent where it is: nobody takes it away', async () => {
		const one = ids[1] ?? '';
		await judge(['return', one]);
		const args = { hours: one, application: of.application, base: 2 };
		expect(await run(db, 'avery', ['hours.remove', args])).toBe('hours.sent');
	});

	test('waits while a renewal is in review', async () => {
		await setPeriod(of, { from: day(700), to: day(-60) });
		const { hours } = await log(
			of,
			training({ day: day(9), quarters: 90, category: 'law_ethics' })
		);
		await db.q('update app.hours set period_to = $1 where state = $2', [day(-60), 'logged']);
		await renew(of);
		expect(await judge(['accept', hours])).toBe('renewal.locked');
	});
});
