import { describe, expect, test } from 'vitest';
import {
	completionOf,
	daysNeeded,
	examStandingOf,
	homeworkMax,
	markOf,
	refuseHandIn
} from '../../src/lib/domain/class-work.ts';
import type { AttendanceState } from '../../src/lib/domain/class-work-rows.ts';

const rule = { attendancePercentMin: 75, homeworkMin: 2 };
const days = ['2027-03-02', '2027-03-04', '2027-03-09', '2027-03-11'].map((on) => ({ on }));
const accepted = { state: 'accepted' as const };
const marked = (states: readonly AttendanceState[]) =>
	states.map((state, n) => ({ day: days[n]?.on ?? '', state }));
const completion = (states: readonly AttendanceState[], homework = [accepted, accepted]) =>
	completionOf(rule, { days, attendance: marked(states), homework });

describe('completion', () => {
	test('avery is done with three of four days and two accepted pieces', () => {
		expect(completion(['present', 'absent', 'present', 'present'])).toEqual({
			days: 4,
			present: 3,
			excused: 0,
			accepted: 2,
			isComplete: true
		});
	});

	test('a day to come counts as one that is missing', () => {
		expect(completion(['present', 'present']).isComplete).toBe(false);
	});

	test('a day that was excused counts neither for nor against', () => {
		const work = completion(['present', 'present', 'excused', 'absent']);
		expect(work).toMatchObject({ excused: 1, isComplete: false });
		expect(daysNeeded(rule, work)).toBe(3);
		expect(completion(['present', 'present', 'present', 'excused']).isComplete).toBe(true);
	});

	test('who was excused from every day was not there', () => {
		expect(completion(['excused', 'excused', 'excused', 'excused']).isComplete).toBe(false);
	});

	test('homework that was not accepted does not count', () => {
		const work = { days, attendance: marked(['present', 'present', 'present', 'present']) };
		const homework = [accepted, { state: 'returned' as const }, { state: 'handed_in' as const }];
		expect(completionOf(rule, { ...work, homework })).toMatchObject({
			accepted: 1,
			isComplete: false
		});
	});

	test('a mark on what is no day of the class any more does not count', () => {
		const attendance = [{ day: '2027-01-01', state: 'present' as const }];
		expect(completionOf(rule, { days, attendance, homework: [] }).present).toBe(0);
		expect(markOf(attendance, '2027-03-02')).toBeNull();
	});

	test('without a rule, or without days, nobody is done', () => {
		const all = { days, attendance: marked(['present', 'present', 'present', 'present']) };
		const homework = [accepted, accepted];
		expect(completionOf(null, { ...all, homework }).isComplete).toBe(false);
		expect(completionOf(rule, { days: [], attendance: [], homework }).isComplete).toBe(false);
	});
});

test.each([
	[null, 'What I learned', null],
	[null, ' \n', 'empty'],
	[null, 'x'.repeat(homeworkMax + 1), 'too_long'],
	['handed_in', 'More', null],
	['returned', 'More', null],
	['accepted', 'More', 'homework.accepted']
] as const)('over homework that is %s, %j is refused with %s', (state, text, refusal) => {
	expect(refuseHandIn(state && { state }, text.slice(0, homeworkMax + 1))).toBe(refusal);
});

test.each([
	[[], false, 'locked'],
	[[], true, 'open'],
	[['failed'], true, 'again'],
	[['failed'], false, 'locked'],
	[['failed', 'passed'], false, 'passed']
] as const)('after the exams %j, with completion %s, it is %s', (results, isComplete, standing) => {
	const exams = results.map((result) => ({ result }));
	expect(examStandingOf(exams, isComplete)).toBe(standing);
});
