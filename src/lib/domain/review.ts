/** What a reviewer may do, and what a decision has to hold. */
import { documentIn } from './form.ts';
import type { Claim, Decision, DecisionKind, GivenReason } from './rows.ts';
import type { SentPart } from './states.ts';
import type { Text } from './text.ts';

export type ReviewRefusal =
	| 'not_allowed'
	| 'claim.lost'
	| 'review.stale'
	| 'review.reason_missing'
	| 'review.reason_unknown'
	| 'review.note_missing';

/** A reason as far as the rules look at it. */
export type ReasonRule = {
	code: string;
	part: SentPart;
	needsNote: boolean;
	fix: { kind: 'document'; document: string } | { kind: 'field'; path: string } | { kind: 'hours' };
};

export type DecisionDraft = {
	part: SentPart;
	kind: DecisionKind;
	/** The revision that the reviewer had on screen. */
	revision: number;
	reasons: readonly GivenReason[];
	note: string;
};

export type DecisionContext = {
	claim: Pick<Claim, 'reviewer' | 'state' | 'until'> | null;
	reviewer: string;
	/** The revision that is current. */
	revision: number;
	reasons: readonly ReasonRule[];
	/** The parts that this program denies at all. */
	denies: readonly SentPart[];
	now: number;
};

export function refuseDecision(
	draft: DecisionDraft,
	context: DecisionContext
): ReviewRefusal | null {
	if (!holdsClaim(context.claim, context.reviewer, context.now)) return 'claim.lost';
	if (draft.revision !== context.revision) return 'review.stale';
	if (draft.kind === 'approve') return null;
	if (draft.kind === 'deny') return refuseDenial(draft, context);
	return refuseReasons(draft, context.reasons);
}

/** It is told in words; reasons from the list may stand beside them. */
function refuseDenial(draft: DecisionDraft, context: DecisionContext): ReviewRefusal | null {
	if (!context.denies.includes(draft.part)) return 'not_allowed';
	if (draft.note.trim() === '') return 'review.note_missing';
	return draft.reasons.length > 0 ? refuseReasons(draft, context.reasons) : null;
}

function refuseReasons(draft: DecisionDraft, known: readonly ReasonRule[]): ReviewRefusal | null {
	if (draft.reasons.length === 0) return 'review.reason_missing';
	for (const given of draft.reasons) {
		const rule = known.find((one) => one.code === given.code && one.part === draft.part);
		if (!rule) return 'review.reason_unknown';
		const noted = given.note.trim() !== '' || draft.note.trim() !== '';
		if (rule.needsNote && !noted) return 'review.note_missing';
	}
	return null;
}

/** A given reason as its program knows it, in the words that it was given with. */
export function toldReason<Reason extends { code: string; part: SentPart; text: Text }>(
	given: GivenReason,
	part: SentPart,
	known: readonly Reason[] | undefined
): Reason | undefined {
	const reason = known?.find((one) => one.code === given.code && one.part === part);
	return reason && given.text ? { ...reason, text: given.text } : reason;
}

/** A claim counts while it is this reviewer's, held, and not past its end. */
export function holdsClaim(
	claim: Pick<Claim, 'reviewer' | 'state' | 'until'> | null,
	reviewer: string,
	now: number
): boolean {
	return claim?.state === 'held' && claim.reviewer === reviewer && claim.until > now;
}

/** Reasons that the checks answered with "no" suggest, each once, in the checklist's order. */
export function suggestedReasons(
	checklist: readonly { id: string; reason: string }[],
	answers: Readonly<Record<string, 'yes' | 'no'>>
): readonly string[] {
	const failed = checklist.filter((item) => answers[item.id] === 'no');
	return [...new Set(failed.map((item) => item.reason))];
}

/** The place that mends a reason: a question's path or `document:<id>`. */
export function placeOf({ fix }: Pick<ReasonRule, 'fix'>): string {
	if (fix.kind === 'hours') return 'hours';
	return fix.kind === 'document' ? `document:${fix.document}` : fix.path;
}

/** The last word on a part, if it is the one on its current revision. */
export function standingDecision(
	decisions: readonly Decision[],
	part: SentPart,
	revision: number
): Decision | null {
	const given = decisions.filter((one) => one.part === part && one.revision === revision);
	return given.sort((left, right) => right.at - left.at)[0] ?? null;
}

/** Whether a place that was to be changed has been: something there is newer than the decision. */
export function isMended(
	place: string,
	decidedAt: number,
	now: {
		fields: readonly { path: string; updated_at: number }[];
		files: readonly { document: string; created_at: number }[];
	}
): boolean {
	const document = documentIn(place);
	return document === null
		? now.fields.some((field) => field.path === place && field.updated_at > decidedAt)
		: now.files.some((file) => file.document === document && file.created_at > decidedAt);
}
