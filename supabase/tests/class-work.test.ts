/** Attendance and homework: who marks, who hands in, who reads, and what opens the exam. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { refusal } from './scene.ts';
import {
	finished,
	homework,
	makeClass,
	makeProgram,
	marked,
	pulled,
	run,
	seat,
	toldTo
} from './teaching.ts';

let db: TestDatabase;
let held: { id: string; days: string[] };
beforeAll(async () => {
	db = await freshDatabase();
	await makeProgram(db);
});
beforeEach(async () => {
	await db.q(`update app.applications set deleted = true`);
	await db.q(`delete from app.notifications`);
	held = await makeClass(db);
	await seat(db, 'avery', { of: held.id });
});
afterAll(() => db.close());

const handIn = (args: object) => run(db, 'avery', ['homework.hand_in', args]);
const answer = (work: { homework: string }, changes: object = {}) => ({
	homework: work.homework,
	class: held.id,
	base: 1,
	accepted: true,
	note: '',
	...changes
});

describe('attendance', () => {
	const mark = (changes: object = {}) => ({
		class: held.id,
		marks: [{ person: people.avery, day: held.days[0], state: 'present', ...changes }]
	});

	test.each(['quinn', 'lee'] as const)('%s marks a day, and avery sees it', async (who) => {
		expect(await run(db, who, ['attendance.mark', mark()])).toBeNull();
		const rows = await pulled(db, 'avery', 'attendance');
		expect(rows.filter((row) => row['class_id'] === held.id)).toMatchObject([
			{ day: held.days[0], state: 'present' }
		]);
		expect(await pulled(db, 'jordan', 'attendance')).toEqual([]);
	});

	test.each(['rowan', 'sage', 'jordan', 'avery'] as const)('%s may not', async (who) => {
		expect(await run(db, who, ['attendance.mark', mark()])).toBe('not_found');
	});

	test('a mark is mended by marking again', async () => {
		await run(db, 'quinn', ['attendance.mark', mark()]);
		expect(await run(db, 'lee', ['attendance.mark', mark({ state: 'excused' })])).toBeNull();
		const rows = await db.q('select state from app.attendance where class_id = $1', [held.id]);
		expect(rows).toEqual([{ state: 'excused' }]);
	});

	test.each([
		['a day that is still to come', () => ({ day: held.days[4] }), 'attendance.early'],
		['a day without class', () => ({ day: '2001-01-01' }), 'bad_arguments'],
		['no day', () => ({ day: null }), 'bad_arguments'],
		['another mark', () => ({ state: 'late' }), 'bad_arguments'],
		['somebody without a place', () => ({ person: people.jordan }), 'not_found'],
		['herself', () => ({ person: people.quinn }), 'not_allowed']
	])('quinn is refused for %s', async (_name, changes, code) => {
		expect(await run(db, 'quinn', ['attendance.mark', mark(changes())])).toBe(code);
	});

	test('all of it is taken or none', async () => {
		const both = { class: held.id, marks: [...mark().marks, ...mark({ state: 'late' }).marks] };
		expect(await run(db, 'quinn', ['attendance.mark', both])).toBe('bad_arguments');
		expect(await run(db, 'quinn', ['attendance.mark', { class: held.id, marks: [] }])).toBe(
			'bad_arguments'
		);
		expect(await db.q('select 1 from app.attendance where class_id = $1', [held.id])).toEqual([]);
	});
});

describe('homework', () => {
	test('is handed in once, written anew, and seen by nobody else', async () => {
		const work = homework(held.id);
		expect(await handIn(work)).toBeNull();
		expect(await handIn({ ...work, text: 'More of it', base: 1 })).toBeNull();
		const rows = await pulled(db, 'avery', 'homework');
		expect(rows.filter((row) => row['class_id'] === held.id)).toMatchObject([
			{ module: 'welcome', text: 'More of it', state: 'handed_in', rev: 2 }
		]);
		for (const who of ['jordan', 'rowan', 'quinn'] as const) {
			expect(JSON.stringify((await db.device(who).pull()).rows)).not.toContain('More of it');
		}
	});

	test('of another device is not written over unseen', async () => {
		const work = homework(held.id);
		await handIn(work);
		expect(await handIn(work)).toBe('homework.stale');
		expect(await handIn(homework(held.id))).toBe('homework.stale');
		expect(await handIn(homework(held.id, { base: 1 }))).toBe('bad_arguments');
	});

	test.each([
		['a module that the class does not have', { module: 'charm' }],
		['nothing but spaces', { text: ' \n ' }],
		['no text', { text: null }],
		['a book', { text: 'x'.repeat(8001) }]
	])('is refused for %s', async (_name, changes) => {
		expect(await handIn(homework(held.id, changes))).toBe('bad_arguments');
	});

	test('needs a place that was taken', async () => {
		const args = homework(held.id);
		expect(await run(db, 'jordan', ['homework.hand_in', args])).toBe('class.not_yours');
		await seat(db, 'jordan', { of: held.id, state: 'offered' });
		expect(await run(db, 'jordan', ['homework.hand_in', args])).toBe('class.not_yours');
	});

	test('does not take the id of somebody else’s', async () => {
		const work = homework(held.id);
		await handIn(work);
		await seat(db, 'jordan', { of: held.id });
		expect(await run(db, 'jordan', ['homework.hand_in', work])).toBe('bad_arguments');
		expect(await run(db, 'jordan', ['homework.hand_in', { ...work, base: 1 }])).toBe(
			'homework.stale'
		);
	});

	test('comes back with a note, and is handed in again', async () => {
		const work = homework(held.id);
		await handIn(work);
		const back = answer(work, { accepted: false, note: 'Say more of listening' });
		expect(await run(db, 'quinn', ['homework.return', back])).toBeNull();
		expect(await toldTo(db, 'avery')).toEqual(['homework.returned']);
		expect(await run(db, 'quinn', ['homework.return', back])).toBe('state.illegal');
		expect(await handIn({ ...work, base: 1, text: 'More' })).toBeNull();
		expect(await run(db, 'lee', ['homework.return', answer(work, { base: 2 })])).toBeNull();
		expect(await handIn({ ...work, base: 2, text: 'Still more' })).toBe('homework.accepted');
	});

	test.each([
		['without a note that says what is missing', { accepted: false, note: ' ' }, 'bad_arguments'],
		['without saying whether it is accepted', { accepted: null }, 'bad_arguments'],
		['of another text than was on screen', { base: 0 }, 'homework.stale'],
		['that is not there', { homework: randomUUID() }, 'not_found']
	])('is not answered %s', async (_name, changes, code) => {
		const work = homework(held.id);
		await handIn(work);
		expect(await run(db, 'quinn', ['homework.return', answer(work, changes)])).toBe(code);
	});

	test.each(['rowan', 'jordan', 'avery'] as const)('is not answered by %s', async (who) => {
		const work = homework(held.id);
		await handIn(work);
		expect(await run(db, who, ['homework.return', answer(work)])).toBe('not_found');
	});

	test('of staff who study is answered by others', async () => {
		await seat(db, 'quinn', { of: held.id });
		const work = homework(held.id);
		expect(await run(db, 'quinn', ['homework.hand_in', work])).toBeNull();
		expect(await run(db, 'quinn', ['homework.return', answer(work)])).toBe('not_allowed');
		expect(await run(db, 'lee', ['homework.return', answer(work)])).toBeNull();
	});
});

describe('the way to the exam', () => {
	test('opens once enough is there, and is told once', async () => {
		await finished(db, 'avery', held);
		await marked(db, { of: held, who: 'avery', states: ['present'] });
		const told = await toldTo(db, 'avery');
		expect(told.filter((kind) => kind === 'exam.unlocked')).toHaveLength(1);
	});

	test('stays closed while a day is missing', async () => {
		await finished(db, 'avery', held);
		await db.q('delete from app.notifications');
		await marked(db, { of: held, who: 'avery', states: ['absent', 'absent'] });
		expect(await toldTo(db, 'avery')).toEqual([]);
	});
});

describe('the desk', () => {
	type Answer = { students: { person: string; homework: { text: string | null }[] }[] };
	const ask = (who: 'quinn' | 'lee' | 'rowan' | 'avery') =>
		db.call<Answer>(who, 'class_work', { p_class: held.id });

	test('shows the class to staff and leads, and to nobody else', async () => {
		await handIn(homework(held.id));
		for (const who of ['quinn', 'lee'] as const) {
			expect((await ask(who)).students).toMatchObject([
				{ person: people.avery, name: 'Avery', homework: [{ text: 'What I learned' }] }
			]);
		}
		for (const who of ['rowan', 'avery'] as const) {
			expect(await refusal(ask(who))).toBe('not_found');
		}
	});

	test('shows nobody themselves', async () => {
		await seat(db, 'quinn', { of: held.id });
		expect((await ask('quinn')).students.map(({ person }) => person)).toEqual([people.avery]);
		expect((await ask('lee')).students).toHaveLength(2);
	});
});
