/** The door in: exactly once, in order, refusals kept, everything else rolled back. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shortUid } from '../../src/lib/sync/uid.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Command } from '../../tests/fakes/device.ts';
import { answer, fill, start } from './story.ts';

let db: TestDatabase;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
	application = await fill(db, db.device('avery'), { fields: {}, documents: [] });
	// Stands in for a server that fails: a mutator with a bug, and one that runs too long.
	await db.q(`
		create function app.broken_v1(p_uid uuid, p_args jsonb) returns void language plpgsql as
			$$ begin perform 1 / 0; end $$;
		insert into sync.mutators (name, ver, fn) values ('broken.now', 1, 'app.broken_v1')`);
});
afterAll(() => db.close());

const card = (uid: string = randomUUID()): Command => {
	return { uid, name: 'card.review', args: { review: uid, card: 'hope', grade: 3, at: 1 } };
};
const town = (value: string, uid: string = randomUUID()): Command => {
	return { uid, ...answer(application, 'identity/city', value) };
};
const refused: Command = {
	name: 'application.answer',
	args: { application: randomUUID(), path: 'identity/city', value: 'Nowhere', base: 0 }
};
const cards = async () =>
	Number((await db.q('select count(*) from app.card_reviews'))[0]?.['count']);

describe('push', () => {
	test('[P1] the ledger has a row for each command, dense by client', async () => {
		const phone = db.device('avery');
		await phone.push([card(), refused, card()]);
		const rows = await db.q(
			'select mid, name, code from sync.ledger where client = $1 order by mid',
			[phone.client]
		);
		expect(rows).toEqual([
			{ mid: 1, name: 'card.review', code: null },
			{ mid: 2, name: 'application.answer', code: 'not_found' },
			{ mid: 3, name: 'card.review', code: null }
		]);
	});

	test('[P2] the same push twice is applied once', async () => {
		const phone = db.device('avery');
		const commands = [town('Alturas'), card()];
		const before = await cards();
		const first = await phone.push(commands, 1);
		expect(await phone.push(commands, 1)).toEqual(first);
		expect(await cards()).toBe(before + 1);
	});

	test('[P2] a push that overlaps the last goes on where that ended', async () => {
		const phone = db.device('avery');
		const [one, two, three] = [card(), card(), card()];
		const before = await cards();
		await phone.push([one, two], 1);
		expect(await phone.push([two, three], 2)).toEqual({ last: 3, code: null });
		expect(await cards()).toBe(before + 3);
	});

	test('[P2] used numbers with other commands are a clone, and nothing of it is applied', async () => {
		const phone = db.device('avery');
		await phone.push([card(), card()], 1);
		const before = await cards();
		expect(await phone.push([card(), card(), card()], 2)).toEqual({ last: 2, code: 'forked' });
		expect(await cards()).toBe(before);
	});

	test('[P2] a clone takes a new client id and loses nothing, and doubles nothing', async () => {
		const phone = db.device('avery');
		const [sent, refusedToo, waiting] = [card(), { ...refused, uid: randomUUID() }, card()];
		await phone.push([sent, refusedToo], 1);
		const before = await cards();
		const clone = db.device('avery');
		expect(await clone.push([sent, refusedToo, waiting])).toEqual({ last: 3, code: null });
		expect(await cards()).toBe(before + 1);
		const { outcomes } = await clone.pull({ from: 1 });
		expect(outcomes[shortUid(refusedToo.uid)]).toMatchObject({ code: 'not_found' });
		expect(await clone.push([sent, refusedToo, card()], 1)).toEqual({ last: 3, code: 'forked' });
	});

	test('[P2] what a copied phone sends again is not done again', async () => {
		const path = 'identity/postal_code';
		const zip = (value: string) => ({ uid: randomUUID(), ...answer(application, path, value) });
		const [sent, waiting] = [zip('96067'), zip('96064')];
		await db.device('avery').push([sent]);
		expect(await db.device('avery').push([sent, waiting])).toEqual({ last: 2, code: null });
		const [field] = await db.q(
			'select rev from app.fields where application_id = $1 and path = $2',
			[application, path]
		);
		expect(field).toEqual({ rev: 2 });
	});

	test('[P2] somebody else’s client id is a clone too', async () => {
		const phone = db.device('avery');
		await phone.push([card()]);
		const stolen = db.device('jordan');
		stolen.client = phone.client;
		expect(await stolen.push([card()])).toMatchObject({ code: 'forked' });
	});

	test('[P2] a uid is one’s own: another person’s same uid is another command', async () => {
		const uid = randomUUID();
		await db.device('avery').push([{ uid, name: 'chapter.read', args: { chapter: 'one', at: 1 } }]);
		const [said] = await db
			.device('jordan')
			.run({ uid, name: 'chapter.read', args: { chapter: 'two', at: 1 } });
		expect(said).toBeNull();
	});

	test('a gap is told, and nothing after it is applied', async () => {
		const phone = db.device('avery');
		const before = await cards();
		expect(await phone.push([card()], 5)).toEqual({ last: 0, code: 'gap' });
		expect(await cards()).toBe(before);
	});

	test('[R3] an unknown command holds back the whole push, before anything is applied', async () => {
		const phone = db.device('avery');
		const before = await cards();
		const future = { name: 'card.review', version: 99, args: {} };
		expect(await phone.push([card(), future])).toEqual({ last: 0, code: 'update_required' });
		expect(await cards()).toBe(before);
	});

	test('[P3] a refusal does not stop what follows it', async () => {
		const phone = db.device('avery');
		const outcomes = await phone.run(card(), refused, town('Susanville'), card());
		expect(outcomes).toEqual([null, { code: 'not_found', about: {} }, null, null]);
	});

	test('[P3] a fault rolls everything back, to be sent again', async () => {
		const phone = db.device('avery');
		const before = await cards();
		await expect(phone.push([card(), { name: 'broken.now', args: {} }, card()])).rejects.toThrow();
		expect(await cards()).toBe(before);
		expect(await phone.push([card()])).toEqual({ last: 1, code: null });
	});

	test('[D6] values that cannot be read are a refusal, not a fault', async () => {
		const phone = db.device('avery');
		const unreadable = { name: 'card.review', args: { review: 'x', card: 'a', grade: 3, at: 1 } };
		const noGrade = {
			name: 'card.review',
			args: { review: randomUUID(), card: 'a', grade: 9, at: 1 }
		};
		const outcomes = await phone.run(unreadable, noGrade, card());
		expect(outcomes.map((outcome) => outcome?.code)).toEqual([
			'bad_arguments',
			'bad_arguments',
			undefined
		]);
	});

	test('[P5] a command can be set aside: its number passes, and it is said to be parked', async () => {
		const phone = db.device('avery');
		const [parked, next] = await phone.run(
			{ name: 'entry.park', args: { name: 'broken.now', version: 1 } },
			card()
		);
		expect([parked?.code, next]).toEqual(['engine.parked', null]);
	});

	test('[P6] more than 500 at once are not taken', async () => {
		const phone = db.device('avery');
		await expect(phone.push(Array.from({ length: 501 }, () => card()))).rejects.toMatchObject({
			code: 'SY413'
		});
		const { last } = await phone.push(Array.from({ length: 500 }, () => card()));
		expect(last).toBe(500);
	});

	test('[D5] the first push makes the person’s row', async () => {
		await db.q(`delete from app.people where name = 'Jordan'`);
		await db.device('jordan').push([card()]);
		const { rows } = await db.device('jordan').pull();
		expect(rows['people']?.vals).toHaveLength(1);
	});

	test('[H1] a hint goes to the person’s own topic and says nothing', async () => {
		await db.q(`delete from realtime.messages`);
		await db.device('avery').push([card(), card()]);
		const sent = await db.q('select topic, event, private, payload from realtime.messages');
		expect(sent).toHaveLength(1);
		expect(sent[0]).toMatchObject({ event: 'changed', private: true });
		expect(sent[0]?.['payload']).toEqual({ id: expect.anything() as unknown });
	});

	test('[C5] a grade from the future is clamped to now; an old one stays', async () => {
		const future = randomUUID();
		const at = Date.now() + 315_360_000_000;
		await db
			.device('avery')
			.run({ name: 'card.review', args: { review: future, card: 'hope', grade: 3, at } });
		const [row] = await db.q('select at <= now() as clamped from app.card_reviews where id = $1', [
			future
		]);
		expect(row).toEqual({ clamped: true });
	});

	test('[C5] neither are many at once, which take a way of their own', async () => {
		const at = Date.now() + 315_360_000_000;
		const many = Array.from({ length: 3 }, () => {
			const review = randomUUID();
			return { uid: review, name: 'card.review', args: { review, card: 'hope', grade: 3, at } };
		});
		await db.device('avery').run(...many);
		const rows = await db.q(
			'select at <= now() as clamped from app.card_reviews where id = any($1)',
			[many.map(({ uid }) => uid)]
		);
		expect(rows).toEqual(many.map(() => ({ clamped: true })));
	});

	test('[C2] undoing is a row of its own, and of one’s own review only', async () => {
		const uid = randomUUID();
		const undo = (of: string) => ({ name: 'card.undo', args: { review: randomUUID(), of, at: 2 } });
		expect(await db.device('avery').run(card(uid), undo(uid))).toEqual([null, null]);
		const [said] = await db.device('jordan').run(undo(uid));
		expect(said?.code).toBe('not_found');
	});

	test('a command for an application that has begun elsewhere is refused', async () => {
		const [again] = await db.device('avery').run(start(randomUUID()));
		expect(again).toEqual({ code: 'application.exists', about: { application } });
	});
});
