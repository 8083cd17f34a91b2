/**
 * Attempts at an exam that somebody else holds: what staff recorded, how many are left, and whether
 * another can be recorded. The server decides with `app.refuse_request`, which is held against
 * `refuseRequest`.
 */
import type { Application, Certificate } from './rows.ts';
import type { CalendarDate } from './text.ts';

export const attemptResults = ['passed', 'failed', 'missed'] as const;
export type AttemptResult = (typeof attemptResults)[number];
export type AttemptState = 'requested' | AttemptResult;

export type Attempt = {
	id: string;
	application_id: string;
	program: string;
	/** The how manieth, from 1. */
	number: number;
	state: AttemptState;
	/** When the certifying body was asked for it. */
	requested_on: CalendarDate;
	/** Number of the payment, as the person gave it there. */
	fee_reference: string;
	/** When it was sat, or should have been; null until its result is recorded. */
	held_on: CalendarDate | null;
	/** Of the last change. */
	at: number;
};

export const feeReferenceMax = 60;
export const attemptNoteMax = 2000;

type States = readonly Pick<Attempt, 'state'>[];

/** Every request uses up an attempt, also one that the person did not come to. */
export function attemptsLeft(attempts: States, attemptsMax: number): number {
	if (attempts.some(({ state }) => state === 'passed')) return 0;
	return Math.max(0, attemptsMax - attempts.length);
}

type Standing = {
	application: Pick<Application, 'state'>;
	/** Null on a way that sends none. */
	certificate: Pick<Certificate, 'state'> | null;
	attempts: States;
	/** Null where the program certifies in another way. */
	attemptsMax: number | null;
};

/** Why no further attempt can be recorded; null when one can. */
export function refuseRequest({ application, certificate, attempts, attemptsMax }: Standing) {
	if (attemptsMax === null) return 'not_allowed';
	if (application.state !== 'approved' || (certificate && certificate.state !== 'approved')) {
		return 'attempt.not_approved';
	}
	const isIn = (state: AttemptState) => attempts.some((one) => one.state === state);
	if (isIn('passed')) return 'attempt.passed';
	if (isIn('requested')) return 'attempt.open';
	return attempts.length >= attemptsMax ? 'attempt.used_up' : null;
}
