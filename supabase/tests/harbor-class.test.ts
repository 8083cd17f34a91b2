/**
 * A third program’s way into a class and through it, by nothing but its file: interview, reference, a
 * place, the days, the exam, the certification. Each test goes on where the one before ended.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { harbor } from '../../tests/fixtures/harbor.ts';
import { people } from '../../tests/people.ts';
import {
	classDays,
	fillIn,
	must,
	openHarbor,
	sendPart,
	toldAbout,
	writeClass
} from './harboring.ts';
import { hourMs, newSlot, pulled, run } from './interviewing.ts';
import { newToken } from './referring.ts';
import { claim } from './story.ts';

let db: TestDatabase;
let tide: string;
let avery: string;
let jordan: string;
beforeAll(async () => {
	db = await freshDatabase();
	await openHarbor(db);
	tide = (await writeClass(db)).id;
	avery = await fillIn(db, 'avery', { wish: tide });
	jordan = await fillIn(db, 'jordan', { wish: tide, changes: { 'about/shore': 'south' } });
	expect(await sendPart(db, 'avery', { application: avery, part: 'application' })).toBeNull();
	expect(await sendPart(db, 'jordan', { application: jordan, part: 'application' })).toBeNull();
});
afterAll(() => db.close());

const one = async (sql: string, ...values: unknown[]) => (await db.q(sql, values))[0];

describe('the way into the class', () => {
	const interview = randomUUID();
	const token = newToken();

	test('has an interview, moved until two hours before', async () => {
		const slots = [newSlot(1), newSlot(5), newSlot(6)];
		await must(db, 'quinn', ['slot.publish', { program: 'harbor', slots }]);
		const at = (nth: number) => ({ interview, application: avery, slot: slots[nth]?.slot });
		await must(db, 'avery', ['interview.book', at(1)]);
		await must(db, 'avery', ['interview.move', at(2)]);
		await must(db, 'avery', ['interview.move', at(0)]);
		expect(await run(db, 'avery', ['interview.move', at(1)])).toBe('interview.too_late');
	});

	test('has one reference, asked and judged by the program’s own questions', async () => {
		const referee = { name: 'Morgan', email: 'morgan@example.org', relation: 'colleague' };
		const asked = { ...referee, is_peer_specialist: false, language: 'es', token };
		const reference = randomUUID();
		await must(db, 'avery', ['reference.ask', { application: avery, reference, ...asked }]);
		expect(await lacks()).toBe(true);
		expect(await db.call('anonymous', 'reference_open', { p_token: token })).toMatchObject({
			program: { es: 'Acompañante del Puerto' },
			questions: [{ path: 'reference/crew' }, { path: 'reference/why_not' }]
		});
		expect(await said({ 'reference/crew': 'no' })).toEqual({
			code: 'answer.missing',
			about: { path: 'reference/why_not' }
		});
		expect(await said({ 'reference/crew': 'yes' })).toEqual({ code: null });
		expect(await lacks()).toBe(false);
	});

	test('has notes on the interview by the program’s own factors', async () => {
		await db.q(`update app.interviews set starts_at = now() - interval '1 hour' where id = $1`, [
			interview
		]);
		const noted = { interview, application: avery, outcome: 'held', note: 'Calm.' };
		const note = (scores: object) => run(db, 'rowan', ['interview.note', { ...noted, scores }]);
		expect(await note({ foundation: 3 })).toBe('bad_arguments');
		expect(await note({ steady: 3 })).toBeNull();
	});

	const said = (answers: object) =>
		db.call('anonymous', 'reference_send', {
			p_token: token,
			p_uid: randomUUID(),
			p_answers: { is_family: false, answers }
		});
	const lacks = async () =>
		(
			await one(
				'select app.lacks_references(a) as lacks from app.applications a where id = $1',
				avery
			)
		)?.['lacks'];
});

describe('a place in the class', () => {
	const seats = { avery: randomUUID(), jordan: randomUUID() };
	const seatOf = (who: 'avery' | 'jordan') => ({
		seat: seats[who],
		application: who === 'avery' ? avery : jordan
	});
	const stateOf = (who: 'avery' | 'jordan') =>
		one('select state, is_first, expires_at from app.seats where id = $1', seats[who]);

	test('is decided on with what the program counts, and in the program’s words', async () => {
		await claim(db, db.device('rowan'), { application: avery, part: 'application' });
		const score = (factor: string) =>
			run(db, 'rowan', [
				'score.set',
				{ application: avery, scores: { [factor]: 4 }, reasons: { [factor]: 'Calm' }, note: '' }
			]);
		expect(await score('foundation')).toBe('bad_arguments');
		expect(await score('steady')).toBeNull();
		const { applicants, volunteered } = await db.call<{
			applicants: { application_id: string; references: number; scores: object }[];
			volunteered: object;
		}>('quinn', 'admission_class', { p_class: tide });
		expect(volunteered).toEqual({
			'about/shore': { north: 1, south: 1 },
			'about/boats': { ferry: 2 }
		});
		expect(applicants.find((line) => line.application_id === avery)).toMatchObject({
			references: 1,
			scores: { steady: 4 },
			interview: 'held'
		});
		const decline = { ...seatOf('jordan'), class: tide, note: '', reasons: ['experience'] };
		expect(await run(db, 'quinn', ['seat.decline', decline])).toBe('review.reason_unknown');
	});

	test('is offered for three days, and one that is given up goes to the next', async () => {
		await must(db, 'quinn', ['seat.offer', { ...seatOf('jordan'), class: tide, base: 1 }]);
		const offered = await stateOf('jordan');
		expect(offered).toMatchObject({ state: 'offered', is_first: true });
		expect(Math.round((Number(offered?.['expires_at']) - Date.now()) / hourMs)).toBe(72);
		const offer = { ...seatOf('avery'), class: tide, base: 1 };
		expect(await run(db, 'quinn', ['seat.offer', offer])).toBe('class.full');
		await must(db, 'quinn', ['seat.wait', { ...seatOf('avery'), class: tide }]);
		await must(db, 'jordan', ['seat.give_up', seatOf('jordan')]);
		expect(await stateOf('avery')).toMatchObject({ state: 'offered', is_first: false });
		await must(db, 'avery', ['seat.take', seatOf('avery')]);
		const letters = await pulled(db, 'avery', 'letters');
		expect(letters.map(({ kind }) => kind).sort()).toEqual([
			'admission_offered',
			'admission_waiting'
		]);
	});
});

describe('the class', () => {
	const work = randomUUID();
	let days: string[];

	test('has the modules that the file names, and is complete after half of it', async () => {
		days = await classDays(db, -2);
		await db.q(`update app.classes set days = $2::text::jsonb where id = $1`, [
			tide,
			JSON.stringify(days.map((on) => ({ on, from: '06:00', to: '07:30' })))
		]);
		expect(await examined()).toBe('exam.locked');
		const marks = [{ person: people.avery, day: days[0], state: 'present' }];
		await must(db, 'quinn', ['attendance.mark', { class: tide, marks }]);
		const hand = { homework: work, class: tide, text: 'A bowline.', base: 0 };
		const handIn = (module: string) => run(db, 'avery', ['homework.hand_in', { ...hand, module }]);
		expect(await handIn('welcome')).toBe('bad_arguments');
		expect(await handIn('knots')).toBeNull();
		const read = { homework: work, class: tide, base: 1, accepted: true, note: '' };
		await must(db, 'quinn', ['homework.return', read]);
		expect((await toldAbout(db, avery)).slice(-2)).toEqual(['exam.unlocked', 'homework.accepted']);
	});

	test('ends with an exam and a certification that anybody can check', async () => {
		expect(await examined()).toBeNull();
		const [certification] = await pulled(db, 'avery', 'certifications');
		expect(certification).toMatchObject({ program: 'harbor', name: 'Avery Morales' });
		expect(
			await db.call('anonymous', 'certification_check', { p_code: certification?.['code'] })
		).toMatchObject({ code: null, name: 'Avery Morales', program: harbor.name });
	});

	const examined = () =>
		run(db, 'quinn', [
			'exam.record',
			{
				exam: randomUUID(),
				class: tide,
				person: people.avery,
				on: days[1],
				result: 'passed',
				note: ''
			}
		]);
});
