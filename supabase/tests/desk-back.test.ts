/** Whoever stepped back from an application by mistake, and who may let them back. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { Deciding } from './deciding.ts';

let db: TestDatabase;
let its: Deciding;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	its = new Deciding(db);
	await its.begin();
	expect(await its.run('rowan', 'review.recuse', { note: 'I took it for my cousin' })).toBeNull();
});

const back = (who: PersonName, more: object = {}) =>
	its.run(who, 'review.readmit', { person: people.rowan, note: 'It is somebody else', ...more });
const isListed = async (who: Who) => {
	const asked = { p_program: 'calmhsa', p_filter: {}, p_after: null, p_limit: 200 };
	const { rows } = await db.call<{ rows: { application_id: string }[] }>(
		who,
		'review_queue',
		asked
	);
	return rows.some((row) => row.application_id === its.application);
};
const recorded = async () => {
	const rows = await db.q(
		`select leaf::jsonb as leaf from app.records
		where application_id = $1 and leaf::jsonb->>'kind' = 'remark.readmitted'`,
		[its.application]
	);
	return rows.map(({ leaf }) => leaf);
};

test.each<PersonName>(['lee', 'quinn'])(
	'%s lets them back: they find it, claim it and decide it, and the desk and the record say why',
	async (who) => {
		expect(await isListed('rowan')).toBe(false);
		expect(await back(who)).toBeNull();
		expect(await isListed('rowan')).toBe(true);
		expect(await its.claim('rowan')).toBeNull();
		expect(await its.opened('rowan')).toMatchObject({
			remarks: [
				{ kind: 'recused', name: 'Rowan' },
				{ kind: 'readmitted', note: 'It is somebody else', whom: 'Rowan' }
			]
		});
		expect(await its.approve('rowan')).toBeNull();
		expect(await recorded()).toMatchObject([
			{
				who: people[who],
				role: who === 'lee' ? 'reviewer' : 'staff',
				about: { revision: 1, note: 'It is somebody else', whom: people.rowan }
			}
		]);
		expect(await its.isWhole()).toBe(true);
	}
);

test.each<{ who: PersonName; how: string; more?: object; code: string }>([
	{ who: 'rowan', how: 'a note', code: 'claim.recused' },
	{ who: 'sage', how: 'a note', code: 'not_allowed' },
	{ who: 'jordan', how: 'a note', code: 'not_found' },
	{ who: 'avery', how: 'a note', code: 'not_found' },
	{ who: 'lee', how: 'no note', more: { note: ' ' }, code: 'review.note_missing' },
	{ who: 'lee', how: 'too long a note', more: { note: 'x'.repeat(4001) }, code: 'text.too_long' },
	{
		who: 'lee',
		how: 'somebody else named',
		more: { person: people.sage },
		code: 'review.not_recused'
	}
])('$who with $how does not let them back', async ({ who, more, code }) => {
	expect(await back(who, more)).toBe(code);
	expect(await its.claim('rowan')).toBe('claim.recused');
	expect(await recorded()).toEqual([]);
});

test('a lead who stepped back too lets nobody back, and nobody is let back twice', async () => {
	expect(await its.run('lee', 'review.recuse', { note: '' })).toBeNull();
	expect(await back('lee')).toBe('claim.recused');
	expect(await back('lee', { person: people.lee })).toBe('claim.recused');
	expect(await back('quinn')).toBeNull();
	expect(await back('quinn')).toBe('review.not_recused');
});

test('they are named to those who may let them back, and to nobody else', async () => {
	for (const who of ['lee', 'quinn'] as const) {
		expect(await its.opened(who)).toMatchObject({
			recused: [{ person: people.rowan, name: 'Rowan', note: 'I took it for my cousin' }]
		});
	}
	expect(await its.opened('sage')).not.toHaveProperty('recused');
	await expect(its.opened('avery')).rejects.toMatchObject({ detail: 'not_found' });
	await expect(its.opened('anonymous')).rejects.toThrow();
	expect(await back('lee')).toBeNull();
	expect(await its.opened('lee')).toMatchObject({ recused: [] });
});

test('an applicant who leads the desk lets nobody back to what is their own', async () => {
	await db.q(`insert into app.roles (person, program, role) values ($1, 'calmhsa', 'lead')`, [
		people.avery
	]);
	expect(await back('avery')).toBe('not_allowed');
	await db.q(`delete from app.roles where person = $1`, [people.avery]);
});
