/** Saying no, and being reminded: what becomes of a request that nobody answers with a reference. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { answers, applyFor, ask, bookInterview, withReferences } from './referring.ts';

let db: TestDatabase;
let application: string;
let reference: string;
let token: string;
beforeAll(async () => {
	db = await freshDatabase();
	await withReferences(db);
});
beforeEach(async () => {
	await db.q('delete from app.mails');
	application = await applyFor(db, 'avery');
	({ reference, token } = await ask(db, 'avery', { application }));
});
afterAll(() => db.close());

type Answer = Record<string, unknown>;
const send = () =>
	db.call<Answer>('anonymous', 'reference_send', {
		p_token: token,
		p_uid: randomUUID(),
		p_answers: { is_family: false, answers }
	});
const decline = (reason = 'time') =>
	db.call<Answer>('anonymous', 'reference_decline', { p_token: token, p_reason: reason });
const request = async () =>
	(await db.q('select * from app.reference_requests where id = $1', [reference]))[0] ?? {};
const kept = () => db.q('select * from app.reference_answers where request_id = $1', [reference]);
const run = async (name: string, args: Record<string, string> = {}) => {
	const [said] = await db.device('avery').run({ name, args: { application, reference, ...args } });
	return said?.code ?? null;
};
const tick = () => db.call('service', 'tick');
const told = async (kind: string) =>
	db.q('select * from app.notifications where application_id = $1 and kind = $2', [
		application,
		kind
	]);

describe('saying no', () => {
	test('is told to the applicant without the reason', async () => {
		expect(await decline('family')).toEqual({ code: null });
		expect(await decline('time')).toEqual({ code: null });
		expect(await kept()).toMatchObject([{ declined_because: 'family', uid: null }]);
		expect(await request()).toMatchObject({ state: 'declined' });
		expect(await told('reference.declined')).toMatchObject([{ about: { reference } }]);
		const { rows } = await db.device('avery').pull();
		expect(JSON.stringify(rows['reference_requests'])).not.toContain('family');
		expect(await send()).toEqual({ code: 'reference.declined' });
	});

	test('for no reason that is offered is refused', async () => {
		expect(await decline('rude')).toEqual({ code: 'bad_arguments' });
		expect(await request()).toMatchObject({ state: 'asked' });
	});
});

describe('reminders', () => {
	const soon = () =>
		db.q(`update app.reference_requests set remind_at = now() where id = $1`, [reference]);
	const sent = () => db.q(`select about, address from app.mails where kind = 'reference.reminder'`);

	test('go to the referee without a link, and to the applicant, once', async () => {
		await soon();
		await tick();
		await tick();
		const [mail, ...more] = await sent();
		expect(more).toEqual([]);
		expect(mail).toMatchObject({ address: 'morgan@example.org', about: { applicant: 'Avery' } });
		expect(JSON.stringify(mail)).not.toContain('token');
		expect(await told('reference.waiting')).toHaveLength(1);
	});

	test('come two days and half a day before the day that is set, and no more than three', async () => {
		const starts = new Date(Date.now() + 20 * 86_400_000).toISOString();
		await bookInterview(db, { application, starts, zone: 'America/New_York' });
		const { due_at: due, remind_at: first } = await request();
		expect(Number(due) - Number(first)).toBe(2 * 86_400_000);
		await soon();
		await tick();
		const { remind_at: next } = await request();
		expect(Number(due) - Number(next)).toBe(2 * 86_400_000);
		await soon();
		await tick();
		await soon();
		await tick();
		expect(await request()).toMatchObject({ reminded: 3, remind_at: null });
	});

	test('end with the answer, and when it is taken back', async () => {
		await send();
		expect(await request()).toMatchObject({ remind_at: null });
		({ reference, token } = await ask(db, 'avery', { application, ...{ email: 'r@example.org' } }));
		await run('reference.revoke');
		expect(await request()).toMatchObject({ remind_at: null });
		const left = await db.q(
			`select kind from app.mails where about->>'reference' = $1 and sent_at is null`,
			[reference]
		);
		expect(left).toEqual([]);
	});
});
