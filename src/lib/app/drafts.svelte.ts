import type { AccountApplication, Draft, Drafts } from '../store/drafts.ts';

/** What pages see of a draft that belongs to nobody yet. */
export class DraftBoard implements Drafts {
	unclaimed: Draft | null = $state.raw(null);
	mine: AccountApplication | null = $state.raw(null);
	asked = $state(false);
	readonly claim: Drafts['claim'];

	constructor(claim: Drafts['claim']) {
		this.claim = claim;
	}
}
