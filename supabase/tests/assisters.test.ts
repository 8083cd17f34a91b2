/** Consent, the code and the end. Avery applies, jordan helps. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import { invite, join, newCode, say } from './assisting.ts';
import { endAll, start } from './story.ts';

let db: TestDatabase;
let avery: Device;
let jordan: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	await db.q(`update sync.ledger set at = now() - interval '2 hours'`);
	await db.q('delete from app.notifications');
	avery = db.device('avery');
	jordan = db.device('jordan');
	application = crypto.randomUUID();
	await avery.run(start(application));
});

const one = async (table: string, where = 'true') => {
	const [row] = await db.q(
		`select * from app.${table} where application_id = $1 and ${where} and not deleted`,
		[application]
	);
	return row ?? null;
};
const seen = () => one('helpings');
async function joined() {
	const invited = await invite(avery, { application });
	const { helping, said } = await join(jordan, invited.code);
	expect([invited.said, said]).toEqual([null, null]);
	return { ...invited, helping };
}

describe('a code', () => {
	test('is kept as a hash, and is in no row, event, ledger or mail', async () => {
		const { code, assister } = await invite(avery, { application });
		const [key] = await db.q('select hash from app.assister_keys where assister_id = $1', [
			assister
		]);
		expect(Buffer.from(key?.['hash'] as Uint8Array)).toEqual(
			createHash('sha256').update(code).digest()
		);
		for (const table of ['app.assisters', 'app.events', 'sync.ledger', 'app.mails']) {
			expect(JSON.stringify(await db.q(`select * from ${table}`))).not.toContain(code);
		}
	});

	test('works once, however it is typed', async () => {
		const { code } = await invite(avery, { application });
		const typed = `${code.slice(0, 4)} - ${code.slice(4, 8).toLowerCase()}-${code.slice(8)} `;
		expect((await join(jordan, typed)).said).toBeNull();
		await db.q(`delete from app.roles where person = $1`, [people.sage]);
		expect((await join(db.device('sage'), code)).said).toBe('assister.code_used');
	});

	test('works for a week', async () => {
		const { code } = await invite(avery, { application });
		const left = Number((await one('assisters'))?.['expires_at']) - Date.now();
		expect(Math.round(left / 86_400_000)).toBe(7);
		await db.q(`update app.assisters set expires_at = now()`);
		expect((await join(jordan, code)).said).toBe('assister.code_expired');
		expect(await seen()).toBeNull();
	});

	test('does not work after it was taken back', async () => {
		const { code, assister } = await invite(avery, { application });
		expect(await say(avery, 'assister.revoke', { assister, application })).toBeNull();
		expect((await join(jordan, code)).said).toBe('assister.ended');
	});

	test('works for one account alone, where the applicant named one', async () => {
		const meant = await invite(avery, { application, email: 'kai@example.org' });
		expect((await join(jordan, meant.code)).said).toBe('assister.wrong_person');
		const right = await invite(avery, { application, email: ' Jordan+work@Example.org' });
		expect((await join(jordan, right.code)).said).toBeNull();
	});

	test('is not for oneself, nor for who decides at the desk', async () => {
		const { code } = await invite(avery, { application });
		expect((await join(avery, code)).said).toBe('assister.own_code');
		for (const who of ['rowan', 'lee', 'quinn'] as const) {
			expect((await join(db.device(who), code)).said).toBe('assister.works_here');
		}
	});

	test('is not needed by who helps already', async () => {
		await joined();
		const again = await invite(avery, { application });
		expect((await join(jordan, again.code)).said).toBe('assister.already');
	});

	test('cannot be guessed: ten tries an hour, sent together or one by one', async () => {
		for (let n = 0; n < 10; n++) {
			expect((await join(jordan, newCode())).said).toBe('assister.code_unknown');
		}
		const { code } = await invite(avery, { application });
		expect((await join(jordan, code)).said).toBe('rate.limited');
		await db.q(`update sync.ledger set at = now() - interval '2 hours'`);
		const guesses = Array.from({ length: 11 }, () => ({
			name: 'helping.join',
			args: { helping: crypto.randomUUID(), code: newCode(), name: 'M' }
		}));
		const said = await jordan.run(...guesses);
		expect(new Set(said.map((outcome) => outcome?.code))).toEqual(new Set(['rate.limited']));
	});
});

describe('an invitation', () => {
	test.each([
		['a code that can be guessed', { code: 'BCDF' }, 'bad_arguments'],
		['another consent than the one that is asked for', { consent: 2 }, 'bad_arguments'],
		['nobody', { name: ' ' }, 'bad_arguments'],
		['no address', { email: 'morgan' }, 'answer.not_an_email'],
		['another language', { language: 'fr' }, 'bad_arguments']
	])('with %s is refused', async (...[, wrong, code]) => {
		expect((await invite(avery, { application, ...wrong })).said).toBe(code);
		expect(await one('assisters')).toBeNull();
	});

	test('to a sixth person is refused, until one has ended', async () => {
		const first = await invite(avery, { application });
		for (let n = 0; n < 4; n++) expect((await invite(avery, { application })).said).toBeNull();
		expect((await invite(avery, { application })).said).toBe('assister.too_many');
		await say(avery, 'assister.revoke', first);
		expect((await invite(avery, { application })).said).toBeNull();
	});

	test('of an application that is over is refused', async () => {
		await db.q(`update app.applications set state = 'withdrawn' where id = $1`, [application]);
		expect((await invite(avery, { application })).said).toBe('application.locked');
	});
});

describe('consent and its end', () => {
	const history = () =>
		db.q(
			`select kind, actor, about->>'name' as name, private_to from app.events
			where application_id = $1 and kind like 'assister.%' order by at`,
			[application]
		);

	test('are in the history, for the applicant alone', async () => {
		const { assister } = await joined();
		await say(avery, 'assister.revoke', { assister, application });
		const mine = { private_to: people.avery };
		expect(await history()).toEqual([
			{ kind: 'assister.invited', actor: 'applicant', name: 'Morgan', ...mine },
			{ kind: 'assister.joined', actor: 'system', name: 'Morgan Lee', ...mine },
			{ kind: 'assister.ended', actor: 'applicant', name: 'Morgan Lee', ...mine }
		]);
	});

	test('are told in the app, never by mail', async () => {
		const { assister } = await joined();
		await say(avery, 'assister.revoke', { assister, application });
		const told = await db.q('select person, kind from app.notifications order by at');
		expect(told).toEqual([
			{ person: people.avery, kind: 'assister.joined' },
			{ person: people.jordan, kind: 'helping.ended' }
		]);
		expect(await db.q(`select 1 from app.mails where kind ~ 'assist|help|sugg'`)).toEqual([]);
	});

	test('revoking twice, and leaving after it, ends it once', async () => {
		const { assister, helping } = await joined();
		await say(avery, 'assister.revoke', { assister, application });
		expect(await say(avery, 'assister.revoke', { assister, application })).toBeNull();
		expect(await say(jordan, 'helping.leave', { helping, application })).toBe('assister.ended');
		expect(await history()).toHaveLength(3);
	});

	test('the assister may leave, and the applicant hears of it', async () => {
		const { helping } = await joined();
		expect(await say(jordan, 'helping.leave', { helping, application })).toBeNull();
		expect(await one('assisters')).toMatchObject({ state: 'ended', ended_by: 'assister' });
		expect(await one('notifications', `kind = 'assister.left'`)).toMatchObject({
			person: people.avery
		});
	});

	test('an application that is taken back has no assisters any more', async () => {
		await joined();
		expect(await say(avery, 'application.withdraw', { application, revision: 0 })).toBeNull();
		expect(await seen()).toBeNull();
		expect(await one('assisters')).toMatchObject({ ended_by: 'application' });
	});
});
