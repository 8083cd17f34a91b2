/** What interviewers note, who reads it, and what the desk is told of its weeks. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import {
	booked,
	endInterviews,
	hourMs,
	mailsTo,
	makeProgram,
	program,
	publish,
	run
} from './interviewing.ts';
import { refusal } from './scene.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await makeProgram(db);
});
afterEach(() => endInterviews(db));
afterAll(() => db.close());

describe('notes', () => {
	const begun = async () => {
		const one = await booked(db);
		await db.q(`update app.interviews set starts_at = now() - interval '1 hour' where id = $1`, [
			one.interview
		]);
		const { application, interview } = one;
		const args = { interview, application, outcome: 'held', scores: { listens: 3 }, note: 'Warm.' };
		return { ...one, args };
	};
	const desk = (who: PersonName) =>
		db.call<{ slots: { id: string; interview: { notes: unknown[] } | null }[] }>(
			who,
			'interview_desk',
			{ p_program: program, p_from: Date.now(), p_to: Date.now() + 30 * 24 * hourMs }
		);
	const notesSeenBy = async (who: PersonName, slot: string) =>
		(await desk(who)).slots.find(({ id }) => id === slot)?.interview?.notes;

	test.each(['rowan', 'lee', 'quinn'] as const)('%s notes the outcome and scores', async (who) => {
		const { args, interview } = await begun();
		expect(await run(db, who, ['interview.note', args])).toBeNull();
		const [row] = await db.q('select state from app.interviews where id = $1', [interview]);
		expect(row).toEqual({ state: 'held' });
	});

	test('reviewers read what all wrote, staff what they wrote themselves, avery nothing', async () => {
		const { args, slot } = await begun();
		await run(db, 'rowan', ['interview.note', args]);
		await run(db, 'quinn', ['interview.note', { ...args, note: 'On time.' }]);
		await run(db, 'rowan', ['interview.note', { ...args, note: 'Warm and clear.' }]);
		expect(await notesSeenBy('sage', slot)).toMatchObject([
			{ name: 'Quinn', is_mine: false, note: 'On time.' },
			{ name: 'Rowan', is_mine: false, note: 'Warm and clear.', scores: { listens: 3 } }
		]);
		expect(await notesSeenBy('quinn', slot)).toMatchObject([{ name: 'Quinn', is_mine: true }]);
		const { rows } = await db.device('avery').pull();
		expect(JSON.stringify(rows)).not.toContain('Warm');
	});

	test('nobody notes or reads about an interview of their own', async () => {
		const { args, slot, application, interview } = await begun();
		await run(db, 'rowan', ['interview.note', args]);
		for (const table of ['applications', 'interviews']) {
			const id = table === 'applications' ? application : interview;
			await db.q(`update app.${table} set person = $2 where id = $1`, [id, people.sage]);
		}
		expect(await run(db, 'sage', ['interview.note', args])).toBe('not_found');
		const seen = (await desk('sage')).slots.find(({ id }) => id === slot);
		expect(seen).toMatchObject({ state: 'taken', interview: null });
	});

	test.each([
		['a score of five', { scores: { listens: 5 } }],
		['half a score', { scores: { listens: 2.5 } }],
		['a score in words', { scores: { listens: 'good' } }],
		['a factor that the program does not name', { scores: { charm: 3 } }],
		['scores for who did not come', { outcome: 'missed' }],
		['another outcome', { outcome: 'late' }],
		['no outcome', { outcome: null }],
		['scores in a list', { scores: [3] }]
	])('with %s are refused', async (_name, wrong) => {
		const { args } = await begun();
		expect(await run(db, 'rowan', ['interview.note', { ...args, ...wrong }])).toBe('bad_arguments');
	});

	test('are refused before it begins, once it is cancelled, and to who does not work here', async () => {
		const { application, interview } = await booked(db);
		const args = { interview, application, outcome: 'missed', scores: {}, note: '' };
		expect(await run(db, 'rowan', ['interview.note', args])).toBe('interview.early');
		expect(await run(db, 'jordan', ['interview.note', args])).toBe('not_found');
		expect(await run(db, 'avery', ['interview.note', args])).toBe('not_found');
		expect(await run(db, 'rowan', ['interview.note', { ...args, application: randomUUID() }])).toBe(
			'not_found'
		);
		await run(db, 'avery', ['interview.cancel', { interview, application }]);
		expect(await run(db, 'rowan', ['interview.note', args])).toBe('state.illegal');
	});

	test('who missed it is told kindly, and may choose another time', async () => {
		const { args, application } = await begun();
		const missed = { ...args, outcome: 'missed', scores: {} };
		expect(await run(db, 'rowan', ['interview.note', missed])).toBeNull();
		expect(await mailsTo(db, 'avery')).toContain('interview.missed');
		const [slot = ''] = await publish(db, [130]);
		const again = { interview: randomUUID(), application, slot };
		expect(await run(db, 'avery', ['interview.book', again])).toBeNull();
	});
});

describe('the desk', () => {
	test('asks for two months at most, and only at its own program', async () => {
		const ask = (who: PersonName, p_program: string, days: number) =>
			db.call(who, 'interview_desk', { p_program, p_from: 0, p_to: days * 24 * hourMs });
		expect(await ask('rowan', program, 62)).toEqual({ slots: [] });
		expect(await refusal(ask('rowan', program, 63))).toBe('bad_arguments');
		expect(await refusal(ask('rowan', 'elsewhere', 1))).toBe('not_allowed');
		expect(await refusal(ask('avery', program, 1))).toBe('not_allowed');
	});
});
