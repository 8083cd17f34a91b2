/** Scores on the server: who gives them, and who reads a class as a whole. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { comesFirst } from '../../src/lib/domain/seat.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { applicant, classOf, decide, known, opened } from './admitting.ts';
import { endInterviews, makeProgram, run } from './interviewing.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await makeProgram(db);
});
afterEach(() => endInterviews(db));
afterAll(() => db.close());

describe('scores', () => {
	const score = (application: string, changes: object = {}) => ({
		application,
		scores: { listens: 3, shares: 1 },
		reasons: { listens: 'Told how', shares: 'Few words' },
		note: 'Warm',
		...changes
	});

	test('are rowan’s to give while the file is open, of somebody else, with a reason each', async () => {
		const spring = await classOf(db, 1, 1);
		const { application } = await known(db, 'avery', spring);
		expect(await run(db, 'rowan', ['score.set', score(application)])).toBe('not_found');
		await opened(db, application, people.rowan);
		const wrong = (changes: object) => run(db, 'rowan', ['score.set', score(application, changes)]);
		expect(await wrong({ reasons: { listens: 'Told how', shares: ' ' } })).toBe(
			'score.reason_missing'
		);
		expect(await wrong({ scores: { listens: 5 }, reasons: { listens: 'x' } })).toBe(
			'bad_arguments'
		);
		expect(await wrong({ scores: { sings: 3 }, reasons: { sings: 'x' } })).toBe('bad_arguments');
		expect(await wrong({ scores: {}, reasons: {} })).toBe('bad_arguments');
		expect(await wrong({})).toBeNull();
		expect(await wrong({ note: 'Warm, on second look' })).toBeNull();
		for (const who of ['avery', 'jordan', 'sage', 'lee', 'quinn'] as const) {
			expect([who, await run(db, who, ['score.set', score(application)])]).toEqual([
				who,
				'not_found'
			]);
		}
		const { rows } = await db.device('avery').pull();
		expect(JSON.stringify(rows)).not.toContain('Told how');
	});

	test('and what stands in a class are for its desk alone, without what people told', async () => {
		const spring = await classOf(db, 1, 1);
		const avery = await known(db, 'avery', spring);
		const quinn = await known(db, 'quinn', spring);
		await opened(db, avery.application, people.rowan);
		await run(db, 'rowan', ['score.set', score(avery.application)]);
		await decide(db, avery, { press: 'decline', class: spring });
		const read = (who: 'avery' | 'jordan' | 'rowan' | 'sage' | 'lee' | 'quinn' | 'anonymous') =>
			db.as(who, (q) => q('select api.admission_class($1) as answer', [spring]));
		for (const who of ['avery', 'jordan', 'anonymous'] as const) {
			await expect(read(who)).rejects.toThrow();
		}
		for (const who of ['rowan', 'sage', 'lee'] as const) {
			const [row] = await read(who);
			expect(row?.['answer']).toMatchObject({ given: 0, waiting: 0 });
			expect(JSON.stringify(row)).not.toContain('What happened to me');
		}
		const [row] = await read('quinn');
		expect(row?.['answer']).toMatchObject({
			volunteered: { 'community/region': { boston: 1 }, 'experience/roles': { groups: 1 } },
			applicants: [
				{
					application_id: avery.application,
					scores: { listens: 3, shares: 1 },
					reviewers: 1,
					seat: { state: 'declined', notes: [{ note: 'Told the board' }] }
				}
			]
		});
		const person = (application: string) =>
			db.as('quinn', (q) => q('select api.admission_person($1) as answer', [application]));
		const [told] = await person(avery.application);
		expect(told?.['answer']).toMatchObject({ scores: [{ reasons: { listens: 'Told how' } }] });
		await expect(person(quinn.application)).rejects.toThrow(/not_found/u);
	});
});

test('who comes first is the same here and on the device', async () => {
	const spring = await classOf(db, 1, 1);
	const rule = { path: 'work/employed', values: ['paid'] };
	for (const employed of ['paid', 'volunteer', 'no', '']) {
		const { application } = await applicant(db, spring, employed);
		const [row] = await db.q(
			'select app.comes_first(a) as first from app.applications a where a.id = $1',
			[application]
		);
		expect(row).toEqual({ first: comesFirst(rule, { 'work/employed': employed }) });
	}
});
