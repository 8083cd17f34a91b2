/** Study groups: who gets in, what members do, what the limits say, and what strangers are told. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { refusal } from './scene.ts';

type Member = { id: string; name: string; owner: boolean };
type Message = { id: string; n: number; name: string; mine: boolean; body: string | null };
type Group = {
	id: string;
	code: string;
	me: string;
	owner: boolean;
	members: Member[];
	messages: (Message & { standing: string })[];
};
type Person = 'avery' | 'jordan' | 'rowan' | 'sage';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await db.q('delete from app.study_groups');
	await db.q('delete from app.messages');
	await db.q('delete from app.code_tries');
	await db.q('delete from app.study_barred');
});

const make = async (who: Person, name = 'Tuesday circle') => {
	const args = { p_program: 'calmhsa', p_name: name, p_as: who };
	return (await db.call<{ id: string }>(who, 'group_make', args)).id;
};
const open = (who: Person, group: string) => db.call<Group>(who, 'group_open', { p_group: group });
const join = (who: Person, code: string) =>
	db.call<{ id: string | null }>(who, 'group_join', { p_code: code, p_as: who });
const say = (who: Person, group: string, body: string, id = randomUUID()) =>
	db.call(who, 'group_say', { p_group: group, p_message: id, p_body: body });
/** Avery's group with jordan in it. */
async function two() {
	const group = await make('avery');
	const { code } = await open('avery', group);
	await join('jordan', code);
	return { group, code };
}
async function memberId(who: Person, group: string): Promise<string> {
	return (await open(who, group)).me;
}

describe('making and joining', () => {
	test('the maker owns it; the code is eight letters, and opens it however it is typed', async () => {
		const group = await make('avery');
		const { code, owner } = await open('avery', group);
		expect(owner).toBe(true);
		expect(code).toMatch(/^[BCDFGHJKMNPQRSTVWXZ]{8}$/);
		const typed = `${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`;
		expect(await join('jordan', typed)).toEqual({ id: group });
		expect((await open('jordan', group)).members.map(({ name }) => name)).toEqual([
			'avery',
			'jordan'
		]);
	});

	test('joining twice is joining once', async () => {
		const { group, code } = await two();
		expect(await join('jordan', code)).toEqual({ id: group });
		expect((await open('avery', group)).members).toHaveLength(2);
	});

	test('nobody learns anybody’s account', async () => {
		const { group } = await two();
		const told = JSON.stringify(await open('jordan', group));
		expect(told).not.toContain(people.avery);
		expect(told).not.toContain(people.jordan);
	});

	test('a wrong code opens nothing, and ten of them are enough for a while', async () => {
		for (let n = 0; n < 10; n++) expect(await join('jordan', 'BBBBBBBB')).toEqual({ id: null });
		const { code } = await open('avery', await make('avery'));
		expect(await refusal(join('jordan', code))).toBe('rate.limited');
		await db.q(`update app.code_tries set at = at - interval '11 minutes'`);
		expect((await join('jordan', code)).id).not.toBeNull();
	});

	test('a new code shuts out the old one', async () => {
		const group = await make('avery');
		const { code } = await open('avery', group);
		const { code: fresh } = await db.call<{ code: string }>('avery', 'group_new_code', {
			p_group: group
		});
		expect(await join('jordan', code)).toEqual({ id: null });
		expect(await join('jordan', fresh)).toEqual({ id: group });
	});

	test('twelve members are the most', async () => {
		const group = await make('avery');
		const { code } = await open('avery', group);
		await db.q(
			`insert into app.group_members (group_id, person, name)
				select $1::uuid, gen_random_uuid(), 'Member ' || n from generate_series(2, 12) n`,
			[group]
		);
		expect(await refusal(join('jordan', code))).toBe('group.full');
	});

	test('ten groups to a person are the most, made or joined', async () => {
		const { code } = await open('jordan', await make('jordan'));
		for (let n = 0; n < 10; n++) await make('avery', `Group ${n}`);
		expect(await refusal(make('avery'))).toBe('group.too_many');
		expect(await refusal(join('avery', code))).toBe('group.too_many');
	});

	test.each([
		['an empty name', '  '],
		['a name that is too long', 'x'.repeat(61)],
		['a name of signs that cannot be seen', '\u200b\u202e']
	])('%s is no name', async (_, name) => {
		expect(await refusal(make('avery', name))).toBe('bad_arguments');
	});
});

describe('leaving and removing', () => {
	test('who leaves is out, and the next in age owns the group', async () => {
		const { group } = await two();
		await db.call('avery', 'group_leave', { p_group: group });
		expect(await refusal(open('avery', group))).toBe('not_found');
		expect((await open('jordan', group)).owner).toBe(true);
	});

	test('with the last member everything of the group is gone', async () => {
		const group = await make('avery');
		await say('avery', group, 'Hello?');
		await db.call('avery', 'group_leave', { p_group: group });
		expect(await db.q('select 1 from app.study_groups')).toEqual([]);
		expect(await db.q('select 1 from app.messages')).toEqual([]);
	});

	test('the owner removes a member, who cannot come back by the code', async () => {
		const { group, code } = await two();
		const member = await memberId('jordan', group);
		await db.call('avery', 'group_remove', { p_group: group, p_member: member });
		expect(await refusal(open('jordan', group))).toBe('not_found');
		expect(await join('jordan', code)).toEqual({ id: null });
	});

	test('nobody else removes anybody, and the owner not themselves', async () => {
		const { group } = await two();
		const owner = await memberId('avery', group);
		const args = { p_group: group, p_member: owner };
		expect(await refusal(db.call('jordan', 'group_remove', args))).toBe('not_allowed');
		expect(await refusal(db.call('avery', 'group_remove', args))).toBe('not_found');
		expect(await refusal(db.call('rowan', 'group_remove', args))).toBe('not_found');
		const code = db.call('jordan', 'group_new_code', { p_group: group });
		expect(await refusal(code)).toBe('not_allowed');
	});
});

describe('messages', () => {
	test('members read them, each with their own marked, and the list counts what is new', async () => {
		const { group } = await two();
		await say('avery', group, '  Who has read chapter two?\n');
		const list = () => db.call<{ unread: number }[]>('jordan', 'group_list', {});
		expect(await list()).toMatchObject([{ id: group, unread: 1, members: 2 }]);
		const { messages } = await open('jordan', group);
		expect(messages).toMatchObject([
			{ name: 'avery', mine: false, body: 'Who has read chapter two?', standing: 'said' }
		]);
		expect(await list()).toMatchObject([{ unread: 0 }]);
	});

	test('the same message sent twice is said once', async () => {
		const { group } = await two();
		const id = randomUUID();
		await say('avery', group, 'Once', id);
		await say('avery', group, 'Once', id);
		expect((await open('avery', group)).messages).toHaveLength(1);
		expect(await refusal(say('jordan', group, 'Mine now', id))).toBe('bad_arguments');
	});

	test.each([
		['', 'message.length'],
		[' \n ', 'message.length'],
		['x'.repeat(501), 'message.length'],
		['x'.repeat(500), null]
	])('of a fitting length only', async (body, code) => {
		const { group } = await two();
		expect(await refusal(say('avery', group, body))).toBe(code);
	});

	test('ten a minute are the most, wherever they are said', async () => {
		const { group } = await two();
		const other = await make('avery', 'Another');
		for (let n = 0; n < 10; n++) await say('avery', n % 2 ? group : other, `Message ${n}`);
		expect(await refusal(say('avery', group, 'One more'))).toBe('rate.limited');
		expect(await refusal(say('jordan', group, 'Mine is fine'))).toBeNull();
	});

	test('older ones come in pages, and none is older than ninety days', async () => {
		const { group } = await two();
		await db.q(
			`insert into app.messages (id, place, program, person, name, body, at)
				select gen_random_uuid(), $1::uuid, 'calmhsa', $2::uuid, 'avery', 'Message ' || n,
					now() - make_interval(days => (120 - n)::int)
				from generate_series(1, 119) n`,
			[group, people.avery]
		);
		const { messages } = await open('jordan', group);
		expect(messages).toHaveLength(50);
		const before = messages[0]?.n;
		const older = await db.call<Message[]>('jordan', 'group_earlier', {
			p_group: group,
			p_before: before
		});
		expect([older[0]?.body, older.length]).toEqual(['Message 31', 39]);
		await db.call('service', 'tick');
		expect(await db.q('select 1 from app.messages')).toHaveLength(89);
	});
});
