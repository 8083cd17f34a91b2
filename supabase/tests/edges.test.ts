import { afterAll, beforeAll, expect, test } from 'vitest';
import { edges } from '../../src/lib/domain/states.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { fill } from './story.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

test('the legal edges in SQL are those of the app', async () => {
	const nouns: readonly [string, Readonly<Record<string, readonly string[]>>][] =
		Object.entries(edges);
	const written = nouns.flatMap(([noun, states]) =>
		Object.entries(states).flatMap(([from, next]) => next.map((to) => `${noun} ${from} ${to}`))
	);
	const held = await db.q(
		`select noun || ' ' || from_state || ' ' || to_state as edge from app.edges`
	);
	expect(held.map(({ edge }) => String(edge)).toSorted()).toEqual(written.toSorted());
});

test('a state that may not follow is stopped, whoever writes it', async () => {
	const application = await fill(db, db.device('avery'), { fields: {} });
	const go = (table: string, state: string) =>
		db.q(`update app.${table} set state = '${state}' where id = '${application}'`);
	await expect(go('applications', 'approved')).rejects.toMatchObject({ code: 'SYEDG' });
	await expect(go('certificates', 'in_review')).rejects.toMatchObject({ code: 'SYEDG' });
	await expect(
		db.q(`update app.files set state = 'superseded' where application_id = '${application}'`)
	).rejects.toMatchObject({ code: 'SYEDG' });
	await go('applications', 'submitted');
});
