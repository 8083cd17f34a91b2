/** What two people sent is found when the second one sends it, and stands as a flag until it is cleared. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import type { PersonName } from '../../tests/people.ts';
import { another, attachBytes, flagsOf, sendBytes } from './seeing.ts';
import { claim, complete, decide, endAll, fill, send } from './story.ts';

let db: TestDatabase;
let sha256: string;
const devices = new Map<PersonName, Device>();
const at = (who: PersonName): Device => {
	const device = devices.get(who) ?? db.device(who);
	devices.set(who, device);
	return device;
};
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	devices.clear();
	await endAll(db);
	await db.q('delete from app.seen_matches');
	await db.q('delete from app.sent_marks');
	await db.q('delete from app.common_marks');
	sha256 = randomBytes(32).toString('hex');
});

const averys = (fields = complete) => sendBytes(db, at('avery'), { who: 'avery', sha256, fields });
const jordans = (fields = another, bytes = sha256) =>
	sendBytes(db, at('jordan'), { who: 'jordan', sha256: bytes, fields });
const kinds = async () =>
	(await db.q('select kind from app.seen_matches order by kind')).map((row) => row['kind']);
const isFlagged = async (application: string) =>
	Object.values(await flagsOf(db, application)).map((flags) => flags.includes('seen_before'));

const mine = { who: 'jordan', fields: another, documents: ['photo_id', 'diploma'] } as const;

describe('the same file', () => {
	test('from two people is found, and both are flagged in every part that is open', async () => {
		const first = await averys();
		expect(await isFlagged(first.application)).toEqual([false, false]);
		const second = await jordans();
		expect(await kinds()).toEqual(['file']);
		expect(await isFlagged(first.application)).toEqual([true, true]);
		expect(await isFlagged(second.application)).toEqual([true, true]);
	});

	test('sent again by the same person is none, in whichever application and revision', async () => {
		const { application } = await averys();
		await db.q(`update app.applications set state = 'withdrawn' where id = $1`, [application]);
		const again = await averys();
		await claim(db, at('rowan'), { application: again.application, part: 'certificate' });
		await decide(db, at('rowan'), {
			application: again.application,
			part: 'certificate',
			kind: 'change',
			reasons: [{ code: 'name_mismatch', note: 'Two names' }]
		});
		await attachBytes(db, at('avery'), { who: 'avery', application: again.application, sha256 });
		await send(db, at('avery'), { application: again.application, part: 'certificate' });
		expect(await kinds()).toEqual([]);
	});

	test('that is only written down, and not sent, matches nothing', async () => {
		await averys();
		const about = {
			who: 'jordan',
			application: await fill(db, at('jordan'), { ...mine })
		} as const;
		await attachBytes(db, at('jordan'), { ...about, sha256 });
		expect(await kinds()).toEqual([]);
		await send(db, at('jordan'), { application: about.application, part: 'application' });
		expect(await kinds()).toEqual([]);
		await send(db, at('jordan'), { application: about.application, part: 'certificate' });
		expect(await kinds()).toEqual(['file']);
	});

	test('of one that is decided flags only who is still in the queue', async () => {
		const first = await averys();
		await claim(db, at('rowan'), { application: first.application, part: 'certificate' });
		await decide(db, at('rowan'), {
			application: first.application,
			part: 'certificate',
			kind: 'approve'
		});
		await jordans();
		const flags = await flagsOf(db, first.application);
		expect(flags['certificate']).not.toContain('seen_before');
		expect(flags['application']).toContain('seen_before');
	});

	test('that thousands send is matched with five of them', async () => {
		await averys();
		await db.q(
			`insert into app.applications (id, person, program, edition, pathway, state)
			select gen_random_uuid(), gen_random_uuid(), 'calmhsa', 1, 'initial', 'withdrawn'
			from generate_series(1, 30)`
		);
		await db.q(
			`insert into app.sent_marks (kind, mark, application_id, person, program, at)
			select 'file', decode($1, 'hex'), a.id, a.person, a.program, now() - interval '1 day'
			from app.applications a on conflict do nothing`,
			[sha256]
		);
		await jordans();
		expect(await kinds()).toEqual(Array.from({ length: 5 }, () => 'file'));
	});
});

describe('the same person', () => {
	const alike = (changes: Record<string, string>) => ({ ...another, ...changes });
	const name = { 'identity/first_name': 'Avéry ', 'identity/last_name': 'MORALES' };
	const born = { 'identity/birth_date': '1988-04-12' };
	const other = () => randomBytes(32).toString('hex');

	test.each([
		['name and birth date, however written', { ...name, ...born }, ['person']],
		['address', { 'identity/email': ' Avery@Example.org' }, ['email']],
		['telephone', { 'identity/phone': '+1 530-555-0142' }, ['phone']],
		['name alone', name, []],
		['birth date alone', born, []],
		['first name and birth date', { 'identity/first_name': 'Avery', ...born }, []]
	])('%s', async (_, changes, found) => {
		await averys();
		await jordans(alike(changes), other());
		expect(await kinds()).toEqual(found);
	});

	test('is kept as nothing that could be guessed without this database', async () => {
		await averys();
		const marks = await db.q(`select encode(mark, 'escape') as mark from app.sent_marks
			where kind <> 'file'`);
		expect(marks).toHaveLength(3);
		const [{ mark } = {}] = await db.q(
			`select encode(mark, 'hex') as mark from app.sent_marks where kind = 'email'`
		);
		await db.q(`update app.mark_key set key = sha256('another'::bytea)`);
		const [{ again } = {}] = await db.q(
			`select encode(app.keyed_mark('email', 'avery@example.org'), 'hex') as again`
		);
		expect(again).not.toBe(mark);
	});
});

test('what was sent before there were marks is found by the same function', async () => {
	const both = [(await averys()).application, (await jordans()).application];
	await db.q('delete from app.seen_matches');
	await db.q('delete from app.sent_marks');
	for (let time = 0; time < 2; time += 1) {
		await db.q(
			`select app.see_sent(s) from app.submissions s where s.application_id = any($1)
			order by s.submitted_at, s.id`,
			[both]
		);
		expect(await kinds()).toEqual(['file']);
	}
});

test('looking for a mark goes by index, and reads no more than it answers with', async () => {
	await db.q(
		`insert into app.applications (id, person, program, edition, pathway, state)
		select gen_random_uuid(), gen_random_uuid(), 'calmhsa', 1, 'initial', 'withdrawn'
		from generate_series(1, 3000)`
	);
	await db.q(
		`insert into app.sent_marks (kind, mark, application_id, person, program, at)
		select 'file', sha256(convert_to((row_number() over () % 3)::text, 'UTF8')), a.id, a.person,
			a.program, now() from app.applications a on conflict do nothing`
	);
	await db.q('analyze app.sent_marks');
	const read = `select seq_scan::int, idx_tup_fetch::int as rows from pg_stat_xact_user_tables
		where relname = 'sent_marks'`;
	const { found, before, after } = await db.tx(async (q) => {
		const [before] = await q(read);
		const found = await q(
			`select o.id from (select a from app.applications a where a.state = 'withdrawn' limit 1) x,
				app.sent_by_others('file', sha256('1'::bytea), x.a) o (id)`
		);
		const [after] = await q(read);
		return { found, before, after };
	});
	expect(found).toHaveLength(5);
	expect(after?.['seq_scan']).toBe(before?.['seq_scan'] ?? 0);
	expect(Number(after?.['rows']) - Number(before?.['rows'] ?? 0)).toBeLessThan(20);
});
