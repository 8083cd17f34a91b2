/** What may be sent, claimed and decided, and what is refused with which code. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import {
	answer,
	attach,
	claim,
	complete,
	decide,
	fill,
	receive,
	reviewOf,
	seen,
	send
} from './story.ts';

let db: TestDatabase;
let avery: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

/** Each test its own application: the one before is taken back. */
beforeEach(async () => {
	await db.q(`update app.applications set state = 'withdrawn'
		where state in ('draft', 'submitted', 'in_review', 'changes_requested')`);
	await db.q(`update app.claims set state = 'released' where state = 'held'`);
	await db.q(`update app.applications set deleted = true where state = 'approved'`);
	avery = db.device('avery');
	application = await fill(db, avery);
});

const sendPart = (part: 'application' | 'certificate') => send(db, avery, { application, part });
const change = (path: string, value: Json) => avery.run(answer(application, path, value, 1));

describe('sending', () => {
	test.each([
		['2022-06-30', 'certificate.too_early', undefined],
		['2022-07-01', undefined, true],
		['2022-07-02', undefined, false]
	])('a course completed on %s', async (day, code, flagged) => {
		await change('training/completed_on', day);
		const outcome = await sendPart('certificate');
		expect(outcome?.code).toBe(code);
		if (code !== undefined) return;
		const [row] = await db.q(
			`select flags from app.reviews where application_id = $1 and part = 'certificate'`,
			[application]
		);
		expect(String(row?.['flags']).includes('completed_first_day')).toBe(flagged);
	});

	test.each<[string, Json, string]>([
		['training/hours', 79, 'certificate.hours'],
		['training/competencies', ['hope'], 'certificate.competencies']
	])('%s as %j cannot be sent', async (path, value, code) => {
		await change(path, value);
		expect(await sendPart('certificate')).toEqual({ code, about: {} });
	});

	test('a provider that was not approved on the day is refused', async () => {
		const provider = complete['training/provider'];
		await db.q(`update app.providers set approved_from = '2027-01-01' where id = $1`, [provider]);
		expect((await sendPart('certificate'))?.code).toBe('certificate.provider_not_approved');
		await db.q('update app.providers set approved_from = null where id = $1', [provider]);
		expect(await sendPart('certificate')).toBeNull();
	});

	test('a provider that is not on the list is sent and flagged, with what the device warned of', async () => {
		await avery.run(
			answer(application, 'training/provider', 'other', 1),
			answer(application, 'training/provider_other', 'Hill Peers')
		);
		await attach(db, avery, { application, document: 'certificate', warnings: ['blurred'] });
		expect(await sendPart('certificate')).toBeNull();
		const [row] = await db.q('select flags from app.reviews where application_id = $1', [
			application
		]);
		expect(row?.['flags']).toEqual(expect.arrayContaining(['provider_other', 'blurred']));
	});

	test('[C3] what the person has not seen is not sent', async () => {
		const { digest, revision } = await seen(db, application, 'application');
		await db.device('avery').run(answer(application, 'identity/city', 'Weed', 1));
		const args = { application, digest, revision };
		const [stale] = await avery.run({ name: 'application.submit', args });
		expect(stale?.code).toBe('application.stale');
		expect(await sendPart('application')).toBeNull();
	});

	test('[C3] two submits: the first is received, the second is locked', async () => {
		const args = { application, ...(await seen(db, application, 'application')) };
		const outcomes = await avery.run(
			{ name: 'application.submit', args },
			{ name: 'application.submit', args }
		);
		expect(outcomes.map((one) => one?.code)).toEqual([undefined, 'application.locked']);
		expect(
			await db.q('select revision from app.submissions where application_id = $1', [application])
		).toEqual([{ revision: 1 }]);
	});

	test('[C4] what is sent rests; the other part can still be written', async () => {
		await sendPart('application');
		const outcomes = await avery.run(
			answer(application, 'identity/city', 'Weed', 1),
			answer(application, 'training/hours', 90, 1)
		);
		expect(outcomes.map((one) => one?.code)).toEqual(['application.locked', undefined]);
	});

	test('a submission never changes', async () => {
		await sendPart('application');
		await expect(db.q(`update app.submissions set fields = '{}'`)).rejects.toMatchObject({
			code: 'SYIMM'
		});
		await expect(db.q('delete from app.submissions')).rejects.toMatchObject({ code: 'SYIMM' });
	});
});

describe('each example with something missing is incomplete at that place', () => {
	const examples = calmhsa.examples.filter((example) => example.missing !== undefined);
	test.each(examples)('$id', async ({ missing = '', fields, documents }) => {
		await db.q(`update app.applications set state = 'withdrawn' where id = $1`, [application]);
		application = await fill(db, avery, { fields, documents });
		const part = missing.startsWith('training/') || missing === 'document:certificate';
		const outcome = await sendPart(part ? 'certificate' : 'application');
		expect(outcome).toEqual({
			code: `${part ? 'certificate' : 'application'}.incomplete`,
			about: { missing: expect.arrayContaining([missing]) }
		});
	});
});

describe('answers', () => {
	test.each<[string, Json, string | undefined]>([
		['identity/nickname', 'A', 'answer.unknown_question'],
		['identity/city', 'x'.repeat(10_000), 'answer.too_long'],
		['identity/first_name', 'ñ'.repeat(100), undefined],
		['experience/detail', 'x'.repeat(4001), 'answer.too_long'],
		['experience/kinds', ['x'.repeat(5000)], 'answer.too_long'],
		['identity/city', null, undefined]
	])('%s', async (path, value, code) => {
		const [outcome] = await change(path, value);
		expect(outcome?.code).toBe(code);
	});

	test.each<[string, Json]>([
		['identity/birth_date', '1900-01-01'],
		['identity/birth_date', '2023-02-29'],
		['identity/birth_date', '2020-01-01'],
		['identity/photo_id_expires', '2020-01-01'],
		['identity/email', 'avery at example'],
		['identity/phone', '12'],
		['identity/county', 'atlantis'],
		['experience/kinds', ['royalty']],
		['experience/detail', 'word '.repeat(251)],
		['eligibility/adult', false],
		['agreements/ethics', false],
		['identity/first_name', '   ']
	])('%s as %j is kept, and keeps the application from being sent', async (path, value) => {
		expect(await change(path, value)).toEqual([null]);
		expect(await sendPart('application')).toEqual({
			code: 'application.incomplete',
			about: { missing: [path] }
		});
	});

	test('[C1] the last to arrive stands, and what it replaced unseen is kept', async () => {
		const other = db.device('avery');
		await avery.run(answer(application, 'identity/city', 'Weed', 1));
		await other.run(answer(application, 'identity/city', 'Yreka', 1));
		const { rows } = await db.device('avery').pull();
		expect(JSON.stringify(rows['fields'])).toContain('Yreka');
		expect(JSON.stringify(rows['field_history'])).toContain('Weed');
		expect(JSON.stringify(rows['field_history'])).not.toContain('Alturas');
	});

	test('nobody answers in another person’s application', async () => {
		const [outcome] = await db
			.device('jordan')
			.run(answer(application, 'identity/city', 'Weed', 1));
		expect(outcome).toEqual({ code: 'not_found', about: {} });
	});
});

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

	test('denying is not open yet', async () => {
		await sendPart('application');
		await claim(db, db.device('rowan'), of());
		const said = await decide(db, db.device('rowan'), { ...of(), kind: 'deny', note: 'No' });
		expect(said?.code).toBe('not_allowed');
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
		expect((await change('identity/city', 'Weed'))[0]?.code).toBe('application.locked');
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

describe('files', () => {
	test('[U2] bytes that are not stored cannot be attached', async () => {
		const args = { file: randomUUID(), application, document: 'photo_id', name: 'a.jpg' };
		const [outcome] = await avery.run({
			name: 'file.attach',
			args: { ...args, type: 'image/jpeg', size: 5, sha256: 'a'.repeat(64), warnings: [] }
		});
		expect(outcome).toEqual({ code: 'file.not_stored', about: { file: args.file } });
	});

	test('[U3] a file is received once, with one receipt', async () => {
		const file = await attach(db, avery, { application, document: 'photo_id' });
		const first = await receive(db, file);
		expect(first).toMatchObject({ state: 'received', refusal: null });
		expect(await receive(db, file)).toEqual(first);
		expect(await db.call('service', 'files_waiting')).not.toContainEqual(
			expect.objectContaining({ file })
		);
	});

	test('[U3] other bytes than the device had said are refused, and the person hears of it', async () => {
		const file = await attach(db, avery, { application, document: 'photo_id' });
		const answer = await db.call('service', 'file_received', {
			p_file: file,
			p_sha256: 'b'.repeat(64),
			p_size: 1,
			p_type: 'image/png',
			p_refusal: null
		});
		expect(answer).toMatchObject({ state: 'refused', refusal: 'file.changed' });
		expect(await sendPart('application')).toMatchObject({
			code: 'application.incomplete',
			about: { missing: ['document:photo_id'] }
		});
		const heard = await db.q(`select kind from app.notifications where application_id = $1`, [
			application
		]);
		expect(heard).toEqual([{ kind: 'file.refused' }]);
	});

	test('a new file takes the old one’s place, and the X removes it', async () => {
		const first = await attach(db, avery, { application, document: 'photo_id' });
		await receive(db, first);
		const second = await attach(db, avery, { application, document: 'photo_id' });
		const remove = { name: 'file.remove', args: { application, file: second } };
		expect(await avery.run(remove, remove)).toEqual([null, null]);
		const states = await db.q(
			'select state from app.files where id in ($1, $2) order by created_at',
			[first, second]
		);
		expect(states).toEqual([{ state: 'superseded' }, { state: 'removed' }]);
		expect((await db.device('jordan').run(remove))[0]?.code).toBe('not_found');
	});
});
