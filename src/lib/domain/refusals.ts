/**
 * Every "no" that a rule can say, here or on the server. A code without words in both languages
 * does not compile: `words/<language>/refusals.ts` is typed by this list.
 */
import type { Json } from './text.ts';

export const refusalCodes = [
	'not_found',
	'not_allowed',
	'bad_arguments',
	'application.exists',
	'application.locked',
	'application.stale',
	'application.incomplete',
	'application.edition',
	'certificate.locked',
	'certificate.stale',
	'certificate.incomplete',
	'certificate.too_early',
	'certificate.hours',
	'certificate.competencies',
	'certificate.provider_not_approved',
	'certificate.after_approval',
	'answer.missing',
	'answer.unknown_question',
	'answer.too_long',
	'answer.too_many_words',
	'answer.wrong_kind',
	'answer.unknown_choice',
	'answer.not_an_email',
	'answer.not_a_phone',
	'answer.not_a_date',
	'answer.date_too_early',
	'answer.date_too_late',
	'answer.date_passed',
	'answer.not_a_number',
	'answer.number_too_low',
	'answer.number_too_high',
	'agreement.not_signed',
	'eligibility.adult',
	'eligibility.diploma',
	'eligibility.willing_to_share',
	'eligibility.dedicated',
	'eligibility.massachusetts',
	'experience.attest',
	'class.unknown',
	'class.window_closed',
	'class.same_twice',
	'class.stale',
	'class.cancelled',
	'class.too_small',
	'class.full',
	'class.list_full',
	'class.begun',
	'window.stale',
	'interview.not_submitted',
	'interview.exists',
	'interview.taken',
	'interview.too_many',
	'interview.past',
	'interview.too_late',
	'interview.early',
	'seat.not_submitted',
	'seat.exists',
	'seat.stale',
	'seat.expired',
	'score.reason_missing',
	'slot.past',
	'slot.taken',
	'slot.overlaps',
	'document.missing',
	'file.not_stored',
	'file.empty',
	'file.too_large',
	'file.wrong_type',
	'file.program',
	'file.unreadable',
	'file.pdf_encrypted',
	'file.pdf_empty',
	'file.pdf_too_long',
	'file.changed',
	'fee.no_reference',
	'claim.taken',
	'claim.lost',
	'review.stale',
	'review.decided',
	'review.reason_missing',
	'review.reason_unknown',
	'review.note_missing',
	'review.file_unread',
	'group.full',
	'group.too_many',
	'group.decks_full',
	'group.deck_cards',
	'message.length',
	'round.running',
	'round.moved',
	'round.host',
	'mentor.proof_missing',
	'mentor.refused',
	'mentor.not_taking',
	'mentor.asked',
	'mentor.full',
	'mentor.too_many',
	'mentoring.ended',
	'study.barred',
	'reference.not_submitted',
	'reference.own_address',
	'reference.same_referee',
	'reference.family',
	'reference.too_many',
	'reference.closed',
	'reference.sent',
	'reference.declined',
	'reference.revoked',
	'reference.expired',
	'state.illegal',
	'sitting.too_many',
	'sitting.full',
	'deck.removed',
	'deck.card_removed',
	'deck.full',
	'deck.long',
	'deck.too_many',
	'device.not_saved',
	'device.full',
	'engine.update_required',
	'engine.parked',
	'rate.limited'
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A "no" with what it is about: a path, a list of what is missing, who holds a claim. */
export type Refusal = { code: RefusalCode; about: Readonly<Record<string, Json>> };

const known: ReadonlySet<string> = new Set(refusalCodes);

export function isRefusalCode(code: string): code is RefusalCode {
	return known.has(code);
}

/** Words for a refusal: fixed, or made from what it is about. */
export type RefusalWords = Readonly<
	Record<RefusalCode, string | ((about: Refusal['about']) => string)>
>;

export function wordsFor(words: RefusalWords, refusal: Refusal): string {
	const said = words[refusal.code];
	return typeof said === 'string' ? said : said(refusal.about);
}
