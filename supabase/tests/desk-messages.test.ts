/** A word to an applicant beside any decision, and the views of the queue that people keep. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import { Deciding } from './deciding.ts';

let db: TestDatabase;
let its: Deciding;
beforeAll(async () => {
	db = await freshDatabase();
	its = new Deciding(db);
});
afterAll(() => db.close());

describe('a message to an applicant', () => {
	beforeEach(() => its.begin());
	const say = (who: PersonName, text: string) => its.run(who, 'review.message', { text });
	const told = () =>
		db.q(
			`select n.about->>'text' as text, (
				select count(*)::int from app.mails m
				where m.kind = 'desk.message' and m.about->>'application' = n.application_id::text
			) as mails
			from app.notifications n where n.application_id = $1 and n.kind = 'desk.message'`,
			[its.application]
		);

	test.each<PersonName>(['rowan', 'lee', 'quinn'])(
		'comes from %s, in the inbox, in the history and by mail',
		async (who) => {
			expect(await say(who, '  We have not forgotten you. ')).toBeNull();
			expect(await told()).toEqual([{ text: 'We have not forgotten you.', mails: 1 }]);
			const events = await db.q(
				`select actor, about->>'text' as text from app.events
				where application_id = $1 and kind = 'message.sent'`,
				[its.application]
			);
			expect(events).toEqual([
				{ actor: who === 'quinn' ? 'staff' : 'reviewer', text: 'We have not forgotten you.' }
			]);
			expect((await its.at('avery').pull()).rows['notifications']).toBeDefined();
		}
	);

	test.each<[PersonName, string, string]>([
		['rowan', '   ', 'review.message_length'],
		['rowan', 'x'.repeat(2001), 'review.message_length'],
		['jordan', 'Hello', 'not_found'],
		['avery', 'Hello', 'not_found']
	])('from %s with "%.10s" is refused', async (who, text, code) => {
		expect(await say(who, text)).toBe(code);
		expect(await told()).toEqual([]);
	});

	test('comes from nobody who stepped back', async () => {
		await its.run('rowan', 'review.recuse', { note: '' });
		expect(await say('rowan', 'Hello')).toBe('claim.recused');
	});
});

describe('a view of the queue', () => {
	beforeEach(() => db.q('delete from app.desk_views'));
	const run = async (who: PersonName, name: string, args: object) => {
		const [outcome] = await db.device(who).run({ name, args: { program: 'calmhsa', ...args } });
		return outcome?.code ?? null;
	};
	const save = (who: PersonName, name = 'Late ones') =>
		run(who, 'view.save', { name, query: 'age=late' });
	const views = (who: Who, program = 'calmhsa') =>
		db.call<{ id: string; name: string; query: string }[]>(who, 'desk_views', {
			p_program: program
		});

	test('is kept for whoever made it, and removed by nobody else', async () => {
		expect(await save('rowan')).toBeNull();
		const [view] = await views('rowan');
		expect(view).toMatchObject({ name: 'Late ones', query: 'age=late' });
		expect(await views('sage')).toEqual([]);
		expect(await run('sage', 'view.remove', { view: view?.id })).toBeNull();
		expect(await views('rowan')).toHaveLength(1);
		expect(await run('rowan', 'view.remove', { view: view?.id })).toBeNull();
		expect(await run('rowan', 'view.remove', { view: randomUUID() })).toBeNull();
		expect(await views('rowan')).toEqual([]);
	});

	test('is one of fifty at most', async () => {
		await db.q(
			`insert into app.desk_views (id, person, program, name, query)
			select gen_random_uuid(), r.person, 'calmhsa', 'View ' || n, 'mine=1'
			from app.roles r, generate_series(1, 50) n where r.role = 'staff'`
		);
		expect(await save('quinn')).toBe('view.too_many');
	});

	test.each<[PersonName]>([['avery'], ['jordan']])('is no matter of %s', async (who) => {
		expect(await save(who)).toBe('not_allowed');
		await expect(views(who)).rejects.toMatchObject({ detail: 'not_allowed' });
	});

	test('of another program’s queue is not kept by whoever does not work there', async () => {
		await expect(views('rowan', 'elsewhere')).rejects.toMatchObject({ detail: 'not_allowed' });
	});
});
