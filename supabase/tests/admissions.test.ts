/** Admission on the server: who gets which place, who is next, and who is told what. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { applicant, classOf, decide, known, standings } from './admitting.ts';
import { applied, endInterviews, mailsTo, makeProgram, pulled, run } from './interviewing.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await makeProgram(db);
});
afterEach(() => endInterviews(db));
afterAll(() => db.close());

const taken = async (id: string) =>
	(await db.q('select taken from app.classes where id = $1', [id]))[0]?.['taken'];
const lettersOf = async (application: string) =>
	db.q('select kind, about from app.letters where application_id = $1 order by at', [application]);

describe('a place', () => {
	test('is offered by quinn, taken by avery, and counted', async () => {
		const spring = await classOf(db, 2, 2);
		const avery = await known(db, 'avery', spring);
		expect(await decide(db, avery, { press: 'offer', class: spring })).toBeNull();
		expect([await standings(db, [avery]), await taken(spring)]).toEqual([['offered'], 1]);
		expect(await lettersOf(avery.application)).toMatchObject([{ kind: 'admission_offered' }]);
		expect(await mailsTo(db, 'avery')).toContain('seat.offered');
		const own = { seat: avery.seat, application: avery.application };
		expect(await run(db, 'jordan', ['seat.take', own])).toBe('not_found');
		expect(await run(db, 'quinn', ['seat.take', own])).toBe('not_found');
		expect(await run(db, 'avery', ['seat.take', own])).toBeNull();
		expect(await run(db, 'avery', ['seat.take', own])).toBeNull();
		expect([await standings(db, [avery]), await taken(spring)]).toEqual([['taken'], 1]);
		const [row] = (await pulled(db, 'avery', 'seats')).filter(({ id }) => id === avery.seat);
		expect(row).toMatchObject({ class_id: spring, state: 'taken' });
		expect(await pulled(db, 'jordan', 'seats')).toEqual([]);
	});

	test.each([
		['avery', 'not_found'],
		['rowan', 'not_found'],
		['sage', 'not_found'],
		['lee', null],
		['quinn', null]
	] as const)('%s who offers one hears %s', async (by, code) => {
		const spring = await classOf(db, 2, 2);
		const jordan = await known(db, 'jordan', spring);
		for (const press of ['wait', 'offer'] as const) {
			expect(await decide(db, jordan, { press, class: spring, by })).toBe(code);
		}
	});

	test('nobody decides about themselves', async () => {
		const spring = await classOf(db, 2, 2);
		const quinn = await known(db, 'quinn', spring);
		for (const press of ['offer', 'wait', 'decline'] as const) {
			expect(await decide(db, quinn, { press, class: spring })).toBe('not_allowed');
		}
	});

	test('is refused when the class is full, changed, cancelled, begun or not there', async () => {
		const spring = await classOf(db, 1, 1);
		const [one, two, three] = [
			await applicant(db, spring),
			await applicant(db, spring),
			await applicant(db, spring)
		];
		expect(await decide(db, one, { press: 'offer', class: spring, base: 2 })).toBe('class.stale');
		expect(await decide(db, one, { press: 'offer', class: spring })).toBeNull();
		expect(await decide(db, one, { press: 'offer', class: spring })).toBe('seat.exists');
		expect(await decide(db, two, { press: 'offer', class: spring })).toBe('class.full');
		expect(await decide(db, two, { press: 'wait', class: spring })).toBeNull();
		expect(await decide(db, three, { press: 'wait', class: spring })).toBe('class.list_full');
		expect(await decide(db, three, { press: 'offer', class: randomUUID() })).toBe('not_found');
		await db.q(
			`update app.classes set days = jsonb_set(days, '{0,on}', '"2026-01-05"') where id = $1`,
			[spring]
		);
		expect(await decide(db, three, { press: 'offer', class: spring })).toBe('class.begun');
	});

	test.each(['draft', 'withdrawn', 'denied'])(
		'is not given to an application that is %s',
		async (state) => {
			const spring = await classOf(db, 2, 2);
			const one = {
				person: people.jordan,
				application: await applied(db, people.jordan, state),
				seat: randomUUID()
			};
			expect(await decide(db, one, { press: 'offer', class: spring })).toBe('seat.not_submitted');
		}
	);

	test('lets whoever has it hear of changes to a class that they never asked for', async () => {
		const [asked, other] = [await classOf(db, 2, 2), await classOf(db, 2, 2)];
		const one = await applicant(db, asked);
		await decide(db, one, { press: 'offer', class: other });
		const told = () =>
			db.q(
				`select app.tell_class(c, 'class.changed', '{"changed": ["days"]}') from app.classes c
				where c.id = $1`,
				[other]
			);
		const changes = async () =>
			(await db.q(`select kind from app.mails where person = $1`, [one.person])).filter(
				({ kind }) => kind === 'class.changed'
			);
		await told();
		expect(await changes()).toHaveLength(1);
		await db.q(`update app.seats set state = 'given_up' where id = $1`, [one.seat]);
		await told();
		expect(await changes()).toHaveLength(1);
	});

	test('a class is not made smaller than what it has given', async () => {
		const spring = await classOf(db, 2, 1);
		for (const one of [await applicant(db, spring), await applicant(db, spring)]) {
			await decide(db, one, { press: 'offer', class: spring });
		}
		await expect(
			db.q('update app.classes set capacity = 1 where id = $1', [spring])
		).rejects.toThrow(/class\.too_small/u);
	});
});

describe('the next on the list', () => {
	async function fullClass() {
		const spring = await classOf(db, 1, 3);
		const avery = await known(db, 'avery', spring);
		const [first, second] = [await applicant(db, spring), await applicant(db, spring)];
		const employed = await applicant(db, spring, 'paid');
		await decide(db, avery, { press: 'offer', class: spring });
		for (const one of [first, second, employed]) {
			expect(await decide(db, one, { press: 'wait', class: spring })).toBeNull();
		}
		return { spring, avery, first, second, employed };
	}

	test('is whoever works as a peer specialist already, then by place', async () => {
		const { spring, avery, first, second, employed } = await fullClass();
		const all = [avery, first, second, employed];
		expect(await standings(db, all)).toEqual(['offered', 'waiting 2', 'waiting 3', 'waiting 1']);
		const own = { seat: avery.seat, application: avery.application };
		expect(await run(db, 'avery', ['seat.give_up', own])).toBeNull();
		expect(await standings(db, all)).toEqual(['given_up', 'waiting 1', 'waiting 2', 'offered']);
		expect(await taken(spring)).toBe(3);
		expect(await lettersOf(employed.application)).toMatchObject([
			{ kind: 'admission_waiting' },
			{ kind: 'admission_offered' }
		]);
		const told = await db.q(`select kind from app.notifications where application_id = $1`, [
			employed.application
		]);
		expect(told).toContainEqual({ kind: 'seat.offered' });
	});

	test('is asked when an offer ends, and the one whose it was is told', async () => {
		const { avery, first, second, employed } = await fullClass();
		await db.q(`update app.seats set expires_at = now() - interval '1 second' where id = $1`, [
			avery.seat
		]);
		const own = { seat: avery.seat, application: avery.application };
		expect(await run(db, 'avery', ['seat.take', own])).toBe('seat.expired');
		await db.q('select app.tick()');
		await db.q('select app.tick()');
		expect(await standings(db, [avery, first, second, employed])).toEqual([
			'expired',
			'waiting 1',
			'waiting 2',
			'offered'
		]);
		expect(await mailsTo(db, 'avery')).toContain('seat.expired');
		expect(await run(db, 'avery', ['seat.take', own])).toBe('seat.expired');
	});

	test('nobody is asked once the class has begun', async () => {
		const { spring, avery, first } = await fullClass();
		await db.q(
			`update app.classes set days = jsonb_set(days, '{0,on}', '"2026-01-05"') where id = $1`,
			[spring]
		);
		const own = { seat: avery.seat, application: avery.application };
		expect(await run(db, 'avery', ['seat.give_up', own])).toBeNull();
		expect(await standings(db, [avery, first])).toEqual(['given_up', 'waiting 2']);
	});

	test('whoever takes the application back lets the next one in', async () => {
		const { avery, employed } = await fullClass();
		await db.q(`update app.applications set state = 'withdrawn' where id = $1`, [
			avery.application
		]);
		expect(await standings(db, [avery, employed])).toEqual(['given_up', 'offered']);
	});

	test('a class that is cancelled has no seats any more', async () => {
		const { spring, avery, first, employed } = await fullClass();
		const args = { class: spring, base: 1, reason: 'Too few trainers' };
		expect(await run(db, 'quinn', ['class.cancel', args])).toBeNull();
		expect(await standings(db, [avery, first, employed])).toEqual(['ended', 'ended', 'ended']);
		expect(await taken(spring)).toBe(0);
	});
});

describe('declining', () => {
	test('tells avery the reasons in the program’s words, and never the note', async () => {
		const spring = await classOf(db, 1, 1);
		const avery = await known(db, 'avery', spring);
		const decline = (reasons: string[]) =>
			decide(db, avery, { press: 'decline', class: spring, reasons });
		expect(await decline([])).toBe('review.reason_missing');
		expect(await decline(['because'])).toBe('review.reason_unknown');
		expect(await decline(['timing'])).toBeNull();
		const [letter] = await lettersOf(avery.application);
		expect(letter).toMatchObject({
			kind: 'admission_declined',
			about: { reasons: [{ en: 'A later class fits.' }] }
		});
		const { rows } = await db.device('avery').pull();
		expect(JSON.stringify(rows)).toContain('timing');
		expect(JSON.stringify(rows)).not.toContain('Told the board');
		const mails = await db.q('select about from app.mails where person = $1', [people.avery]);
		expect(JSON.stringify(mails)).not.toContain('Told the board');
	});

	test('makes no place and takes none, and another class may still have one', async () => {
		const spring = await classOf(db, 1, 1);
		const avery = await known(db, 'avery', spring);
		await decide(db, avery, { press: 'wait', class: spring });
		expect(await taken(spring)).toBe(1);
		expect(await decide(db, avery, { press: 'decline', class: spring })).toBeNull();
		expect([await standings(db, [avery]), await taken(spring)]).toEqual([['declined'], 0]);
		const autumn = await classOf(db, 1, 1);
		expect(await decide(db, avery, { press: 'offer', class: autumn })).toBe('seat.stale');
		const again = { ...avery, seat: randomUUID() };
		expect(await decide(db, again, { press: 'offer', class: autumn })).toBeNull();
	});
});
