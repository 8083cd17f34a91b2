/**
 * "What needs you next": everything the applicant could do or is waiting for, most pressing first.
 * A pure reading of the same rows that the other pages show, so that they can never disagree.
 */
import type { Attempt } from './attempt.ts';
import { attemptsLeft } from './attempt.ts';
import type { Draft } from './application.ts';
import { isLive, mayEdit, sectionProgress } from './application.ts';
import { maySendCertificate } from './certificate.ts';
import type { Clock, Period } from './clock.ts';
import { clockOf, windowDaysLeft } from './clock.ts';
import type { Form } from './form.ts';
import { sectionOf } from './form.ts';
import { admissionSteps, interviewStep, offerStep, placeStep } from './next-admission.ts';
import type {
	AdmissionNow,
	AdmissionStep,
	InterviewStep,
	OfferStep,
	PlaceStep
} from './next-admission.ts';
import type { ReasonRule } from './review.ts';
import { isMended, placeOf, standingDecision } from './review.ts';
import type { Application, Certificate, Decision, Field, FileRow, Letter } from './rows.ts';
import type { Part } from './states.ts';
import type { CalendarDate, Text } from './text.ts';

export type NextStep =
	/** Nothing is begun yet. */
	| { code: 'start' }
	/** What is on this device needs an account to be sent. */
	| { code: 'sign_in' }
	/** The server said no to something; it is kept and can be mended. */
	| { code: 'attention'; count: number }
	| {
			code: 'change';
			part: Part;
			section: string;
			place: string;
			reason: string;
			/** What the reason said, where that is not what the program ships with. */
			text?: Text;
			note: string;
	  }
	/** A file was refused after it was sent. */
	| { code: 'file_again'; part: Part; section: string; document: string }
	| { code: 'fill'; part: Part; section: string; started: boolean; left: number }
	| { code: 'submit'; part: Part; again: boolean }
	| OfferStep
	| AdmissionStep
	| InterviewStep
	| PlaceStep
	/** What was built on the certification is approved, and is told with it. */
	| { code: 'specialized' }
	| { code: 'letter'; letter: string }
	| { code: 'exam'; validUntil: CalendarDate; daysLeft: number; isUsedUp: boolean }
	/** Sent here, and the server has not received it yet: nobody else has it. */
	| { code: 'on_its_way'; part: Part }
	| { code: 'wait'; part: Part; clock: Clock }
	| { code: 'closed'; state: 'denied' | 'withdrawn'; part: Part };

/** `sending` says how far something has come that the server has not confirmed. */
type Sent<Row> = Row & { sending?: string | null };

export type NextInput = {
	signedIn: boolean;
	application: Sent<Application> | null;
	certificate: Sent<Certificate> | null;
	form: Form;
	/** What is sent, in the order of the screens. */
	parts: readonly Part[];
	/** How long an answer takes at most, where that is counted in business days. */
	promised?: (part: Part) => Period | undefined;
	/** Null where the program has no classes. */
	admission: AdmissionNow | null;
	certificateOrder: 'any' | 'after_approval';
	reasons: readonly ReasonRule[];
	draft: Draft;
	fields: readonly Pick<Field, 'path' | 'updated_at'>[];
	files: readonly Pick<FileRow, 'document' | 'state' | 'created_at'>[];
	decisions: readonly Decision[];
	letters: readonly Pick<Letter, 'id'>[];
	/** At an exam that somebody else holds. */
	attempts: readonly Pick<Attempt, 'state'>[];
	/** Null where the program has no such exam. */
	attemptsMax: number | null;
	/** How many refused commands wait in the inbox. */
	refused: number;
	now: number;
	today: CalendarDate;
};

export function nextSteps(input: NextInput): readonly NextStep[] {
	const { application } = input;
	const attention: NextStep[] =
		input.refused > 0 ? [{ code: 'attention', count: input.refused }] : [];
	if (application === null) return [...attention, { code: 'start' }];
	if (application.state === 'withdrawn' || application.state === 'denied') {
		return [...attention, { code: 'closed', state: application.state, part: 'application' }];
	}
	const { admission, now } = input;
	const steps = input.parts.flatMap((part) => stepsOf(input, part));
	return [
		...attention,
		...(admission ? offerStep(admission, now) : []),
		...steps.filter(isWork),
		...(input.signedIn ? [] : [{ code: 'sign_in' } as const]),
		...(admission ? admissionSteps(admission, application, now) : []),
		...(admission ? interviewStep(admission, now) : []),
		...afterApproval(input, application),
		...(admission ? placeStep(admission, application, now) : []),
		...steps.filter((step) => !isWork(step))
	];
}

function isWork(step: NextStep): boolean {
	return step.code !== 'wait' && step.code !== 'closed' && step.code !== 'on_its_way';
}

function stepsOf(input: NextInput, part: Part): readonly NextStep[] {
	const submitted = part === 'application' ? input.application : input.certificate;
	if (input.application === null || submitted === null) return [];
	const states = {
		application: input.application.state,
		certificate: input.certificate?.state ?? 'none'
	};
	if (mayEdit(part, states)) return workOn(input, part, submitted.revision);
	if (submitted.state === 'approved') return [];
	if (submitted.state === 'denied') return [{ code: 'closed', state: 'denied', part }];
	if (submitted.sending) return [{ code: 'on_its_way', part }];
	return [{ code: 'wait', part, clock: clockOf(submitted, input.now, input.promised?.(part)) }];
}

/** A part that can be edited: what to change, send again or fill in; else the button that sends it. */
function workOn(input: NextInput, part: Part, revision: number): readonly NextStep[] {
	const steps = [
		...changesOf(input, part, revision),
		...filesAgain(input, part),
		...sectionsOf(input, part)
	];
	if (steps.length > 0) return steps;
	const order = part === 'application' ? 'any' : input.certificateOrder;
	const maySend = input.application && maySendCertificate(order, input.application.state);
	return maySend ? [{ code: 'submit', part, again: revision > 0 }] : [];
}

function changesOf(input: NextInput, part: Part, revision: number): readonly NextStep[] {
	const decision = standingDecision(input.decisions, part, revision);
	if (decision?.kind !== 'change') return [];
	return decision.reasons.flatMap(({ code, note, text }): NextStep[] => {
		const reason = input.reasons.find((one) => one.code === code && one.part === part);
		if (!reason) return [];
		const place = placeOf(reason);
		if (isMended(place, decision.at, liveOnly(input))) return [];
		const section = sectionOf(input.form, place)?.id ?? '';
		const told = text ? { text } : {};
		return [{ code: 'change', part, section, place, reason: code, note, ...told }];
	});
}

function liveOnly(input: NextInput): Pick<NextInput, 'fields' | 'files'> {
	return { fields: input.fields, files: input.files.filter((file) => isLive(file.state)) };
}

function filesAgain(input: NextInput, part: Part): readonly NextStep[] {
	const refused = input.files.filter((file) => file.state === 'refused');
	const documents = [...new Set(refused.map((file) => file.document))];
	return documents.flatMap((document): NextStep[] => {
		const section = sectionOf(input.form, `document:${document}`);
		if (section?.part !== part || input.draft.documents.includes(document)) return [];
		return [{ code: 'file_again', part, section: section.id, document }];
	});
}

function sectionsOf(input: NextInput, part: Part): readonly NextStep[] {
	return sectionProgress(input.form, input.draft)
		.filter((section) => section.part === part && section.problems.length > 0)
		.map((section) => ({
			code: 'fill',
			part,
			section: section.id,
			started: section.state === 'in_progress',
			left: section.problems.length
		}));
}

/** Everything that this way sends is approved, and an exam comes after it. */
export function hasExam(
	{ attemptsMax, certificate, parts }: Pick<NextInput, 'attemptsMax' | 'certificate' | 'parts'>,
	application: Pick<Application, 'state' | 'builds_on'>
): boolean {
	const isOpen = attemptsMax !== null && typeof application.builds_on !== 'string';
	const isWhole = !parts.includes('certificate') || certificate?.state === 'approved';
	return isOpen && isWhole && application.state === 'approved';
}

function afterApproval(input: NextInput, application: Application): readonly NextStep[] {
	const { attempts, attemptsMax } = input;
	if (attempts.some(({ state }) => state === 'passed')) return [{ code: 'certified' }];
	if (typeof application.builds_on === 'string')
		return application.state === 'approved' ? [{ code: 'specialized' }] : [];
	const steps: NextStep[] = input.letters.map(({ id }) => ({ code: 'letter', letter: id }));
	const validUntil = application.valid_until;
	if (hasExam(input, application) && validUntil !== null) {
		const daysLeft = windowDaysLeft(validUntil, input.today);
		const isOpen = attempts.some(({ state }) => state === 'requested');
		const isUsedUp = !isOpen && attemptsMax !== null && attemptsLeft(attempts, attemptsMax) === 0;
		steps.push({ code: 'exam', validUntil, daysLeft, isUsedUp });
	}
	return steps;
}
