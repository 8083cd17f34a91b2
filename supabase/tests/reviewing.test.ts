/** Who may claim and decide, when, and what follows. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { answer, claim, decide, endAll, fill, reviewOf, send } from './story.ts';

let db: TestDatabase;
let avery: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	avery = db.device('avery');
	application = await fill(db, avery);
});

const sendPart = (part: 'application' | 'certificate') => send(db, avery, { application, part });

describe('reviewing', () => {
	const of = () => ({ application, part: 'application' as const });

	test('a file is claimed once; the second reviewer is told by whom', async () => {
		await sendPart('application');
		expect(await claim(db, db.device('rowan'), of())).toBeNull();
		expect(await claim(db, db.device('sage'), of())).toMatchObject({
			code: 'claim.taken',
			about: { reviewer: 'Rowan' }
		});
		expect(await claim(db, db.device('rowan'), of())).toBeNull();
	});

	test('[T1] a decision after the claim ran out is refused, and the tick puts the file back', async () => {
		await sendPart('application');
		await claim(db, db.device('rowan'), of());
		await db.q(`update app.claims set until = now() - interval '1 second' where state = 'held'`);
		expect((await decide(db, db.device('rowan'), { ...of(), kind: 'approve' }))?.code).toBe(
			'claim.lost'
		);
		expect(await db.call('service', 'tick')).toMatchObject({ expired: 1 });
		expect(await db.call('service', 'tick')).toMatchObject({ expired: 0 });
		const [row] = await db.q('select state from app.applications where id = $1', [application]);
		expect(row).toEqual({ state: 'submitted' });
		expect(await claim(db, db.device('sage'), of())).toBeNull();
		expect((await decide(db, db.device('rowan'), { ...of(), kind: 'approve' }))?.code).toBe(
			'claim.lost'
		);
	});

	test('[T1] an ended claim can be taken over before the tick has come', async () => {
		await sendPart('application');
		await claim(db, db.device('rowan'), of());
		await db.q(`update app.claims set until = now() - interval '1 second' where state = 'held'`);
		expect(await claim(db, db.device('sage'), of())).toBeNull();
	});

	test('[T1] a claim that cannot be ended keeps no other from ending', async () => {
		const other = await fill(db, db.device('jordan'), { who: 'jordan' });
		await sendPart('application');
		await send(db, db.device('jordan'), { application: other, part: 'application' });
		const both = [application, other];
		for (const one of both) await claim(db, db.device('rowan'), { ...of(), application: one });
		await db.q(`update app.claims set until = now() - interval '1 second' where state = 'held'`);
		await db.q(`create function app.stuck() returns trigger language plpgsql as
			$$ begin if new.application_id = '${application}' then perform 1 / 0; end if; return new; end $$;
			create trigger stuck before update on app.claims for each row execute function app.stuck()`);
		expect(await db.call('service', 'tick')).toMatchObject({ expired: 1 });
		await db.q('drop trigger stuck on app.claims; drop function app.stuck()');
		const states = await db.q('select id, state from app.applications where id = any($1)', [both]);
		expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
			new Map([
				[application, 'in_review'],
				[other, 'submitted']
			])
		);
	});

	test('[C3] a decision on another revision than the current one is refused', async () => {
		await sendPart('application');
		const rowan = db.device('rowan');
		await claim(db, rowan, of());
		const { review, revision } = await reviewOf(db, application, 'application');
		const args = { review, application, kind: 'approve', reasons: [], note: '', checklist: {} };
		const [stale] = await rowan.run({
			name: 'review.decide',
			args: { ...args, revision: revision + 1 }
		});
		expect(stale?.code).toBe('review.stale');
	});

	test.each<[Json, string]>([
		[[], 'review.reason_missing'],
		[[{ code: 'whim', note: '' }], 'review.reason_unknown'],
		[[{ code: 'name_mismatch', note: '' }], 'review.reason_unknown']
	])('asking for a change with %j is refused', async (reasons, code) => {
		await sendPart('application');
		await claim(db, db.device('rowan'), of());
		const said = await decide(db, db.device('rowan'), { ...of(), kind: 'change', reasons });
		expect(said?.code).toBe(code);
	});

	test('a reason that needs a note is refused without one', async () => {
		const reason = calmhsa.reasons.find((one) => one.part === 'application' && one.needsNote);
		await sendPart('application');
		await claim(db, db.device('rowan'), of());
		const reasons = [{ code: reason?.code ?? '', note: ' ' }];
		const said = await decide(db, db.device('rowan'), { ...of(), kind: 'change', reasons });
		expect(said?.code).toBe('review.note_missing');
	});

	test.each(['avery', 'jordan', 'quinn'] as const)('%s may not claim', async (who) => {
		await sendPart('application');
		expect((await claim(db, db.device(who), of()))?.code).toBe('not_found');
	});

	test('nobody reviews the own application', async () => {
		await db.q(`insert into app.roles (person, program, role)
			select person, program, 'reviewer' from app.applications where id = '${application}'`);
		await sendPart('application');
		expect((await claim(db, avery, of()))?.code).toBe('not_allowed');
		await db.q(`delete from app.roles r using app.applications a
			where a.id = '${application}' and r.person = a.person`);
	});

	test('the clock rests while a change is asked for and goes on with the days that were left', async () => {
		await sendPart('application');
		await db.q(
			`update app.reviews set due_at = now() + interval '11 days 3 hours'
			where application_id = $1`,
			[application]
		);
		await claim(db, db.device('rowan'), of());
		const reasons = [{ code: 'id_unreadable', note: '' }];
		await decide(db, db.device('rowan'), { ...of(), kind: 'change', reasons });
		expect(
			await db.q('select due_at, days_left from app.applications where id = $1', [application])
		).toEqual([{ due_at: null, days_left: 12 }]);
		await sendPart('application');
		expect(
			await db.q(
				`select due_at = submitted_at + interval '12 days' as resumed, days_left
			from app.applications where id = $1`,
				[application]
			)
		).toEqual([{ resumed: true, days_left: null }]);
	});

	test('taking an application back ends the claim on it', async () => {
		await sendPart('application');
		await claim(db, db.device('rowan'), of());
		const args = { application, revision: 1 };
		expect(await avery.run({ name: 'application.withdraw', args })).toEqual([null]);
		expect((await decide(db, db.device('rowan'), { ...of(), kind: 'approve' }))?.code).toBe(
			'claim.lost'
		);
		expect((await avery.run(answer(application, 'identity/city', 'Weed', 1)))[0]?.code).toBe(
			'application.locked'
		);
	});

	test('staff confirm the fee; a reviewer may not', async () => {
		await sendPart('application');
		const confirm = { name: 'fee.confirm', args: { application } };
		expect((await db.device('rowan').run(confirm))[0]?.code).toBe('not_allowed');
		expect(await db.device('quinn').run(confirm)).toEqual([null]);
		const [row] = await db.q(
			'select fee_reference, fee_confirmed_at is not null as paid from app.applications where id = $1',
			[application]
		);
		expect(row).toEqual({ fee_reference: 'R-204815', paid: true });
	});

	test('[T1] the letter comes with the twelve months and names the window’s last day', async () => {
		for (const part of ['certificate', 'application'] as const) {
			await sendPart(part);
			await claim(db, db.device('rowan'), { application, part });
			await decide(db, db.device('rowan'), { application, part, kind: 'approve' });
		}
		const [row] = await db.q(
			`select a.valid_until = ((now() at time zone 'utc') + interval '12 months')::date as year,
				l.about->>'valid_until' = a.valid_until::text as told
			from app.applications a join app.letters l on l.application_id = a.id where a.id = $1`,
			[application]
		);
		expect(row).toEqual({ year: true, told: true });
	});

	test('a notification is read by its owner only', async () => {
		await sendPart('application');
		const [row] = await db.q('select id from app.notifications where application_id = $1', [
			application
		]);
		const read = { name: 'notification.read', args: { notification: String(row?.['id']) } };
		expect((await db.device('jordan').run(read))[0]?.code).toBe('not_found');
		expect(await avery.run(read)).toEqual([null]);
	});
});
