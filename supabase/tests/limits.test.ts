/** What one account may put into study, groups and decks: nobody fills the database, or finds a way around. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { studyPrograms } from '../../src/lib/programs/study/programs.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { refusal } from './scene.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

type Args = Readonly<Record<string, Json>>;
async function run(name: string, args: Args): Promise<unknown> {
	const [said] = await db.device('avery').run({ name, args: { ...args } });
	return said?.code ?? null;
}
const plan = (program: string) =>
	run('plan.set', { program, weekdays: [1], minutes: 30, at: 1, exam_on: null });
const group = (program: string) =>
	db.call<{ id: string }>('avery', 'group_make', { p_program: program, p_name: 'G', p_as: 'A' });
const sitting = (id: string) => {
	const questions = ['q-1'];
	return run('sitting.start', {
		sitting: id,
		program: 'calmhsa',
		kind: 'practice',
		questions,
		seed: 1,
		at: 1
	});
};

test.each(studyPrograms.map(({ id }) => id))('%s can be studied for together', async (id) => {
	expect(await plan(id)).toBeNull();
	expect((await group(id)).id).toBeTruthy();
});

test('a program that is none has no plan, no group and no mentor', async () => {
	expect(await plan('elsewhere')).toBe('bad_arguments');
	expect(await refusal(group('elsewhere'))).toBe('bad_arguments');
	const offer = { p_name: 'A', p_about: '', p_languages: ['en'], p_proof: 'Number 7' };
	expect(
		await refusal(db.call('avery', 'mentor_offer', { ...offer, p_program: 'elsewhere' }))
	).toBe('bad_arguments');
});

test('a thousand messages a day are the most', async () => {
	const { id } = await group('calmhsa');
	await db.q(
		`insert into app.messages (id, place, program, person, name, body, at)
			select gen_random_uuid(), $1::uuid, 'calmhsa', $2::uuid, 'A', 'x', now() - interval '2 hours'
			from generate_series(1, 999)`,
		[id, people.avery]
	);
	const say = () =>
		db.call('avery', 'group_say', { p_group: id, p_message: randomUUID(), p_body: 'Hello' });
	await say();
	expect(await refusal(say())).toBe('rate.limited');
});

test('names that nobody can see are no names', async () => {
	const blank = { p_program: 'calmhsa', p_name: 'G', p_as: '\u3164\u00ad\u115f' };
	expect(await refusal(db.call('avery', 'group_make', blank))).toBe('bad_arguments');
});

test('three thousand sittings, and five thousand marks in one, are the most', async () => {
	const id = randomUUID();
	expect(await sitting(id)).toBeNull();
	await db.q(
		`insert into app.sitting_marks (id, person, sitting, kind, nth, used, at)
			select gen_random_uuid(), $1::uuid, $2::uuid, 'leave', 1, 0, now()
			from generate_series(1, 4999)`,
		[people.avery, id]
	);
	const mark = () =>
		run('sitting.mark', { mark: randomUUID(), sitting: id, kind: 'leave', nth: 2, used: 0, at: 1 });
	expect(await mark()).toBeNull();
	expect(await mark()).toBe('sitting.full');
	await db.q(
		`insert into app.sittings (id, person, program, kind, questions, seed, started_at)
			select gen_random_uuid(), $1::uuid, 'calmhsa', 'practice', '["q-1"]', 1, now()
			from generate_series(1, 2999)`,
		[people.avery]
	);
	expect(await sitting(randomUUID())).toBe('sitting.too_many');
});

test('a deck takes no more than two million letters, added or written anew', async () => {
	const deck = randomUUID();
	const card = randomUUID();
	const add = (one: string, back: string) =>
		run('deck.add', { deck, cards: [{ card: one, front: 'f', back, nth: 0 }] });
	expect(await run('deck.make', { deck, name: 'Long', at: 1 })).toBeNull();
	await db.q(
		`insert into app.deck_cards (person, id, deck, front, back, nth)
			select $1::uuid, gen_random_uuid(), $2::uuid, repeat('f', 1000), repeat('b', 3000), n
			from generate_series(1, 499) n`,
		[people.avery, deck]
	);
	expect(await add(card, 'b'.repeat(3999))).toBeNull();
	expect(await add(randomUUID(), 'b')).toBe('deck.long');
	expect(await run('deck.edit', { deck, card, front: 'ff', back: 'b'.repeat(3999) })).toBe(
		'deck.long'
	);
});
