/** Asking for references: whom, how often, and by when. Avery has sent an application that asks for them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { applyFor, ask, bookInterview, newToken, withReferences } from './referring.ts';

let db: TestDatabase;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
	await withReferences(db);
});
beforeEach(async () => {
	await db.q('delete from app.mails');
	application = await applyFor(db, 'avery');
});
afterAll(() => db.close());

const requests = async () =>
	(await db.q('select * from app.reference_requests where application_id = $1', [application])) ??
	[];
const mails = (kind: string) => db.q('select * from app.mails where kind = $1', [kind]);
const run = async (who: 'avery' | 'jordan', name: string, args: Record<string, string>) => {
	const [said] = await db.device(who).run({ name, args: { application, ...args } });
	return said?.code ?? null;
};
const asked = (more: object = {}) => ask(db, 'avery', { application, ...more });

describe('a request', () => {
	test('reaches the applicant’s other phone without the link, and nobody else', async () => {
		const { code, token, reference } = await asked();
		expect(code).toBeNull();
		const { rows } = await db.device('avery').pull();
		const told = rows['reference_requests'];
		expect(told?.cols).not.toContain('token_hash');
		expect(JSON.stringify(told?.vals)).toContain(reference);
		expect(JSON.stringify(rows)).not.toContain(token);
		const { rows: other } = await db.device('jordan').pull();
		expect(JSON.stringify(other['reference_requests'] ?? {})).not.toContain(reference);
	});

	test('keeps its token as a hash, and in the mail until that is sent', async () => {
		const { token, reference } = await asked();
		const [link] = await db.q('select hash from app.reference_links where request_id = $1', [
			reference
		]);
		const hash = createHash('sha256').update(token).digest();
		expect(Buffer.from(link?.['hash'] as Uint8Array)).toEqual(hash);
		const due = await db.call<{ id: string; to: string }[]>('service', 'mails_due', {
			p_limit: 50
		});
		expect(due.map(({ to }) => to).sort()).toEqual(['avery@example.org', 'morgan@example.org']);
		for (const { id } of due)
			await db.call('service', 'mail_sent', { p_mail: id, p_error: 'not today' });
		expect(JSON.stringify(await db.q('select * from app.mails'))).toContain(token);
		for (const { id } of due) await db.call('service', 'mail_sent', { p_mail: id, p_error: null });
		for (const table of ['mails', 'reference_requests', 'reference_links', 'reference_answers']) {
			expect(JSON.stringify(await db.q(`select * from app.${table}`))).not.toContain(token);
		}
		expect(JSON.stringify(await db.q('select * from sync.ledger'))).not.toContain(token);
	});

	test.each([
		['the applicant’s own address', { email: 'avery@example.org' }, 'reference.own_address'],
		['it with a tag', { email: 'Avery+work@Example.org ' }, 'reference.own_address'],
		['the address in the application', { email: 'a.very@gmail.com' }, 'reference.own_address'],
		['no address', { email: 'morgan' }, 'answer.not_an_email'],
		['family', { relation: 'family' }, 'reference.family'],
		['nobody by name', { name: ' ' }, 'bad_arguments'],
		['an unknown relation', { relation: 'neighbour' }, 'bad_arguments'],
		['another language', { language: 'fr' }, 'bad_arguments'],
		['a token that can be guessed', { token: 'x' }, 'bad_arguments']
	])('to %s is refused', async (...[, wrong, code]) => {
		await db.q(
			`insert into app.fields (application_id, path, person, value, edit)
			values ($1, 'identity/email', $2, '"avery@googlemail.com"', $3)`,
			[application, people.avery, randomUUID()]
		);
		expect((await asked(wrong)).code).toBe(code);
		expect(await requests()).toEqual([]);
		expect(await mails('reference.asked')).toEqual([]);
	});

	test('to the same referee twice is refused, until the first is taken back', async () => {
		const { reference } = await asked();
		const again = { email: 'Morgan+cps@example.org' };
		expect((await asked(again)).code).toBe('reference.same_referee');
		expect(await run('avery', 'reference.revoke', { reference })).toBeNull();
		expect((await asked(again)).code).toBeNull();
	});

	test('waits for the application, and ends with it', async () => {
		for (const [state, code] of [
			['draft', 'reference.not_submitted'],
			['withdrawn', 'application.locked'],
			['denied', 'application.locked'],
			['in_review', null],
			['approved', null]
		] as const) {
			application = await applyFor(db, 'avery', state);
			expect([state, (await asked()).code]).toEqual([state, code]);
			await db.q('delete from app.mails');
		}
	});

	test('of a program that asks for none is refused', async () => {
		application = await applyFor(db, 'avery', 'submitted', 'calmhsa');
		expect((await asked()).code).toBe('bad_arguments');
	});

	test('for somebody else’s application is refused, and so is touching one', async () => {
		const { reference } = await asked();
		expect((await ask(db, 'jordan', { application })).code).toBe('not_found');
		expect(await run('jordan', 'reference.revoke', { reference })).toBe('not_found');
		const token = newToken();
		expect(await run('jordan', 'reference.renew', { reference, token })).toBe('not_found');
		const own = await applyFor(db, 'jordan');
		expect(await run('jordan', 'reference.revoke', { application: own, reference })).toBe(
			'not_found'
		);
	});
});

describe('how many', () => {
	test('ten people are the most', async () => {
		for (let n = 0; n < 10; n++) {
			expect((await asked({ email: `r${n}@example.org` })).code).toBeNull();
		}
		expect((await asked()).code).toBe('reference.too_many');
	});

	test('twenty requests a day are the most for a person, and five for an address', async () => {
		await db.q(
			`insert into app.mails (person, program, kind, language, about, address)
			select $1::uuid, 'elsewhere', 'reference.asked', 'en', '{}', 'r' || n || '@example.org'
			from generate_series(1, 19) n`,
			[people.avery]
		);
		expect((await asked()).code).toBeNull();
		expect((await asked({ email: 'riley@example.org' })).code).toBe('rate.limited');
		await db.q('delete from app.mails');
		await db.q(
			`insert into app.mails (person, program, kind, language, about, address)
			select $1::uuid, 'elsewhere', 'reference.asked', 'en', '{}', 'Riley+' || n || '@example.org'
			from generate_series(1, 5) n`,
			[people.jordan]
		);
		expect((await asked({ email: 'riley@example.org' })).code).toBe('rate.limited');
		await db.q(`update app.mails set made_at = now() - interval '25 hours'`);
		expect((await asked({ email: 'riley@example.org' })).code).toBeNull();
	});
});

describe('the day by which they are due', () => {
	const zone = 'America/New_York';
	/** Of the interview, then of the last minute two business days before, both in Boston. */
	const days = [
		['a Thursday', '2027-03-11T15:00:00Z', '2027-03-10T04:59:00Z'],
		['a Monday', '2027-03-08T15:00:00Z', '2027-03-05T04:59:00Z'],
		['a Tuesday', '2027-03-09T15:00:00Z', '2027-03-06T04:59:00Z'],
		['a Tuesday after the clocks change', '2027-03-16T14:00:00Z', '2027-03-13T04:59:00Z'],
		['late in the evening of a Wednesday', '2027-03-11T02:30:00Z', '2027-03-09T04:59:00Z']
	] as const;
	test.each(days)('for an interview on %s', async (...[, starts, due]) => {
		const [row] = await db.q(
			`select app.references_due($1, $2, '{"count": 2, "unit": "business_days"}') as due`,
			[starts, zone]
		);
		expect(new Date(String(row?.['due'])).toISOString()).toBe(new Date(due).toISOString());
	});

	test('is not there before an interview, comes with it, moves with it, and goes with it', async () => {
		const { reference } = await asked();
		expect(await requests()).toMatchObject([{ id: reference, due_at: null }]);
		const book = (starts: string | null) => bookInterview(db, { application, starts, zone });
		await book('2027-03-11T15:00:00Z');
		const [first] = await requests();
		expect(first?.['due_at']).toEqual(new Date('2027-03-10T04:59:00Z'));
		expect(first?.['expires_at']).toEqual(new Date('2027-03-11T15:00:00Z'));
		await book('2027-03-18T14:00:00Z');
		expect(await requests()).toMatchObject([
			{ due_at: new Date('2027-03-17T03:59:00Z'), expires_at: new Date('2027-03-18T14:00:00Z') }
		]);
		await book(null);
		const [last] = await requests();
		expect(last?.['due_at']).toBeNull();
		const days = (Number(last?.['expires_at']) - Date.now()) / 86_400_000;
		expect(Math.round(days)).toBe(60);
	});

	test('is told to the applicant once, and again when it moves', async () => {
		const told = () =>
			db.q(
				`select about from app.notifications where application_id = $1 and kind = 'reference.needed'`,
				[application]
			);
		await bookInterview(db, { application, starts: '2027-03-11T15:00:00Z', zone });
		await db.q('select app.set_references_due($1)', [application]);
		expect(await told()).toHaveLength(1);
		await bookInterview(db, { application, starts: '2027-03-18T14:00:00Z', zone });
		expect(await told()).toHaveLength(2);
		const token = randomBytes(32).toString('base64url');
		expect((await asked({ token })).code).toBeNull();
		expect(await told()).toHaveLength(2);
		expect(await mails('reference.asked')).toMatchObject([{ about: { due_on: '2027-03-16' } }]);
	});
});
