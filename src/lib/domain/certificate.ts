/**
 * The rules that a training has to meet before its certificate can be sent, and what the reviewer
 * is told to look at more closely. A rule that the list of providers cannot decide is left to the
 * reviewer: a provider whose days nobody has written down is flagged, never refused.
 */
import type { Answers, Form } from './form.ts';
import type { ApplicationState } from './states.ts';
import type { CalendarDate } from './text.ts';

/** The bounds that a program sets to a training. */
type TrainingBounds = NonNullable<Form['training']>;

export type CertificateRefusal =
	| 'certificate.too_early'
	| 'certificate.hours'
	| 'certificate.competencies'
	| 'certificate.provider_not_approved';

export const certificateFlags = [
	/** Completed on the very day after which courses count. */
	'completed_first_day',
	'provider_other',
	/** On the list, but nobody has written down since when. */
	'provider_undated',
	'provider_unconfirmed'
] as const;
export type CertificateFlag = (typeof certificateFlags)[number];

/** A provider, as far as the rules look at it. */
export type ApprovedProvider = {
	id: string;
	approved_from: CalendarDate | null;
	approved_to: CalendarDate | null;
	confirmed: boolean;
};

export function refuseCertificate(
	training: TrainingBounds,
	answers: Answers,
	providers: readonly ApprovedProvider[]
): CertificateRefusal | null {
	const completedOn = answers['training/completed_on'];
	const hours = answers['training/hours'];
	if (typeof completedOn === 'string' && completedOn < training.completedAfter.value) {
		return 'certificate.too_early';
	}
	if (typeof hours === 'number' && hours < training.hoursMin.value) return 'certificate.hours';
	if (lacksCompetencies(training, answers)) return 'certificate.competencies';
	const provider = providers.find((one) => one.id === answers['training/provider']);
	if (!provider || typeof completedOn !== 'string') return null;
	return wasApproved(provider, completedOn) ? null : 'certificate.provider_not_approved';
}

/** Whether a provider was approved on a day. Days that are not known do not count against it. */
export function wasApproved(provider: ApprovedProvider, day: CalendarDate): boolean {
	const begun = provider.approved_from === null || provider.approved_from <= day;
	const ended = provider.approved_to !== null && provider.approved_to < day;
	return begun && !ended;
}

/** Some are ticked and some are not; with none ticked the question is simply unanswered. */
function lacksCompetencies(training: TrainingBounds, answers: Answers): boolean {
	const ticked = answers['training/competencies'];
	if (!Array.isArray(ticked) || ticked.length === 0) return false;
	return !training.competencies.every((competency) => ticked.includes(competency.id));
}

export function flagCertificate(
	training: TrainingBounds,
	answers: Answers,
	providers: readonly ApprovedProvider[]
): readonly CertificateFlag[] {
	const flags: CertificateFlag[] = [];
	if (answers['training/completed_on'] === training.completedAfter.value) {
		flags.push('completed_first_day');
	}
	if (answers['training/provider'] === 'other') flags.push('provider_other');
	const provider = providers.find((one) => one.id === answers['training/provider']);
	if (provider?.approved_from === null) flags.push('provider_undated');
	if (provider?.confirmed === false) flags.push('provider_unconfirmed');
	return flags;
}

/** Whether the certificate may be sent yet, as far as the application is concerned. */
export function maySendCertificate(
	order: 'any' | 'after_approval',
	application: ApplicationState
): boolean {
	if (application === 'withdrawn' || application === 'denied') return false;
	return order === 'any' || application === 'approved';
}
