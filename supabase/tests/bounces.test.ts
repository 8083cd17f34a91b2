/** Mails that came back, and the link that ends mails without an account. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { clear, mailing } from './reaching.ts';

let db: TestDatabase;
let mails: ReturnType<typeof mailing>;
beforeAll(async () => {
	db = await freshDatabase();
	mails = mailing(db);
});
afterAll(() => db.close());
beforeEach(() => clear(db));

describe('a mail that came back', () => {
	test('is told in the app once, and nothing more goes to that address', async () => {
		await mails.bounce(await mails.queue('application.received'), 'full');
		// Never lent, so nobody knows where it went.
		expect(await mails.kept()).toBeUndefined();
		for (const kind of ['application.received', 'interview.booked']) {
			const mail = await mails.queue(kind);
			await db.q(`update app.mails set sent_to = 'avery@example.org' where id = $1`, [mail]);
			await mails.bounce(mail, 'full');
		}
		expect(await mails.kept()).toMatchObject({
			bounced_address: 'avery@example.org',
			bounced_reason: 'full'
		});
		expect(await db.q('select kind from app.notifications')).toEqual([{ kind: 'mail.bounced' }]);
		await mails.queue('interview.booked');
		await mails.queue('application.approved');
		expect(await mails.due()).toEqual([]);
		const waiting = await db.q(`select kind, due_at = 'infinity' as held from app.mails
			where sent_at is null`);
		expect(waiting).toEqual([{ kind: 'application.approved', held: true }]);
	});

	test('and was a decision goes out again when the address works', async () => {
		const mail = await mails.queue('application.approved');
		await mails.due();
		await mails.bounce(mail);
		expect(await mails.due()).toEqual([]);
		expect(await mails.told('reach.mend', {})).toBeNull();
		expect(await mails.kept()).toMatchObject({ bounced_address: null, bounced_at: null });
		expect((await mails.due()).map(({ kind }) => kind).sort()).toEqual([
			'application.approved',
			'mail.checked'
		]);
	});

	test('is said to be mended three times a day at most', async () => {
		const said = [];
		for (let nth = 0; nth < 4; nth += 1) said.push(await mails.told('reach.mend', {}));
		expect(said).toEqual([null, null, null, 'rate.limited']);
	});

	test('is forgotten once the account has another address', async () => {
		const mail = await mails.queue('application.approved');
		await mails.due();
		await mails.bounce(mail);
		await db.q(`update auth.users set email = 'new@example.org' where id = $1`, [people.avery]);
		await db.call('service', 'tick');
		expect(await mails.kept()).toMatchObject({ bounced_address: null });
		expect(await mails.due()).toMatchObject([{ to: 'new@example.org' }]);
	});

	test('and went to an address of before says nothing of the one of today', async () => {
		const mail = await mails.queue('application.received');
		await mails.due();
		await db.q(`update auth.users set email = 'new@example.org' where id = $1`, [people.avery]);
		await mails.bounce(mail);
		expect(await mails.kept()).toBeUndefined();
	});

	test('is no reason that nobody knows', async () => {
		await expect(
			mails.bounce(await mails.queue('application.received'), 'bored')
		).rejects.toMatchObject({
			detail: 'bad_arguments'
		});
	});
});

describe('the link in a mail', () => {
	const linked = async (kind = 'interview.booked') => {
		await mails.queue(kind);
		const [mail] = await mails.due();
		return mail?.stop ?? '';
	};

	test('opens with its token, of which only the hash is kept', async () => {
		const token = await linked();
		expect(token).toMatch(/^[0-9a-f]{64}$/);
		const hash = createHash('sha256').update(token).digest('hex');
		expect(await db.q(`select encode(hash, 'hex') as hash from app.mail_links`)).toEqual([
			{ hash }
		]);
		expect(JSON.stringify(await db.q('select * from app.mails'))).not.toContain(token);
	});

	test('only looked at changes nothing; pressed it ends mails of that kind, however often', async () => {
		const token = await linked();
		expect(await mails.choice(token, 'look')).toEqual({
			code: null,
			subject: 'interview',
			on: true
		});
		expect(await mails.kept()).toBeUndefined();
		for (let nth = 0; nth < 2; nth += 1)
			expect(await mails.choice(token, 'stop')).toEqual({
				code: null,
				subject: 'interview',
				on: false
			});
		expect(await mails.kept()).toMatchObject({ mail_off: ['interview'] });
		await mails.queue('interview.booked');
		expect(await mails.due()).toEqual([]);
		expect(await mails.choice(token, 'start')).toEqual({
			code: null,
			subject: 'interview',
			on: true
		});
		expect(await mails.kept()).toMatchObject({ mail_off: [] });
	});

	test('is seen by the person’s devices', async () => {
		const device = db.device('avery');
		await device.pull();
		await mails.choice(await linked(), 'stop');
		const { rows } = await device.pull();
		expect(JSON.stringify(rows['reaches'])).toContain('interview');
	});

	test('is in no mail about a decision, and in no mail to a referee', async () => {
		expect(await linked('application.approved')).toBe('');
		await mails.queue('reference.asked', 'morgan@example.org');
		expect(await mails.due()).toMatchObject([{ stop: null }]);
	});

	test('opens nothing with another token, and not more than sixty times an hour', async () => {
		expect(await mails.choice('0'.repeat(64), 'stop')).toEqual({ code: 'not_found' });
		const token = await linked();
		expect(await mails.choice(token, 'dance')).toEqual({ code: 'bad_arguments' });
		await db.q('update app.mail_links set tries = 60');
		expect(await mails.choice(token, 'stop')).toEqual({ code: 'rate.limited' });
		expect(await mails.kept()).toBeUndefined();
		await db.q(`update app.mail_links set hour_at = now() - interval '61 minutes'`);
		expect(await mails.choice(token, 'stop')).toMatchObject({ code: null });
	});

	test('ends after a year', async () => {
		const token = await linked();
		await db.q(`update app.mail_links set made_at = now() - interval '366 days'`);
		await db.call('service', 'tick');
		expect(await mails.choice(token, 'look')).toEqual({ code: 'not_found' });
	});
});
