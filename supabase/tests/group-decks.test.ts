/** Decks shared in a study group: copies for its members, within bounds. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { refusal } from './scene.ts';

type Person = 'avery' | 'jordan' | 'rowan' | 'sage';
type Group = {
	code: string;
	decks: { id: string; name: string; cards: number; mine: boolean }[];
};

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(() => db.q('delete from app.study_groups'));

const open = (who: Person, group: string) => db.call<Group>(who, 'group_open', { p_group: group });
const join = (who: Person, code: string) => db.call(who, 'group_join', { p_code: code, p_as: who });
/** Avery's group with jordan in it. */
async function two() {
	const args = { p_program: 'calmhsa', p_name: 'Tuesday circle', p_as: 'avery' };
	const { id: group } = await db.call<{ id: string }>('avery', 'group_make', args);
	const { code } = await open('avery', group);
	await join('jordan', code);
	return { group, code };
}

describe('shared decks', () => {
	const cards = [{ front: 'Hope', back: 'Comes first', secret: 'no' }];
	const share = (who: Person, group: string, what: unknown = cards) =>
		db.call<{ id: string }>(who, 'group_share_deck', {
			p_group: group,
			p_name: 'My words',
			// The test's database passes lists of texts as arrays, which these are not.
			p_cards: JSON.stringify(what)
		});

	test('a member sees and copies what another shared, fronts and backs alone', async () => {
		const { group } = await two();
		const { id } = await share('avery', group);
		expect((await open('jordan', group)).decks).toMatchObject([
			{ id, name: 'My words', cards: 1, mine: false }
		]);
		const deck = await db.call('jordan', 'group_deck', { p_deck: id });
		expect(deck).toEqual({ id, name: 'My words', cards: [{ front: 'Hope', back: 'Comes first' }] });
		expect(await refusal(db.call('rowan', 'group_deck', { p_deck: id }))).toBe('not_found');
	});

	test('is taken back by who shared it or by the owner', async () => {
		const { group, code } = await two();
		await join('rowan', code);
		const mine = await share('jordan', group);
		const drop = (who: Person) => db.call(who, 'group_drop_deck', { p_deck: mine.id });
		expect(await refusal(drop('rowan'))).toBe('not_found');
		expect(await refusal(drop('sage'))).toBe('not_found');
		expect(await refusal(drop('jordan'))).toBeNull();
		const again = await share('jordan', group);
		await db.call('avery', 'group_drop_deck', { p_deck: again.id });
		expect((await open('jordan', group)).decks).toEqual([]);
	});

	test.each<[string, unknown]>([
		['no cards', []],
		['no list', { front: 'a', back: 'b' }],
		['a card without a back', [{ front: 'a' }]],
		['a card with a number', [{ front: 'a', back: 1 }]],
		['an empty side', [{ front: 'a', back: '' }]],
		['a side that is too long', [{ front: 'x'.repeat(1001), back: 'a' }]],
		['too many cards', Array.from({ length: 201 }, () => ({ front: 'a', back: 'b' }))]
	])('%s is refused', async (_, what) => {
		const { group } = await two();
		expect(await refusal(share('avery', group, what))).toBe('group.deck_cards');
	});

	test('twenty are the most', async () => {
		const { group } = await two();
		for (let n = 0; n < 20; n++) await share('avery', group);
		expect(await refusal(share('jordan', group))).toBe('group.decks_full');
	});
});
