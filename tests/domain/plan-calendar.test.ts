import { describe, expect, test } from 'vitest';
import { planEvents } from '../../src/lib/domain/plan-calendar.ts';
import type { StudyPlan } from '../../src/lib/domain/study-rows.ts';
import { languages } from '../../src/lib/domain/text.ts';
import { plan as english } from '../../src/lib/words/en/plan.ts';
import { plan as spanish } from '../../src/lib/words/es/plan.ts';
import { words as served } from '../../supabase/functions/calendar/words.ts';

const today = '2026-11-23';
const plan: StudyPlan = {
	program: 'calmhsa',
	exam_on: '2027-01-25',
	weekdays: [1, 3, 6],
	minutes: 30,
	group_on: 6,
	remind_hour: 18,
	paused_at: null,
	updated_at: 1
};
const eventsOf = (changes: Partial<StudyPlan> = {}, on = today) =>
	planEvents({
		plan: { ...plan, ...changes },
		today: on,
		simulated: [],
		leadDays: 30,
		validUntil: '2027-11-22',
		words: english.calendar,
		url: 'https://app.example/study/plan'
	});

describe('a plan in a calendar', () => {
	test('has study days, practice exams, the group, and the days that others set', () => {
		const titles = new Set(eventsOf().map(({ title }) => title));
		expect([...titles].sort()).toEqual([
			'Exam day',
			'Last day of your 12 months',
			'Last day to ask for changes to the exam',
			'Practice exam',
			'Study group',
			'Study: 30 minutes',
			'The day before the exam: rest'
		]);
	});

	test('keeps the names of events from one day to the next, each once', () => {
		const uids = (on: string) => eventsOf({}, on).map(({ uid }) => uid);
		const first = uids(today);
		expect(new Set(first).size).toBe(first.length);
		for (const uid of uids('2026-12-01')) expect(first).toContain(uid);
	});

	test('reminds on study days at the chosen hour, and of set days in good time', () => {
		const [day] = eventsOf();
		expect(day?.alarms).toEqual([18 * 60]);
		expect(eventsOf({ remind_hour: null })[0]?.alarms).toEqual([]);
		const exam = eventsOf().find(({ title }) => title === 'Exam day');
		expect(exam?.alarms).toEqual([-7 * 1440 + -360, -360]);
	});

	test('holds the set days alone while the plan is paused, or the exam has passed', () => {
		const kinds = (changes: Partial<StudyPlan>) => eventsOf(changes).map(({ uid }) => uid);
		const set = ['accommodations-calmhsa@waymark', 'exam-calmhsa@waymark'];
		expect(kinds({ paused_at: 1 })).toEqual([...set, 'window_ends-calmhsa@waymark']);
		expect(kinds({ exam_on: '2026-11-01' })).toEqual([...set, 'window_ends-calmhsa@waymark']);
	});

	test('holds a year of days at most, however far the exam is', () => {
		const events = eventsOf({ exam_on: '2190-01-01', weekdays: [0, 1, 2, 3, 4, 5, 6] });
		expect(events.length).toBeLessThan(410);
		expect(events.map(({ title }) => title)).toContain('Exam day');
	});

	test('never says for what anybody studies', () => {
		for (const { calendar } of [english, spanish]) {
			const said = JSON.stringify([calendar, Object.values(calendar.days).map((day) => day(30))]);
			expect(said).not.toMatch(/recover|peer|mental|certif|recuper|pares|salud|waymark/i);
		}
	});

	test.each(languages)('says the same when it is served as in the app, in %s', (language) => {
		const app = { en: english, es: spanish }[language].calendar;
		const { days, ...rest } = served[language];
		expect(rest).toEqual({ name: app.name, milestones: app.milestones, note: app.note });
		for (const kind of ['study', 'simulation', 'group', 'rest'] as const) {
			expect(days[kind](45)).toBe(app.days[kind](45));
		}
	});
});
