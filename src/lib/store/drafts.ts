/** An application as the server lists it at sign-in, before anything was synced. */
export type AccountApplication = {
	id: string;
	program: string;
	state: string;
	revision: number;
	submitted_at: number | null;
};

/** What was written on this device before anybody signed in. */
export type Draft = { application: string; program: string; answers: number; files: number };

/**
 * A draft that was started without an account, and what a person who signs in makes of it (W6).
 * It is theirs only after they have said so.
 */
export type Drafts = {
	/** Reactive: set after sign-in while a draft on this device belongs to nobody. */
	readonly unclaimed: Draft | null;
	/** Reactive: what the account already has for the same program; null when nothing or not known yet. */
	readonly mine: AccountApplication | null;
	/** Reactive: whether the server has been asked yet. */
	readonly asked: boolean;
	/**
	 * `mine`: the draft is this person's; an unsent one of the account is withdrawn first.
	 * `leave`: keep the account's own and leave the draft on the device.
	 * `discard`: delete the draft.
	 */
	claim(choice: 'mine' | 'leave' | 'discard'): Promise<'done' | 'offline' | 'not_possible'>;
};
