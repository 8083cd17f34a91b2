/** [T2] A decision rests before the applicant hears: it is taken back, sent at once, or goes out. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { Deciding } from './deciding.ts';

let db: TestDatabase;
let its: Deciding;
beforeAll(async () => {
	db = await freshDatabase();
	its = new Deciding(db);
});
afterAll(() => db.close());
beforeEach(() => its.begin());

describe('while a decision rests', () => {
	beforeEach(() => its.set({ undo_seconds: 30 }));

	test('the applicant hears nothing, nobody else holds the file, and it goes out with the tick', async () => {
		expect(await its.approve('rowan')).toBeNull();
		await its.tick();
		expect(await its.line()).toMatchObject({ state: 'claimed', part: 'in_review', decisions: 0 });
		expect(await its.heard()).toBe(0);
		expect((await its.at('avery').pull()).rows['decisions']).toBeUndefined();
		expect(await its.claim('sage')).toBe('claim.taken');
		expect(await its.opened('rowan')).toMatchObject({
			verdict: { kind: 'approve', state: 'waiting' }
		});
		await its.pass(31);
		await its.tick();
		expect(await its.line()).toMatchObject({ state: 'decided', part: 'approved', decisions: 1 });
		expect(await its.heard()).toBe(1);
		expect(await its.named()).toBe('Rowan');
		expect(await its.isWhole()).toBe(true);
	});

	test('it is not decided twice, nor handed on', async () => {
		await its.approve('rowan');
		expect(await its.approve('rowan')).toBe('review.decided');
		expect(await its.run('rowan', 'review.escalate', { note: 'Well' })).toBe('review.decided');
	});

	test('it is taken back: the file is held as before and decided anew', async () => {
		await its.approve('rowan');
		expect(await its.run('rowan', 'review.undo')).toBeNull();
		await its.pass(31);
		expect(await its.verdict()).toMatchObject({ state: 'undone' });
		expect(await its.line()).toMatchObject({ state: 'claimed', decisions: 0 });
		expect(await its.run('rowan', 'review.undo')).toBe('review.sent');
		await its.set({});
		expect(await its.approve('rowan')).toBeNull();
		expect(await its.line()).toMatchObject({ state: 'decided', decisions: 1 });
	});

	test('it is sent at once by whoever decided', async () => {
		await its.approve('rowan');
		expect(await its.run('rowan', 'review.send_now')).toBeNull();
		expect(await its.line()).toMatchObject({ state: 'decided', part: 'approved', decisions: 1 });
		expect(await its.heard()).toBe(1);
		expect(await its.run('rowan', 'review.send_now')).toBe('review.sent');
		expect(await its.run('rowan', 'review.undo')).toBe('review.sent');
	});

	test.each<[PersonName, string]>([
		['sage', 'review.sent'],
		['lee', 'review.sent'],
		['quinn', 'not_found'],
		['avery', 'not_found']
	])('%s neither takes it back nor sends it', async (who, code) => {
		await its.approve('rowan');
		expect(await its.run(who, 'review.undo')).toBe(code);
		expect(await its.run(who, 'review.send_now')).toBe(code);
		expect(await its.verdict()).toMatchObject({ state: 'waiting' });
	});

	test.each([
		[
			'the claim is ended by whoever leads',
			() => its.run('lee', 'review.override', { note: 'Stop' })
		],
		['the file is given back', () => its.run('rowan', 'review.release')],
		['the reviewer steps back', () => its.run('rowan', 'review.recuse', {})]
	])('%s: it never goes out', async (_, end) => {
		await its.approve('rowan');
		expect(await end()).toBeNull();
		await its.pass(31);
		expect(await its.verdict()).toMatchObject({ state: 'void' });
		expect(await its.line()).toMatchObject({ state: 'received', part: 'submitted', decisions: 0 });
		expect(await its.claim('sage')).toBeNull();
	});

	test('the applicant takes the application back: it never goes out', async () => {
		await its.approve('rowan');
		await its
			.at('avery')
			.run({ name: 'application.withdraw', args: { application: its.application, revision: 1 } });
		await its.pass(31);
		expect(await its.verdict()).toMatchObject({ state: 'void' });
		expect(await its.line()).toMatchObject({ state: 'decided', part: 'withdrawn', decisions: 0 });
	});

	test('a second denial is taken back too, and the first one still stands', async () => {
		await its.claim('rowan');
		await its.deny('rowan');
		await its.claim('sage');
		expect(await its.deny('sage')).toBeNull();
		expect(await its.run('sage', 'review.undo')).toBeNull();
		expect(await its.line()).toMatchObject({ part: 'second_review', decisions: 0 });
		expect(await its.deny('sage')).toBeNull();
		await its.pass(31);
		expect(await its.line()).toMatchObject({ part: 'denied', decisions: 1 });
		const [kept] = await db.q(`select state, second from app.denials where application_id = $1`, [
			its.application
		]);
		expect(kept).toEqual({ state: 'confirmed', second: people.sage });
		expect(await its.isWhole()).toBe(true);
	});
});
