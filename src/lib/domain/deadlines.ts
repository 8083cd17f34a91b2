/**
 * Every day that counts for one application, in one list: when an answer is due, until when something
 * has to be done, from when something can be. Each follows from rows and the program's facts alone, so
 * that the list is the same with no signal.
 */
import { attemptsLeft } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { addDays, addMonths } from './calendar.ts';
import type { Certification } from './class-work-rows.ts';
import type { Period } from './clock.ts';
import type { Interview } from './interview-rows.ts';
import type { Application, Certificate } from './rows.ts';
import type { Seat } from './seat-rows.ts';
import type { CalendarDate } from './text.ts';

/** In the order in which they are told where two fall on one day. */
export const deadlineCodes = [
	'answer_application',
	'answer_certificate',
	'offer',
	'references',
	'interview',
	'accommodations',
	'new_attempt',
	'exam',
	'window',
	'renewal_opens',
	'certification_ends'
] as const;
export type DeadlineCode = (typeof deadlineCodes)[number];

export type Deadline = {
	code: DeadlineCode;
	on: CalendarDate;
	/** The moment, where it is one and not a whole day. */
	at: number | null;
	isPast: boolean;
	/** False where the program's fact that it rests on is not confirmed. */
	isConfirmed: boolean;
};

type Fact<T> = { value: T; confirmed: boolean };

export type DeadlineInput = {
	application: Pick<Application, 'state' | 'due_at' | 'valid_until'>;
	certificate: Pick<Certificate, 'state' | 'due_at'> | null;
	attempts: readonly Pick<Attempt, 'state'>[];
	certification: Pick<Certification, 'expires_on'> | null;
	/** As the person has planned it. */
	examOn: CalendarDate | null;
	interview: Pick<Interview, 'starts_at' | 'state'> | null;
	seat: Pick<Seat, 'state' | 'expires_at'> | null;
	referencesDueAt: number | null;
	facts: {
		attemptsMax: number | null;
		accommodationLead?: Fact<Period> | undefined;
		attemptLead?: Fact<Period> | undefined;
		renewalWindow?: Fact<Period> | undefined;
	};
	today: CalendarDate;
	/** The day of a moment, where the person is. */
	dayOf: (at: number) => CalendarDate;
};

type Found = Omit<Deadline, 'isPast'>;

export function deadlinesOf(input: DeadlineInput): readonly Deadline[] {
	const found = [...answers(input), ...admission(input), ...examDays(input), ...renewal(input)];
	return found
		.map((one) => ({ ...one, isPast: one.on < input.today }))
		.sort((a, b) => (a.on === b.on ? placeOf(a) - placeOf(b) : a.on < b.on ? -1 : 1));
}

const placeOf = ({ code }: Found) => deadlineCodes.indexOf(code);

function moment(code: DeadlineCode, at: number | null, input: DeadlineInput): Found[] {
	return at === null ? [] : [{ code, on: input.dayOf(at), at, isConfirmed: true }];
}

/** When somebody else has to have answered. */
function answers(input: DeadlineInput): Found[] {
	return [
		...moment('answer_application', input.application.due_at, input),
		...moment('answer_certificate', input.certificate?.due_at ?? null, input)
	];
}

function admission(input: DeadlineInput): Found[] {
	const { interview, seat } = input;
	return [
		...moment('offer', seat?.state === 'offered' ? seat.expires_at : null, input),
		...moment('references', input.referencesDueAt, input),
		...moment('interview', interview?.state === 'booked' ? interview.starts_at : null, input)
	];
}

/** Between the approval and the certification, both of which the program decides. */
function examDays(input: DeadlineInput): Found[] {
	const { application, attempts, certification, examOn, facts } = input;
	const last = application.valid_until;
	const isOver = certification !== null || attempts.some(({ state }) => state === 'passed');
	if (last === null || isOver || facts.attemptsMax === null) return [];
	const before = examOn ?? last;
	const isTaken = attempts.length > 0 && attempts.every(({ state }) => state !== 'requested');
	const again = isTaken && attemptsLeft(attempts, facts.attemptsMax) > 0;
	return [
		...ahead('accommodations', before, facts.accommodationLead),
		...(again ? ahead('new_attempt', last, facts.attemptLead) : []),
		...(examOn === null ? [] : [whole('exam', examOn)]),
		whole('window', last)
	];
}

function renewal({ certification, facts }: DeadlineInput): Found[] {
	const end = certification?.expires_on ?? null;
	if (end === null) return [];
	return [...ahead('renewal_opens', end, facts.renewalWindow), whole('certification_ends', end)];
}

function whole(code: DeadlineCode, on: CalendarDate): Found {
	return { code, on, at: null, isConfirmed: true };
}

/** So long before a day. Business days have no such rule yet, and count as days. */
function ahead(code: DeadlineCode, day: CalendarDate, lead: Fact<Period> | undefined): Found[] {
	if (!lead) return [];
	const { count, unit } = lead.value;
	const on = unit === 'months' ? addMonths(day, -count) : addDays(day, -count);
	return [{ code, on, at: null, isConfirmed: lead.confirmed }];
}
