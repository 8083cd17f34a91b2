/**
 * How far a student of a class is: the days that count, the homework that was accepted, and whether
 * the exam is next. The server decides with `app.class_progress`, which is held against `completionOf`.
 */
import type { ClassDay } from './class-rows.ts';
import type { Attendance, AttendanceState, ClassExam, Homework } from './class-work-rows.ts';
import type { CalendarDate } from './text.ts';

export const homeworkMax = 8000;
export const noteMax = 2000;

/** What a program asks of a student before the exam. */
export type CompletionRule = { attendancePercentMin: number; homeworkMin: number };

export type Completion = {
	/** Days that the class has, whether they were yet or not. */
	days: number;
	present: number;
	excused: number;
	accepted: number;
	isComplete: boolean;
};

type Work = {
	days: readonly Pick<ClassDay, 'on'>[];
	attendance: readonly Pick<Attendance, 'day' | 'state'>[];
	homework: readonly Pick<Homework, 'state'>[];
};

/**
 * A day that was excused counts neither for nor against; a mark on what is no day of the class any
 * more does not count. Without a rule, or without days, nobody is done.
 */
export function completionOf(rule: CompletionRule | null, work: Work): Completion {
	const marks = work.days.map(({ on }) => markOf(work.attendance, on));
	const count = (state: AttendanceState) => marks.filter((mark) => mark === state).length;
	const days = work.days.length;
	const [present, excused] = [count('present'), count('excused')];
	const accepted = work.homework.filter(({ state }) => state === 'accepted').length;
	const isComplete =
		rule !== null &&
		days > excused &&
		present * 100 >= rule.attendancePercentMin * (days - excused) &&
		accepted >= rule.homeworkMin;
	return { days, present, excused, accepted, isComplete };
}

/** How a day was marked; null while it was not. */
export function markOf(
	attendance: readonly Pick<Attendance, 'day' | 'state'>[],
	on: CalendarDate
): AttendanceState | null {
	return attendance.find(({ day }) => day === on)?.state ?? null;
}

/** Days that have to be marked present, when none is excused any more. */
export function daysNeeded(rule: CompletionRule, { days, excused }: Completion): number {
	return Math.ceil((rule.attendancePercentMin * (days - excused)) / 100);
}

/** Whether a text can be handed in over what is there, and if not, why. */
export function refuseHandIn(
	before: Pick<Homework, 'state'> | null,
	text: string
): 'empty' | 'too_long' | 'homework.accepted' | null {
	if (before?.state === 'accepted') return 'homework.accepted';
	if (text.trim() === '') return 'empty';
	return text.length > homeworkMax ? 'too_long' : null;
}

/** What an exam is to a student: not open yet, next, to be sat again, or passed. */
export type ExamStanding = 'locked' | 'open' | 'again' | 'passed';

export function examStandingOf(
	exams: readonly Pick<ClassExam, 'result'>[],
	isComplete: boolean
): ExamStanding {
	if (exams.some(({ result }) => result === 'passed')) return 'passed';
	if (!isComplete) return 'locked';
	return exams.length > 0 ? 'again' : 'open';
}
