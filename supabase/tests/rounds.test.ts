/** A quiz round together: one question at a time, nobody's choice told, scores that add up. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { refusal } from './scene.ts';

type Person = 'avery' | 'jordan' | 'rowan';
type Round = {
	id: string;
	place: number;
	open: boolean;
	ended: boolean;
	hosting: boolean;
	answered: string[];
	mine: Record<string, number>;
	counts: { place: number; chosen: number; count: number }[];
};

let db: TestDatabase;
let group: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
/** Avery's group with jordan in it. */
beforeEach(async () => {
	const args = { p_program: 'calmhsa', p_name: 'Tuesday circle', p_as: 'Avery' };
	group = (await db.call<{ id: string }>('avery', 'group_make', args)).id;
	const { code } = await db.call<{ code: string }>('avery', 'group_open', { p_group: group });
	await db.call('jordan', 'group_join', { p_code: code, p_as: 'Jordan' });
	await db.q(`delete from app.group_members where group_id <> $1`, [group]);
});

const start = (who: Person, questions: unknown = ['q-1', 'q-2']) =>
	db.call<Round>(who, 'round_start', { p_group: group, p_questions: questions });
const answer = (who: Person, round: string, [place, chosen]: readonly [number, number]) =>
	db.call<Round>(who, 'round_answer', { p_round: round, p_place: place, p_chosen: chosen });
const move = (who: Person, round: string, [place, step]: readonly [number, string]) =>
	db.call<Round>(who, 'round_move', { p_round: round, p_place: place, p_step: step });
const seenBy = async (who: Person) =>
	(await db.call<{ round: Round | null }>(who, 'group_open', { p_group: group })).round;

test('two people go through a round, and each has a score of their own', async () => {
	const { id } = await start('avery');
	await answer('avery', id, [0, 1]);
	await answer('jordan', id, [0, 2]);
	await move('avery', id, [0, 'reveal']);
	expect((await seenBy('jordan'))?.counts).toEqual([
		{ place: 0, chosen: 1, count: 1 },
		{ place: 0, chosen: 2, count: 1 }
	]);
	await move('avery', id, [0, 'next']);
	await answer('jordan', id, [1, 3]);
	await move('avery', id, [1, 'reveal']);
	await move('avery', id, [1, 'next']);
	expect(await seenBy('jordan')).toMatchObject({ ended: true, mine: { 0: 2, 1: 3 } });
	expect(await seenBy('avery')).toMatchObject({ ended: true, mine: { 0: 1 } });
});

test('before the answer is shown members learn who has answered, and nothing of what', async () => {
	const { id } = await start('avery');
	await answer('jordan', id, [0, 2]);
	const round = await seenBy('avery');
	expect(round?.answered).toHaveLength(1);
	expect(round).toMatchObject({ counts: [], mine: {} });
	expect(JSON.stringify(round)).not.toContain(people.jordan);
});

test('what one other member alone answered is told to nobody else', async () => {
	const { id } = await start('avery');
	await answer('jordan', id, [0, 2]);
	expect(await move('avery', id, [0, 'reveal'])).toMatchObject({ counts: [] });
	expect((await seenBy('jordan'))?.counts).toEqual([{ place: 0, chosen: 2, count: 1 }]);
});

test('an answer can be changed until then, and not after', async () => {
	const { id } = await start('avery');
	await answer('jordan', id, [0, 2]);
	expect((await answer('jordan', id, [0, 0])).mine).toEqual({ 0: 0 });
	await move('avery', id, [0, 'reveal']);
	expect(await refusal(answer('jordan', id, [0, 1]))).toBe('round.moved');
	await move('avery', id, [0, 'next']);
	expect(await refusal(answer('jordan', id, [0, 1]))).toBe('round.moved');
	expect(await refusal(answer('jordan', id, [1, 9]))).toBe('bad_arguments');
});

test('two presses are one', async () => {
	const { id } = await start('avery');
	await move('avery', id, [0, 'reveal']);
	await move('avery', id, [0, 'next']);
	expect(await move('avery', id, [0, 'next'])).toMatchObject({ place: 1, open: true });
	expect(await move('avery', id, [0, 'reveal'])).toMatchObject({ place: 1, open: true });
});

describe('who moves it', () => {
	test('the host does, and nobody else while the host is there', async () => {
		const { id } = await start('avery');
		expect(await refusal(move('jordan', id, [0, 'reveal']))).toBe('round.host');
		expect(await refusal(move('rowan', id, [0, 'reveal']))).toBe('not_found');
	});

	test('a host who was quiet for two minutes makes room', async () => {
		const { id } = await start('avery');
		await db.q(`update app.group_rounds set moved_at = now() - interval '3 minutes'`);
		expect(await move('jordan', id, [0, 'reveal'])).toMatchObject({ hosting: true, open: false });
		expect(await refusal(move('avery', id, [0, 'next']))).toBe('round.host');
	});

	test('a host who left the group makes room at once', async () => {
		const { id } = await start('avery');
		await db.call('avery', 'group_leave', { p_group: group });
		expect(await move('jordan', id, [0, 'end'])).toMatchObject({ ended: true });
	});
});

describe('starting', () => {
	test('there is one round at a time, and a forgotten one makes way', async () => {
		await start('avery');
		expect(await refusal(start('jordan'))).toBe('round.running');
		await db.q(`update app.group_rounds set moved_at = now() - interval '31 minutes'`);
		expect(await start('jordan')).toMatchObject({ hosting: true, place: 0 });
	});

	test.each<[string, unknown]>([
		['no questions', []],
		['none at all', null],
		['the same one twice', ['q-1', 'q-1']],
		['too many', Array.from({ length: 21 }, (_, n) => `q-${n}`)],
		['what is no id', ['<b>q</b>']],
		['an id that is too long', ['q'.repeat(101)]]
	])('%s is refused', async (_, questions) => {
		expect(await refusal(start('avery', questions))).toBe('bad_arguments');
	});

	test('a group has fifty in a day', async () => {
		await db.q(
			`insert into app.group_rounds (group_id, host, questions, ended_at)
				select $1::uuid, $2::uuid, '{q-1}', now() from generate_series(1, 50)`,
			[group, people.avery]
		);
		expect(await refusal(start('avery'))).toBe('rate.limited');
	});
});

test('strangers find no round, whatever they ask', async () => {
	const { id } = await start('avery');
	for (const round of [id, randomUUID()]) {
		expect(await refusal(answer('rowan', round, [0, 1]))).toBe('not_found');
		expect(await refusal(move('rowan', round, [0, 'end']))).toBe('not_found');
	}
	expect(await refusal(start('rowan'))).toBe('not_found');
});
