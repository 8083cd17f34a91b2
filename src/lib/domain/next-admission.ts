/**
 * What comes next on the way into a class and through it: the interview, the place, the days and the
 * homework, the exam, the certificate. A part of "What needs you next".
 */
import { spanOf } from './class.ts';
import type { ClassRow } from './class-rows.ts';
import { completionOf, examStandingOf } from './class-work.ts';
import type { CompletionRule } from './class-work.ts';
import type { Attendance, ClassExam, Homework } from './class-work-rows.ts';
import type { Interview } from './interview-rows.ts';
import type { Application } from './rows.ts';
import { refuseTake } from './seat.ts';
import type { Seat } from './seat-rows.ts';
import type { CalendarDate } from './text.ts';

const minuteMs = 60_000;

export type OfferStep = { code: 'offer'; until: number };
export type AdmissionStep =
	/** Sent, and an interview comes next. */
	| { code: 'interview' }
	/** So many people are still to be asked. */
	| { code: 'references'; count: number }
	/** A place is taken; its first day, where that is decided. */
	| { code: 'class_begins'; on: CalendarDate | null }
	/** Homework of so many modules came back with a note; the first of them. */
	| { code: 'homework'; count: number; module: string }
	| { code: 'class' }
	| { code: 'class_exam'; again: boolean }
	| { code: 'certified' };
/** An interview to come: when, or null while its time is asked for and not given yet. */
export type InterviewStep = { code: 'interview_at'; at: number | null };
/** Nothing to do but to know it. */
export type PlaceStep = { code: 'place'; standing: 'undecided' | 'waiting' | 'answered' | 'over' };

/** A person's class as far as it is known here, with what they did in it. */
export type ClassNow = {
	/** Null until it has come to this device. */
	class: Pick<ClassRow, 'days' | 'zone'> | null;
	attendance: readonly Pick<Attendance, 'day' | 'state'>[];
	homework: readonly Pick<Homework, 'module' | 'state'>[];
	exams: readonly Pick<ClassExam, 'result'>[];
	rule: CompletionRule | null;
	isCertified: boolean;
};

export type AdmissionNow = {
	/** An interview that is not booked yet. */
	toBook: boolean;
	/** The one that stands. */
	interview: Pick<Interview, 'state' | 'starts_at' | 'minutes'> | null;
	/** References that nobody was asked for yet. */
	toAsk: number;
	/** The seat that counts; null while nothing is decided. */
	seat: Pick<Seat, 'state' | 'expires_at'> | null;
	/** The offer was answered here, and the server has not received it yet. */
	isAnswered: boolean;
	/** Null without a place. */
	class: ClassNow | null;
};

/** A place in a class that waits for an answer, while it can be taken. */
export function offerStep({ seat, isAnswered }: AdmissionNow, now: number): readonly OfferStep[] {
	if (isAnswered || seat === null || seat.expires_at === null || refuseTake(seat, now) !== null)
		return [];
	return [{ code: 'offer', until: seat.expires_at }];
}

export function admissionSteps(
	admission: AdmissionNow,
	{ receipt }: Pick<Application, 'receipt'>,
	now: number
): readonly AdmissionStep[] {
	if (admission.isAnswered) return [];
	if (admission.class !== null) return classSteps(admission.class, now);
	// The server has the application, so that there is something to talk about.
	if (admission.seat !== null || receipt === null) return [];
	if (admission.toBook) return [{ code: 'interview' }];
	return admission.toAsk > 0 ? [{ code: 'references', count: admission.toAsk }] : [];
}

function classSteps(mine: ClassNow, now: number): readonly AdmissionStep[] {
	if (mine.isCertified) return [{ code: 'certified' }];
	const { isComplete } = completionOf(mine.rule, { ...mine, days: mine.class?.days ?? [] });
	const exam = examStandingOf(mine.exams, isComplete);
	if (exam === 'open' || exam === 'again') return [{ code: 'class_exam', again: exam === 'again' }];
	const returned = mine.homework.filter(({ state }) => state === 'returned');
	const [first] = returned;
	const again: readonly AdmissionStep[] = first
		? [{ code: 'homework', count: returned.length, module: first.module }]
		: [];
	return [...again, standingStep(mine, now)];
}

function standingStep({ class: row }: ClassNow, now: number): AdmissionStep {
	const span = row && spanOf(row);
	if (span && span.from <= now) return { code: 'class' };
	return { code: 'class_begins', on: row?.days[0]?.on ?? null };
}

/** An interview that is not over; nobody has to look for the day on which they are expected. */
export function interviewStep({ interview }: AdmissionNow, now: number): readonly InterviewStep[] {
	if (interview?.state !== 'booked') return [];
	const { starts_at: at, minutes } = interview;
	const isOver = at !== null && at + (minutes ?? 0) * minuteMs <= now;
	return isOver ? [] : [{ code: 'interview_at', at }];
}

/** Where somebody stands who has neither a place nor an offer, once the reviewer is done. */
export function placeStep(
	{ seat, toBook, toAsk, isAnswered }: AdmissionNow,
	{ state }: Pick<Application, 'state'>,
	now: number
): readonly PlaceStep[] {
	if (isAnswered) return [{ code: 'place', standing: 'answered' }];
	if (seat === null) {
		return state === 'approved' && !toBook && toAsk === 0
			? [{ code: 'place', standing: 'undecided' }]
			: [];
	}
	if (seat.state === 'taken' || seat.state === 'completed') return [];
	if (seat.state === 'offered' && refuseTake(seat, now) === null) return [];
	return [{ code: 'place', standing: seat.state === 'waiting' ? 'waiting' : 'over' }];
}
