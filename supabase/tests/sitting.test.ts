/** Sittings and their marks on the server: added once, never changed, and nobody else's. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Command } from '../../tests/fakes/device.ts';
import type { PersonName } from '../../tests/people.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

type Changes = Readonly<Record<string, unknown>>;
const start = (sitting: string, changes: Changes = {}) => ({
	name: 'sitting.start',
	args: {
		sitting,
		program: 'calmhsa',
		kind: 'simulation',
		questions: ['calmhsa-q-hope-01', 'calmhsa-q-crisis-02'],
		seed: 12,
		minutes: 150,
		break_at: 60,
		at: 1000,
		...changes
	}
});
const mark = (sitting: string, changes: Changes = {}) => ({
	name: 'sitting.mark',
	args: {
		mark: randomUUID(),
		sitting,
		kind: 'answer',
		question: 'calmhsa-q-hope-01',
		chosen: 2,
		nth: 1,
		used: 8000,
		at: 2000,
		...changes
	}
});
const codes = async (who: PersonName, ...commands: Command[]) =>
	(await Promise.all(commands.map((command) => run(who, command)))).map((one) => one ?? null);
async function run(who: PersonName, command: Command) {
	const [said] = await db.device(who).run(command);
	return said?.code;
}

test('[C2] a sitting and what was done in it reach the person’s other phone as they were', async () => {
	const sitting = randomUUID();
	const flag = mark(sitting, { kind: 'flag', chosen: null, nth: 2 });
	const leave = mark(sitting, { kind: 'leave', question: null, chosen: null, nth: 3 });
	const said = await db.device('avery').run(start(sitting), mark(sitting), flag, leave);
	expect(said).toEqual([null, null, null, null]);
	const { rows } = await db.device('avery').pull();
	const { cols, vals } = rows['sittings'] ?? { cols: [], vals: [] };
	const told = Object.fromEntries(cols.map((col, i) => [col, vals[0]?.[i]]));
	expect(told).toMatchObject({
		id: sitting,
		questions: ['calmhsa-q-hope-01', 'calmhsa-q-crisis-02'],
		minutes: 150,
		break_at: 60,
		started_at: 1000
	});
	expect(rows['sitting_marks']?.vals).toHaveLength(3);
});

test('the same sitting or mark again changes nothing', async () => {
	const sitting = randomUUID();
	const answer = mark(sitting);
	const changed = { ...answer, args: { ...answer.args, chosen: 0 } };
	await db.device('avery').run(start(sitting), answer, start(sitting, { seed: 99 }), changed);
	const [row] = await db.q(
		`select s.seed, m.chosen from app.sittings s join app.sitting_marks m on m.sitting = s.id
			where s.id = $1`,
		[sitting]
	);
	expect(row).toEqual({ seed: 12, chosen: 2 });
});

test.each([
	['no questions', { questions: [] }],
	['too many questions', { questions: Array.from({ length: 201 }, (_, n) => `q-${n}`) }],
	['a question without a name', { questions: [''] }],
	['a name without an end', { questions: ['q'.repeat(101)] }],
	['questions that are no list', { questions: 'calmhsa-q-hope-01' }],
	['no questions at all', { questions: null }],
	['a kind that nobody knows', { kind: 'exam' }],
	['a day’s length', { minutes: 1440 }],
	['a program without a name', { program: '' }]
])('a sitting with %s is refused', async (_, changes) => {
	expect(await codes('avery', start(randomUUID(), changes))).toEqual(['bad_arguments']);
});

test.each([
	['a kind that nobody knows', { kind: 'guess' }],
	['an answer to nothing', { question: null }],
	['an answer that chooses nothing', { chosen: null }],
	['a break about a question', { kind: 'break', chosen: null }],
	['a flag that chooses', { kind: 'flag' }],
	['an option that is not there', { chosen: 10 }],
	['no place in the row', { nth: 0 }],
	['more time than anything may take', { used: 36_000_001 }],
	['a number that is none', { used: 'long' }]
])('a mark with %s is refused', async (_, changes) => {
	const sitting = randomUUID();
	await db.device('avery').run(start(sitting));
	expect(await codes('avery', mark(sitting, changes))).toEqual(['bad_arguments']);
});

test('nobody marks what is not theirs, or not there', async () => {
	const sitting = randomUUID();
	await db.device('avery').run(start(sitting));
	expect(await codes('jordan', mark(sitting), mark(randomUUID()))).toEqual([
		'not_found',
		'not_found'
	]);
	// Taking somebody's id makes no sitting of one's own either.
	expect(await codes('jordan', start(sitting))).toEqual([null]);
	expect(await codes('jordan', mark(sitting))).toEqual(['not_found']);
	const { rows } = await db.device('jordan').pull();
	expect([rows['sittings']?.vals ?? [], rows['sitting_marks']?.vals ?? []]).toEqual([[], []]);
});

test('[C5] a clock a year ahead is brought back to now, and a year behind stays as it was', async () => {
	const sitting = randomUUID();
	const yearMs = 31_536_000_000;
	const ahead = mark(sitting, { at: Date.now() + yearMs });
	const behind = mark(sitting, { at: Date.now() - yearMs, nth: 2 });
	await db.device('avery').run(start(sitting, { at: Date.now() + yearMs }), ahead, behind);
	const rows = await db.q(
		`select m.at <= now() as clamped, m.at < now() - interval '300 days' as old, m.used
			from app.sitting_marks m where m.sitting = $1 order by m.nth`,
		[sitting]
	);
	expect(rows).toEqual([
		{ clamped: true, old: false, used: 8000 },
		{ clamped: true, old: true, used: 8000 }
	]);
	const [row] = await db.q(
		'select started_at <= now() as clamped from app.sittings where id = $1',
		[sitting]
	);
	expect(row).toEqual({ clamped: true });
});
