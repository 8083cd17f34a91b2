/** Who works at a desk, and which providers a program approves: written by its staff, and kept. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { Deciding } from './deciding.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const program = 'calmhsa';
const run = async (who: PersonName, name: string, args: object) => {
	const [outcome] = await db.device(who).run({ name, args: { program, ...args } });
	return outcome?.code ?? null;
};
const changes = async () => {
	const { changes: all } = await db.call<{ changes: object[] }>('quinn', 'desk_settings', {
		p_program: program
	});
	return all;
};

describe('a role', () => {
	const staff = (who: Who) =>
		db.call<{ person: string; role: string; name: string; email: string | null }[]>(
			who,
			'desk_staff',
			{ p_program: program }
		);
	const has = async (who: PersonName, role: string) =>
		(await staff('quinn')).some((one) => one.person === people[who] && one.role === role);
	const give = (who: PersonName, email: string, role = 'reviewer') =>
		run(who, 'role.give', { email, role });
	const take = (who: PersonName, whom: PersonName, role = 'reviewer') =>
		run(who, 'role.take', { person: people[whom], role });

	test('is given to whoever has an account, and counts at once; both are written down', async () => {
		expect(await give('quinn', ' Jordan@Example.org ')).toBeNull();
		expect(await has('jordan', 'reviewer')).toBe(true);
		await expect(db.call('jordan', 'desk_people', { p_program: program })).resolves.toBeDefined();
		expect((await changes())[0]).toMatchObject({
			kind: 'role.given',
			name: 'Quinn',
			about: { person: people.jordan, role: 'reviewer' }
		});
		expect(await take('quinn', 'jordan')).toBeNull();
		expect(await has('jordan', 'reviewer')).toBe(false);
		await expect(db.call('jordan', 'desk_people', { p_program: program })).rejects.toMatchObject({
			detail: 'not_allowed'
		});
		expect((await changes())[0]).toMatchObject({ kind: 'role.taken' });
		expect(await give('quinn', 'jordan@example.org')).toBeNull();
		expect(await has('jordan', 'reviewer')).toBe(true);
		await take('quinn', 'jordan');
	});

	test('that is taken away takes what was claimed along', async () => {
		const its = new Deciding(db);
		await its.begin();
		await its.claim('sage');
		expect(await take('quinn', 'sage')).toBeNull();
		expect(await its.line()).toMatchObject({ state: 'received', part: 'submitted' });
		expect(await give('quinn', 'sage@example.org')).toBeNull();
	});

	test('is not given to an address without a confirmed account', async () => {
		expect(await give('quinn', 'nobody@example.org')).toBe('role.no_account');
		const one = randomUUID();
		await db.q(`insert into auth.users (id, email) values ($1, 'new@example.org')`, [one]);
		expect(await give('quinn', 'new@example.org')).toBe('role.no_account');
	});

	test('of the last staff stays', async () => {
		expect(await take('quinn', 'quinn', 'staff')).toBe('role.last');
		expect(await give('quinn', 'lee@example.org', 'staff')).toBeNull();
		expect(await take('lee', 'quinn', 'staff')).toBeNull();
		expect(await give('lee', 'quinn@example.org', 'staff')).toBeNull();
		expect(await take('quinn', 'lee', 'staff')).toBeNull();
	});

	test('is never one that there is not', async () => {
		expect(await give('quinn', 'jordan@example.org', 'owner')).toBe('bad_arguments');
	});

	test.each<PersonName>(['lee', 'rowan', 'avery'])('is no gift of %s', async (who) => {
		expect(await give(who, 'jordan@example.org')).toBe('not_allowed');
		expect(await take(who, 'rowan')).toBe('not_allowed');
	});

	test('is seen by leads without addresses, and by nobody else', async () => {
		expect((await staff('quinn')).find((one) => one.person === people.rowan)?.email).toBe(
			'rowan@example.org'
		);
		expect((await staff('lee')).every(({ email }) => email === null)).toBe(true);
		for (const who of ['rowan', 'avery'] as const) {
			await expect(staff(who)).rejects.toMatchObject({ detail: 'not_allowed' });
		}
	});
});

describe('a provider', () => {
	const provider = randomUUID();
	const line = {
		provider,
		name: 'Harbor Academy',
		approved_from: '2026-01-01',
		approved_to: null,
		source: 'Letter of December 2025',
		confirmed: true,
		note: 'The letter came'
	};
	const set = (who: PersonName, more: object = {}) =>
		run(who, 'provider.set', { ...line, ...more });
	const row = async () => {
		const [found] = await db.q(
			`select name, approved_from::text, approved_to::text, source, confirmed
			from app.providers where id = $1`,
			[provider]
		);
		return found;
	};

	test('is written with dates, source and why, and changed; all of it is kept', async () => {
		expect(await set('quinn')).toBeNull();
		expect(await row()).toMatchObject({ name: 'Harbor Academy', approved_from: '2026-01-01' });
		expect(await set('quinn', { approved_to: '2026-06-30', note: 'It closed' })).toBeNull();
		expect(await row()).toMatchObject({ approved_to: '2026-06-30' });
		expect((await changes())[0]).toMatchObject({
			kind: 'provider',
			about: {
				note: 'It closed',
				before: { approved_to: null },
				after: { approved_to: '2026-06-30', source: 'Letter of December 2025' }
			}
		});
		expect((await db.device('avery').pull()).rows['providers']?.vals.flat()).toContain(provider);
	});

	test.each<[PersonName, object, string]>([
		['lee', {}, 'not_allowed'],
		['rowan', {}, 'not_allowed'],
		['avery', {}, 'not_allowed'],
		['quinn', { note: ' ' }, 'review.note_missing'],
		['quinn', { note: 'x'.repeat(1001) }, 'text.too_long'],
		['quinn', { approved_to: '2025-01-01' }, 'provider.dates'],
		['quinn', { program: 'massachusetts' }, 'not_found'],
		['quinn', { program: 'elsewhere' }, 'not_allowed']
	])('is not changed by %s with %j', async (who, more, code) => {
		await set('quinn');
		expect(await set(who, more)).toBe(code);
	});
});
