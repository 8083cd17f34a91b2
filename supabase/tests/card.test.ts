/** The log of cards: lines are added, and what a line takes back is one's own. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const suspend = (review: string, card = 'calmhsa-ethics-01') => ({
	name: 'card.suspend',
	args: { review, card, at: 1 }
});
const resume = (of: string, review: string = randomUUID()) => ({
	name: 'card.resume',
	args: { review, of, at: 2 }
});

test('[C2] setting a card aside and bringing it back are lines of their own', async () => {
	const [aside, back] = [randomUUID(), randomUUID()];
	expect(await db.device('avery').run(suspend(aside), resume(aside, back))).toEqual([null, null]);
	const rows = await db.q(
		'select kind, card, grade, "of" from app.card_reviews where id in ($1, $2) order by at',
		[aside, back]
	);
	expect(rows).toEqual([
		{ kind: 'suspend', card: 'calmhsa-ethics-01', grade: 0, of: null },
		{ kind: 'resume', card: '', grade: 0, of: aside }
	]);
});

test('a line of somebody else, of another kind or of no card is not taken', async () => {
	const [aside, graded] = [randomUUID(), randomUUID()];
	await db.device('avery').run(suspend(aside));
	const refusals = await db
		.device('jordan')
		.run(
			resume(aside),
			{ name: 'card.review', args: { review: graded, card: 'hope', grade: 3, at: 1 } },
			resume(graded),
			suspend(randomUUID(), '')
		);
	expect(refusals.map((one) => one?.code ?? null)).toEqual([
		'not_found',
		null,
		'not_found',
		'bad_arguments'
	]);
});

test('[C2] two devices that set one card aside are both heard, and each is taken back', async () => {
	const [first, second] = [randomUUID(), randomUUID()];
	await db.device('avery').run(suspend(first, 'hope'));
	await db.device('avery').run(suspend(second, 'hope'));
	expect(await db.device('avery').run(resume(first), resume(second))).toEqual([null, null]);
});
