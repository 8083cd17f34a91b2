/** Decisions that rest or are looked at by somebody else, in the desk's figures. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { Deciding } from './deciding.ts';
import { figuresFor } from './figuring.ts';

let db: TestDatabase;
let its: Deciding;
beforeAll(async () => {
	db = await freshDatabase();
	its = new Deciding(db);
});
afterAll(() => db.close());
beforeEach(async () => {
	await its.begin();
	await db.q('truncate app.figure_news, app.figure_days');
});

const none = { approve: 0, change: 0, deny: 0, checked: 0 };

test('agree or differ, under why they were looked at; who looked is told to have worked', async () => {
	await its.set({ sample_permille: 1000 });
	await its.approve('rowan');
	await its.claim('sage');
	await its.run('sage', 'review.check', { agrees: false, note: 'Somebody else’s diploma' });
	await its.approve('rowan');
	await its.claim('sage');
	await its.run('sage', 'review.check', { agrees: true, note: '' });
	const { agreement, people } = await figuresFor(db, 'lee');
	expect(agreement).toEqual([{ source: 'random', looked: 2, agreed: 1 }]);
	expect(people).toMatchObject([
		{ name: 'Sage', count: 2, ...none, checked: 2 },
		{ name: 'Rowan', count: 1, ...none, approve: 1 }
	]);
});

test('nobody agreed with what was taken back with the application', async () => {
	await its.set({ sample_permille: 1000 });
	await its.approve('rowan');
	await db.q(`update app.verdicts set state = 'void' where state = 'checking'`);
	expect((await figuresFor(db, 'lee')).agreement).toEqual([]);
});

test('the time in which a decision rests is nobody’s work', async () => {
	await its.set({ undo_seconds: 3600 });
	await its.approve('rowan');
	await db.q(`update app.verdicts set at = at - interval '50 minutes' where state = 'waiting'`);
	await db.q(`update app.claims set since = since - interval '58 minutes' where state = 'held'`);
	expect((await figuresFor(db, 'rowan')).people).toEqual([]);
	await its.pass(3600);
	const { people } = await figuresFor(db, 'rowan');
	expect(people).toMatchObject([{ name: 'Rowan', count: 1, minutes: 10 }]);
});
