/** Mentors: who may offer, asking and answering, writing, ending, blocking, reporting. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { refusal } from './scene.ts';

type Person = 'avery' | 'jordan' | 'rowan' | 'sage' | 'lee' | 'quinn';
type Mentor = { id: string; name: string; full: boolean };
type Line = { id: string; name: string; state: string; mentoring: boolean; unread: number };
type Page = {
	certified: boolean;
	offer: { state: string } | null;
	mentors: Mentor[];
	mentorings: Line[];
};

const program = 'calmhsa';
let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	const tables = `mentors mentorings mentor_blocks messages message_reports study_barred
		certificates applications`;
	for (const table of tables.split(/\s+/)) await db.q(`delete from app.${table}`);
});

const page = (who: Person) => db.call<Page>(who, 'mentors_open', { p_program: program });
const offer = (who: Person, proof = '') =>
	db.call<{ state: string }>(who, 'mentor_offer', {
		p_program: program,
		p_name: who,
		p_about: 'Certified in 2023',
		p_languages: ['en'],
		p_proof: proof
	});
const ask = async (who: Person, mentor: Person) => {
	const row = await db.q('select id from app.mentors where person = $1', [people[mentor]]);
	const args = { p_mentor: row[0]?.['id'], p_as: who, p_note: 'Could we talk about the exam?' };
	return (await db.call<{ id: string }>(who, 'mentor_request', args)).id;
};
const answer = (who: Person, mentoring: string, accept: boolean) =>
	db.call<Line>(who, 'mentor_answer', { p_mentoring: mentoring, p_accept: accept });
const say = (who: Person, to: string, body: string) =>
	db.call(who, 'mentoring_say', { p_mentoring: to, p_message: randomUUID(), p_body: body });
const end = (who: Person, mentoring: string, block = false) =>
	db.call<Line>(who, 'mentoring_end', { p_mentoring: mentoring, p_block: block });
const open = (who: Person, mentoring: string) =>
	db.call<Line & { messages: { id: string; body: string | null; standing: string }[] }>(
		who,
		'mentoring_open',
		{ p_mentoring: mentoring }
	);

async function certify(who: Person) {
	const [row] = await db.q(
		`insert into app.applications (id, person, program, edition, pathway, state)
			values (gen_random_uuid(), $1, $2, 1, 'initial', 'approved') returning id`,
		[people[who], program]
	);
	await db.q(
		`insert into app.certificates (id, person, state) values ($1, $2, 'approved')
			on conflict (id) do update set state = 'approved'`,
		[row?.['id'], people[who]]
	);
}
/** Jordan mentors; avery asked and was accepted. */
async function together() {
	await certify('jordan');
	await offer('jordan');
	const mentoring = await ask('avery', 'jordan');
	await answer('jordan', mentoring, true);
	return mentoring;
}

describe('offering', () => {
	test('whoever is certified here is listed at once', async () => {
		await certify('jordan');
		expect(await offer('jordan')).toEqual({ state: 'listed' });
		expect((await page('avery')).mentors).toMatchObject([{ name: 'jordan', full: false }]);
	});

	test('whoever is certified elsewhere says how to check it, and staff decide', async () => {
		expect(await refusal(offer('jordan'))).toBe('mentor.proof_missing');
		expect(await offer('jordan', 'Number 1234, state registry')).toEqual({ state: 'waiting' });
		expect((await page('avery')).mentors).toEqual([]);
		const care = await db.call<{ offers: { id: string; proof: string }[] }>('quinn', 'study_care', {
			p_program: program
		});
		expect(care.offers).toMatchObject([{ name: 'jordan', proof: 'Number 1234, state registry' }]);
		await db.call('quinn', 'mentor_confirm', { p_mentor: care.offers[0]?.id, p_yes: true });
		expect((await page('avery')).mentors).toMatchObject([{ name: 'jordan' }]);
		expect(await offer('jordan')).toEqual({ state: 'listed' });
	});

	test('an offer that staff said no to comes back in a month at the earliest', async () => {
		await offer('jordan', 'Trust me');
		const [row] = await db.q('select id from app.mentors');
		await db.call('lee', 'mentor_confirm', { p_mentor: row?.['id'], p_yes: false });
		expect(await refusal(offer('jordan', 'Really'))).toBe('mentor.refused');
		await db.q(`update app.mentors set decided_at = now() - interval '31 days'`);
		expect(await offer('jordan', 'Number 1234')).toEqual({ state: 'waiting' });
	});

	test('staff do not confirm themselves', async () => {
		await offer('quinn', 'I work here');
		const [row] = await db.q('select id from app.mentors');
		const confirm = (who: Person) =>
			db.call(who, 'mentor_confirm', { p_mentor: row?.['id'], p_yes: true });
		expect(await refusal(confirm('quinn'))).toBe('not_allowed');
		for (const who of ['rowan', 'avery'] as const)
			expect(await refusal(confirm(who))).toBe('not_found');
	});

	test('a mentor rests and comes back; those they write with stay', async () => {
		const mentoring = await together();
		const rest = (resting: boolean) =>
			db.call('jordan', 'mentor_rest', { p_program: program, p_resting: resting });
		expect(await rest(true)).toEqual({ state: 'resting' });
		expect((await page('rowan')).mentors).toEqual([]);
		await say('avery', mentoring, 'Still there?');
		expect(await rest(false)).toEqual({ state: 'listed' });
	});
});

describe('asking', () => {
	test('the mentor hears of it in the app, accepts, and both write', async () => {
		const mentoring = await together();
		await say('avery', mentoring, 'Thank you!');
		expect(await page('jordan')).toMatchObject({
			mentorings: [{ name: 'avery', state: 'accepted', mentoring: true, unread: 1 }]
		});
		expect((await open('jordan', mentoring)).messages).toMatchObject([{ body: 'Thank you!' }]);
		const told = JSON.stringify([await page('avery'), await open('avery', mentoring)]);
		expect(told).not.toMatch(new RegExp(`${people.jordan}|${people.avery}`));
		expect((await page('jordan')).mentorings).toMatchObject([{ unread: 0 }]);
		const kinds = await db.q('select person, kind from app.notifications order by at');
		expect(kinds).toContainEqual({ person: people.jordan, kind: 'mentor.asked' });
		expect(kinds).toContainEqual({ person: people.avery, kind: 'mentor.accepted' });
		expect(await db.q(`select 1 from app.mails where kind like 'mentor%'`)).toEqual([]);
	});

	test('nobody else reads or writes there, and only the mentor answers', async () => {
		await certify('jordan');
		await offer('jordan');
		const mentoring = await ask('avery', 'jordan');
		expect(await refusal(answer('avery', mentoring, true))).toBe('not_allowed');
		expect(await refusal(say('avery', mentoring, 'Hello?'))).toBe('mentoring.ended');
		for (const who of ['rowan', 'lee', 'quinn'] as const) {
			expect(await refusal(open(who, mentoring))).toBe('not_found');
			expect(await refusal(say(who, mentoring, 'Hi'))).toBe('not_found');
			expect(await refusal(answer(who, mentoring, true))).toBe('not_found');
			expect(await refusal(end(who, mentoring))).toBe('not_found');
		}
	});

	test('a second request is refused, and one to oneself', async () => {
		await together();
		expect(await refusal(ask('avery', 'jordan'))).toBe('mentor.asked');
		expect(await refusal(ask('jordan', 'jordan'))).toBe('mentor.not_taking');
	});

	test('after a no, there is a month before the next request', async () => {
		await certify('jordan');
		await offer('jordan');
		await answer('jordan', await ask('avery', 'jordan'), false);
		expect(await refusal(ask('avery', 'jordan'))).toBe('mentor.not_taking');
		await db.q(`update app.mentorings set answered_at = now() - interval '31 days'`);
		expect(await refusal(ask('avery', 'jordan'))).toBeNull();
	});

	test('three unanswered requests are the most', async () => {
		for (const who of ['jordan', 'rowan', 'sage', 'lee'] as const) {
			await certify(who);
			await offer(who);
		}
		for (const who of ['jordan', 'rowan', 'sage'] as const) await ask('avery', who);
		expect(await refusal(ask('avery', 'lee'))).toBe('mentor.too_many');
	});

	test('a mentor has five people at a time', async () => {
		await certify('jordan');
		await offer('jordan');
		const waiting = await ask('rowan', 'jordan');
		await db.q(
			`insert into app.mentorings (program, mentor, mentor_name, person, name, note, state)
				select 'calmhsa', $1::uuid, 'jordan', gen_random_uuid(), 'Someone', '', 'accepted'
				from generate_series(1, 5)`,
			[people.jordan]
		);
		expect((await page('avery')).mentors).toMatchObject([{ full: true }]);
		expect(await refusal(ask('avery', 'jordan'))).toBe('mentor.full');
		expect(await refusal(answer('jordan', waiting, true))).toBe('mentor.full');
	});
});

describe('reporting', () => {
	test('either reports what the other wrote; staff see that alone', async () => {
		const mentoring = await together();
		await say('avery', mentoring, 'Before');
		await say('jordan', mentoring, 'Something unkind');
		const [, unkind] = (await open('avery', mentoring)).messages;
		const args = { p_message: unkind?.id, p_reason: '' };
		expect(await refusal(db.call('rowan', 'message_report', args))).toBe('not_found');
		await db.call('avery', 'message_report', args);
		const care = await db.call('quinn', 'study_care', { p_program: program });
		expect(care).toMatchObject({ reports: [{ name: 'jordan', body: 'Something unkind' }] });
		expect(JSON.stringify(care)).not.toContain('Before');
	});

	test('who is barred is no mentor and writes to nobody', async () => {
		const mentoring = await together();
		await say('jordan', mentoring, 'Something unkind');
		const [unkind] = (await open('avery', mentoring)).messages;
		await db.call('avery', 'message_report', { p_message: unkind?.id, p_reason: '' });
		const [row] = await db.q('select id from app.message_reports');
		await db.call('quinn', 'report_settle', { p_report: row?.['id'], p_outcome: 'barred' });
		expect(await open('avery', mentoring)).toMatchObject({ state: 'ended' });
		expect((await page('avery')).mentors).toEqual([]);
		expect(await refusal(offer('jordan'))).toBe('study.barred');
	});
});

describe('ending and blocking', () => {
	test('either ends it; what was said can be read, and nothing more is said', async () => {
		const mentoring = await together();
		await say('jordan', mentoring, 'Good luck!');
		expect(await end('avery', mentoring)).toMatchObject({ state: 'ended' });
		expect(await refusal(say('jordan', mentoring, 'Wait'))).toBe('mentoring.ended');
		expect((await open('jordan', mentoring)).messages).toHaveLength(1);
		expect(await refusal(ask('avery', 'jordan'))).toBeNull();
	});

	test('a block hides each from the other, says so to nobody, and can be taken back', async () => {
		const mentoring = await together();
		expect(await end('jordan', mentoring, true)).toMatchObject({ blocked: true, state: 'ended' });
		expect(await open('avery', mentoring)).toMatchObject({ state: 'ended', blocked: false });
		expect((await page('avery')).mentors).toEqual([]);
		expect(await refusal(ask('avery', 'jordan'))).toBe('mentor.not_taking');
		const unblock = (who: Person) =>
			db.call<Line>(who, 'mentoring_unblock', { p_mentoring: mentoring });
		await unblock('avery');
		expect(await refusal(ask('avery', 'jordan'))).toBe('mentor.not_taking');
		expect(await unblock('jordan')).toMatchObject({ blocked: false });
		expect(await refusal(ask('avery', 'jordan'))).toBeNull();
	});
});
