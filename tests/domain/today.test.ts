import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/calendar.ts';
import { planDays } from '../../src/lib/domain/plan.ts';
import type { Plan } from '../../src/lib/domain/plan.ts';
import {
	isDone,
	minutesOf,
	minutesToFit,
	nextAfter,
	planTasks
} from '../../src/lib/domain/today.ts';
import type { DayTasks, DoneToday, Material, Task } from '../../src/lib/domain/today.ts';

/** A Monday. */
const today = '2026-11-23';
const exam = '2027-01-25';
const plan: Plan = {
	exam_on: exam,
	weekdays: [1, 3, 6],
	minutes: 30,
	group_on: null,
	paused_at: null
};
const guide = (count: number, minutes = 8) =>
	Array.from({ length: count }, (_, index) => ({ id: `chapter-${index + 1}`, minutes }));
const fresh: Material = { chapters: guide(20), chaptersRead: 0, fresh: 100, freshToday: 6, due: 0 };

function whole(changes: Partial<Plan> = {}, material: Partial<Material> = {}, on = today) {
	const chosen = { ...plan, ...changes };
	const planned = planDays({ plan: chosen, today: on, simulated: [] });
	const budget = { minutes: chosen.minutes, exam: chosen.exam_on, simulationMinutes: 150 };
	const { days, left } = planTasks(planned, { ...fresh, ...material }, budget);
	return { budget, planned, days, left };
}
const tasksOn = (days: readonly DayTasks[], day: string) =>
	days.find((one) => one.day === day)?.tasks ?? [];
const chaptersIn = (tasks: readonly Task[]) =>
	tasks.flatMap((task) => (task.kind === 'chapter' ? [task.chapter] : []));

describe('a day', () => {
	test('has cards, something to read, and about the minutes that there are', () => {
		const tasks = tasksOn(whole().days, today);
		expect(tasks.map(({ kind }) => kind)).toEqual(['cards', 'chapter', 'chapter', 'chapter']);
		expect(minutesOf(tasks)).toBeLessThanOrEqual(45);
	});

	test('never holds more than half as much again as there is time for', () => {
		for (const minutes of [10, 15, 20, 30, 45, 60, 90, 120]) {
			const { days } = whole({ minutes }, { due: 80, chaptersRead: 5 });
			for (const { kind, tasks } of days) {
				if (kind === 'study') expect(minutesOf(tasks)).toBeLessThanOrEqual(minutes * 1.5 + 5);
			}
		}
	});

	test('gives cards that come back half of it at the most', () => {
		const [task] = tasksOn(whole({}, { due: 500 }).days, today);
		expect(task).toMatchObject({ kind: 'cards', due: 45 });
	});

	test('goes on with a long chapter the next day', () => {
		const { days } = whole({ minutes: 15 }, { chapters: [{ id: 'long', minutes: 40 }], fresh: 0 });
		const parts = days.flatMap(({ tasks }) => tasks.filter(({ kind }) => kind === 'chapter'));
		expect(parts.length).toBeGreaterThan(1);
		expect(parts.slice(0, -1).every((part) => 'isWhole' in part && !part.isWhole)).toBe(true);
		expect(parts.at(-1)).toMatchObject({ chapter: 'long', isWhole: true });
		expect(minutesOf(parts)).toBe(40);
	});

	test('brings questions once some of the guide was read', () => {
		const kinds = (chaptersRead: number) =>
			tasksOn(whole({}, { chaptersRead }).days, today).map(({ kind }) => kind);
		expect(kinds(0)).not.toContain('practice');
		expect(kinds(4)).toContain('practice');
	});

	test('is questions and cards when everything was read', () => {
		const tasks = tasksOn(whole({}, { chapters: [], fresh: 0, due: 9 }).days, today);
		expect(tasks).toEqual([
			{ kind: 'cards', due: 9, fresh: 0, minutes: 3 },
			{ kind: 'practice', questions: 21, minutes: 26 }
		]);
	});

	test('of the group, of a practice exam and before the exam has that and little else', () => {
		const { days } = whole({ group_on: 6, minutes: 90 }, { due: 30 });
		const of = (kind: string) => days.find((one) => one.kind === kind)?.tasks ?? [];
		expect(of('group').map(({ kind }) => kind)).toEqual(['group', 'cards']);
		expect(of('simulation')).toEqual([{ kind: 'simulation', minutes: 150 }]);
		expect(of('rest').at(-1)).toEqual({ kind: 'ready', minutes: 0 });
		expect(minutesOf(of('rest'))).toBeLessThanOrEqual(10);
		expect(of('exam')).toEqual([]);
	});
});

describe('up to the exam', () => {
	test('every chapter is read once, in order, and nothing new begins in the last days', () => {
		const { days, left } = whole();
		const read = days.flatMap(({ tasks }) => chaptersIn(tasks));
		expect(read).toEqual(guide(20).map(({ id }) => id));
		expect(left).toEqual({ chapters: [], cards: 0 });
		for (const { day, tasks } of days.filter((one) => one.day > addDays(exam, -4))) {
			expect([day, chaptersIn(tasks)]).toEqual([day, []]);
			for (const task of tasks) if (task.kind === 'cards') expect(task.fresh).toBe(0);
		}
	});

	test('missed days leave no debt: the same is laid over what is left', () => {
		const away = addDays(today, 14);
		const later = whole({}, {}, away);
		expect(later.days.flatMap(({ tasks }) => chaptersIn(tasks))).toEqual(
			guide(20).map(({ id }) => id)
		);
		expect(minutesOf(tasksOn(later.days, away))).toBeLessThanOrEqual(45);
	});

	test('what does not fit is counted, with the minutes that would be enough', () => {
		const short = { exam_on: addDays(today, 12), minutes: 15 };
		const { left, budget, planned: days } = whole(short, { chapters: guide(12), fresh: 20 });
		expect(left.chapters.length).toBeGreaterThan(0);
		expect(left.chapters.at(-1)).toBe('chapter-12');
		const material = { ...fresh, chapters: guide(12), fresh: 20 };
		const enough = minutesToFit(days, material, budget) ?? 0;
		expect(enough).toBeGreaterThan(15);
		expect(whole({ ...short, minutes: enough }, material).left).toEqual({ chapters: [], cards: 0 });
		expect(minutesToFit(days, { ...material, chapters: guide(90) }, budget)).toBeNull();
	});

	test('with the exam tomorrow there is nothing to read, and a few cards', () => {
		const { days } = whole({ exam_on: addDays(today, 1) }, { due: 200 });
		expect(tasksOn(days, today).map(({ kind }) => kind)).toEqual(['cards', 'ready']);
	});

	test('the next day that holds something is found', () => {
		const { planned: days } = whole();
		expect(nextAfter(days, today)?.day).toBe('2026-11-25');
		expect(nextAfter(days, exam)).toBeNull();
	});
});

describe('a tick', () => {
	const nothing: DoneToday = {
		chapters: new Set(),
		cards: 0,
		begun: 0,
		dueNow: 5,
		questions: 0,
		simulations: 0
	};
	const cards: Task = { kind: 'cards', due: 5, fresh: 2, minutes: 4 };
	test.each<[string, Task, Partial<DoneToday>, boolean | null]>([
		['cards not yet seen', cards, { cards: 3 }, false],
		['cards all seen', cards, { cards: 7, begun: 2 }, true],
		['cards none of which is due any more', cards, { cards: 4, begun: 2, dueNow: 0 }, true],
		['cards without the new ones', cards, { cards: 5, begun: 0, dueNow: 0 }, false],
		[
			'a chapter that was read',
			{ kind: 'chapter', chapter: 'hope', minutes: 8, isWhole: true },
			{ chapters: new Set(['hope']) },
			true
		],
		[
			'a chapter that was not',
			{ kind: 'chapter', chapter: 'hope', minutes: 8, isWhole: true },
			{ chapters: new Set(['ethics']) },
			false
		],
		['enough questions', { kind: 'practice', questions: 5, minutes: 6 }, { questions: 5 }, true],
		['too few questions', { kind: 'practice', questions: 5, minutes: 6 }, { questions: 4 }, false],
		['a practice exam', { kind: 'simulation', minutes: 150 }, { simulations: 1 }, true],
		['what only the person knows', { kind: 'group', minutes: 60 }, {}, null]
	])('%s', (...[, task, done, expected]) => {
		expect(isDone(task, { ...nothing, ...done })).toBe(expected);
	});
});
