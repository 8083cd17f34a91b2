/** What is tried on a file, and what the page says became of it. */
import type { GivenReason } from '$lib/domain/rows.ts';
import type { ReviewFile } from '../answers.ts';

export type Verdict =
	{ kind: 'approve' } | { kind: 'change' | 'deny'; reasons: readonly GivenReason[]; note: string };
export type Busy =
	'claim' | 'release' | 'decide' | 'fee' | 'hand' | 'undo' | 'send' | 'check' | null;
/** Ends one's part in a file, or somebody else's, with a word to the desk. */
export type Handing = 'escalate' | 'recuse' | 'override';
export type Deed =
	Verdict['kind'] | 'propose' | 'fee' | 'rest' | 'sampled' | 'agreed' | 'returned' | 'escalate';
/** What the page says about the last thing that was tried. */
export type Said =
	{ kind: 'done'; what: Deed } | { kind: 'pending' } | { kind: 'refused'; code: string } | null;

/** What a decision came to: it may rest, or be looked at by somebody else first. */
export function became(file: ReviewFile | null, kind: Verdict['kind']): Deed {
	if (file?.verdict) return 'rest';
	return file?.review.flags.includes('sample') ? 'sampled' : kind;
}
