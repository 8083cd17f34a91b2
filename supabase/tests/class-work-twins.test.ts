/** What the device and the server judge alike about a class's work. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCode } from '../../src/lib/domain/certification.ts';
import { completionOf } from '../../src/lib/domain/class-work.ts';
import type { AttendanceState } from '../../src/lib/domain/class-work-rows.ts';
import type { HomeworkState } from '../../src/lib/domain/states.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { makeClass, makeProgram, seat } from './teaching.ts';

let db: TestDatabase;
let held: { id: string; days: string[] };
beforeAll(async () => {
	db = await freshDatabase();
	await makeProgram(db);
	held = await makeClass(db);
	await seat(db, 'avery', { of: held.id });
});
afterAll(() => db.close());

const [p, a, e] = ['present', 'absent', 'excused'] as const;
type Case = readonly [marks: readonly AttendanceState[], homework: readonly HomeworkState[]];
const cases: readonly Case[] = [
	[[], []],
	[[p, p, p, p, p], []],
	[
		[p, p, p, p],
		['accepted', 'accepted']
	],
	[
		[p, p, p, a, a],
		['accepted', 'accepted']
	],
	[
		[p, p, p, e],
		['accepted', 'accepted']
	],
	[
		[p, p, p, e, a],
		['accepted', 'accepted']
	],
	[
		[e, e, e, e, e],
		['accepted', 'accepted']
	],
	[
		[p, e, e, e, e],
		['accepted', 'accepted']
	],
	[
		[p, p, p, p, p],
		['accepted', 'returned', 'handed_in']
	],
	[
		[p, p, p, p, a],
		['accepted', 'accepted', 'accepted']
	]
];
const rules = [
	{ attendancePercentMin: 75, homeworkMin: 2 },
	{ attendancePercentMin: 80, homeworkMin: 0 },
	{ attendancePercentMin: 0, homeworkMin: 0 },
	{ attendancePercentMin: 100, homeworkMin: 3 },
	null
];

/** What avery has of the class, written straight into its tables. */
async function write([marks, homework]: Case): Promise<void> {
	await db.q('delete from app.attendance');
	await db.q('delete from app.homework');
	for (const [n, state] of marks.entries()) {
		await db.q(
			`insert into app.attendance (class_id, person, day, state, marked_by)
				values ($1, $2, $3, $4, $2)`,
			[held.id, people.avery, held.days[n], state]
		);
	}
	// A day that is no day of the class any more.
	await db.q(
		`insert into app.attendance (class_id, person, day, state, marked_by)
			values ($1, $2, '2001-01-01', 'present', $2)`,
		[held.id, people.avery]
	);
	for (const [n, state] of homework.entries()) {
		await db.q(
			`insert into app.homework (id, class_id, person, module, text, state)
				values ($1, $2, $3, $4, 'x', $5)`,
			[randomUUID(), held.id, people.avery, `m${n}`, state]
		);
	}
}

test.each(cases)('how far a student is with %j and %j', async (marks, homework) => {
	await write([marks, homework]);
	const attendance = [...marks.entries()].map(([n, state]) => ({ day: held.days[n] ?? '', state }));
	for (const rule of rules) {
		const told = rule && {
			attendancePercentMin: { value: rule.attendancePercentMin },
			homeworkMin: { value: rule.homeworkMin }
		};
		const [row] = await db.q(
			`select app.class_progress(c, $2, $3::text::jsonb) as found from app.classes c where c.id = $1`,
			[held.id, people.avery, told === null ? null : JSON.stringify(told)]
		);
		const { isComplete, ...counts } = completionOf(rule, {
			days: held.days.map((on) => ({ on })),
			attendance: [...attendance, { day: '2001-01-01', state: 'present' }],
			homework: homework.map((state) => ({ state }))
		});
		expect(row?.['found']).toEqual({ ...counts, is_complete: isComplete });
	}
});

test.each([
	'7k2m 4qx9-TTO1.zb3c',
	'OIL0 1234 5678 9ABC',
	' 0123456789ABCDEF ',
	'íé0123456789ABCDEF'
])('the code that somebody typed as %j', async (told) => {
	const [row] = await db.q('select app.certification_code($1) as code', [told]);
	expect(row?.['code']).toBe(readCode(told));
});
