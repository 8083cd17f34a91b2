/** A referee's link: what opens it, what does not, and what comes of it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { answers, applyFor, ask, newToken, withReferences } from './referring.ts';
import { denied, everybody, refusal } from './scene.ts';

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
const open = (with_ = token, who: Who = 'anonymous') =>
	db.call<Answer>(who, 'reference_open', { p_token: with_ });
const written = { is_family: false, answers };
const send = (more: { token?: string; uid?: string | null; written?: object } = {}) =>
	db.call<Answer>('anonymous', 'reference_send', {
		p_token: more.token ?? token,
		p_uid: more.uid === undefined ? randomUUID() : more.uid,
		p_answers: more.written ?? written
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

describe('opening', () => {
	test('[D3] tells who asks and what is asked, and nothing else of the applicant', async () => {
		const sheet = await open();
		expect(sheet).toMatchObject({
			code: null,
			applicant: 'Avery',
			referee: 'Morgan',
			due_on: null
		});
		expect(Object.keys(sheet).sort()).toEqual([
			'applicant',
			'code',
			'due_on',
			'expires_at',
			'is_peer_specialist',
			'language',
			'program',
			'questions',
			'referee'
		]);
		expect(JSON.stringify(sheet)).not.toMatch(/avery@|morgan@/);
		expect(await request()).toMatchObject({ state: 'opened', received_at: null });
	});

	test('is for whoever has no account; a session opens nothing more', async () => {
		for (const who of everybody.filter((one) => one !== 'anonymous')) {
			expect([who, await refusal(open(token, who))]).toEqual([who, denied]);
		}
		expect(await request()).toMatchObject({ state: 'asked' });
	});

	test.each(['', 'x', 'a'.repeat(43), "' or true --", 'é'.repeat(5000)])(
		'with a token that is none says only that there is none: %j',
		async (wrong) => {
			expect(await open(wrong)).toEqual({ code: 'not_found' });
			expect(await send({ token: wrong })).toEqual({ code: 'not_found' });
		}
	);

	test('with the hash that is kept opens nothing', async () => {
		const [link] = await db.q(
			`select encode(hash, 'hex') as hash from app.reference_links where request_id = $1`,
			[reference]
		);
		expect(await open(String(link?.['hash']))).toEqual({ code: 'not_found' });
	});

	test('[D3] is counted: sixty times an hour at most, and again in the next', async () => {
		await db.q('update app.reference_links set tries = 59 where request_id = $1', [reference]);
		expect(await open()).toMatchObject({ code: null });
		expect(await open()).toEqual({ code: 'rate.limited' });
		expect(await send()).toEqual({ code: 'rate.limited' });
		expect(await decline()).toEqual({ code: 'rate.limited' });
		const [link] = await db.q('select tries from app.reference_links where request_id = $1', [
			reference
		]);
		expect(link?.['tries']).toBe(63);
		await db.q(`update app.reference_links set hour_at = now() - interval '61 minutes'`);
		expect(await open()).toMatchObject({ code: null });
	});
});

describe('a link that is over', () => {
	test('opens nothing after it was taken back, whatever was open before', async () => {
		await open();
		expect(await run('reference.revoke')).toBeNull();
		expect(await open()).toEqual({ code: 'reference.revoked' });
		expect(await send()).toEqual({ code: 'reference.revoked' });
		expect(await decline()).toEqual({ code: 'reference.revoked' });
		expect(await kept()).toEqual([]);
		expect(await run('reference.renew', { token: newToken() })).toBe('reference.closed');
	});

	test('opens nothing once a new one was made', async () => {
		const fresh = newToken();
		expect(await run('reference.renew', { token: fresh })).toBeNull();
		expect(await open()).toEqual({ code: 'not_found' });
		expect(await send({ token: fresh })).toEqual({ code: null });
	});

	test('cannot be made of a token that stands for another', async () => {
		const other = await ask(db, 'avery', { application, ...{ email: 'riley@example.org' } });
		expect(await run('reference.renew', { token: other.token })).toBe('bad_arguments');
		expect(await open(other.token)).toMatchObject({ code: null });
		expect(await open()).toMatchObject({ code: null });
	});

	test('opens nothing when its time has passed, before the tick as after it', async () => {
		await db.q(`update app.reference_requests set expires_at = now() where id = $1`, [reference]);
		expect(await open()).toEqual({ code: 'reference.expired' });
		await tick();
		expect(await request()).toMatchObject({ state: 'expired', remind_at: null });
		expect(await told('reference.expired')).toHaveLength(1);
		await tick();
		expect(await told('reference.expired')).toHaveLength(1);
		expect(await send()).toEqual({ code: 'reference.expired' });
		const fresh = newToken();
		expect(await run('reference.renew', { token: fresh })).toBeNull();
		expect(await request()).toMatchObject({ state: 'asked' });
		expect(await open(fresh)).toMatchObject({ code: null });
	});

	test.each(['withdrawn', 'denied'])(
		'opens nothing for an application that is %s',
		async (state) => {
			await db.q(`update app.applications set state = 'in_review' where id = $1`, [application]);
			await db.q('update app.applications set state = $2 where id = $1', [application, state]);
			expect(await open()).toEqual({ code: 'reference.revoked' });
			expect(await send()).toEqual({ code: 'reference.revoked' });
		}
	);
});

describe('sending', () => {
	test('[D3] arrives once, however often it is sent on a bad connection', async () => {
		await open();
		const uid = randomUUID();
		expect(await send({ uid })).toEqual({ code: null });
		expect(await send({ uid })).toEqual({ code: null });
		expect(await kept()).toMatchObject([{ uid, answers, declined_because: null }]);
		expect(await told('reference.received')).toHaveLength(1);
		expect(await send({ written: { ...written, answers: {} } })).toEqual({
			code: 'reference.sent'
		});
		expect(await open()).toEqual({ code: 'reference.sent' });
		expect(await decline()).toEqual({ code: 'reference.sent' });
		expect(await kept()).toMatchObject([{ answers }]);
		expect(await run('reference.revoke')).toBe('reference.closed');
	});

	test('at the same time from two tabs keeps one', async () => {
		const said = await Promise.all([send(), send(), send()]);
		expect(said.filter(({ code }) => code === null)).toHaveLength(1);
		expect(await kept()).toHaveLength(1);
	});

	test('never reaches a device of the applicant', async () => {
		await send();
		const { rows } = await db.device('avery').pull();
		expect(JSON.stringify(rows['reference_requests'])).toContain(reference);
		expect(JSON.stringify(rows)).not.toContain('always on time');
		expect(await told('reference.received')).toMatchObject([{ about: { reference } }]);
	});

	const wrong: readonly [string, object, string][] = [
		['of family', { ...written, is_family: true }, 'reference.family'],
		['without saying whether of family', { answers }, 'bad_arguments'],
		['without answers', { is_family: false }, 'bad_arguments'],
		['of a list', { is_family: false, answers: [] }, 'bad_arguments'],
		['too long', { ...written, more: 'x'.repeat(70_000) }, 'bad_arguments'],
		[
			'with one missing',
			{ is_family: false, answers: { 'reference/known': 'years' } },
			'answer.missing'
		],
		[
			'with a choice that is none',
			{ is_family: false, answers: { ...answers, 'reference/known': 'ever' } },
			'answer.unknown_choice'
		],
		[
			'with too many words',
			{ is_family: false, answers: { ...answers, 'reference/work': 'so '.repeat(21) } },
			'answer.too_many_words'
		],
		[
			'with a number for words',
			{ is_family: false, answers: { ...answers, 'reference/work': 7 } },
			'answer.wrong_kind'
		]
	];
	test.each(wrong)('%s is refused and can be sent again', async (...[, given, code]) => {
		expect(await send({ written: given })).toMatchObject({ code });
		expect(await kept()).toEqual([]);
		expect(await send()).toEqual({ code: null });
	});

	test('keeps only what was asked', async () => {
		await send({ written: { is_family: false, answers: { ...answers, other: 'x' } } });
		expect(await kept()).toMatchObject([{ answers }]);
	});
});
