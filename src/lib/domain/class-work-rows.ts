/** A class's work as it travels to the student whose it is. */
import type { HomeworkState } from './states.ts';
import type { CalendarDate } from './text.ts';

export const attendanceStates = ['present', 'absent', 'excused'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** One day of the class, as staff marked it. */
export type Attendance = {
	class_id: string;
	day: CalendarDate;
	state: AttendanceState;
	at: number;
};

/** What was written for a module; one to each. */
export type Homework = {
	id: string;
	class_id: string;
	/** Id of a module in the program's definition. */
	module: string;
	text: string;
	state: HomeworkState;
	/** Of whoever read it. */
	note: string;
	/** Grows with each text, so that no device writes over one that it has not shown. */
	rev: number;
	at: number;
};

export const examResults = ['passed', 'failed'] as const;
export type ExamResult = (typeof examResults)[number];

export type ClassExam = {
	id: string;
	class_id: string;
	held_on: CalendarDate;
	result: ExamResult;
	at: number;
};

export type Certification = {
	id: string;
	application_id: string;
	program: string;
	/** Where it was earned: in a class, or by an attempt at an exam that somebody else holds. */
	class_id: string | null;
	attempt_id: string | null;
	/** As it was in the application that was sent. */
	name: string;
	number: string;
	/** Sixteen letters and digits with which anybody can check it. */
	code: string;
	issued_on: CalendarDate;
	/** Its last day; null where the program sets none. */
	expires_on: CalendarDate | null;
	/** When the code of ethics was signed that holds for it. */
	ethics_signed_on: CalendarDate | null;
};
