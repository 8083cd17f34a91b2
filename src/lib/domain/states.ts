/**
 * Which state may follow which, once, for every noun that has states. The same edges are
 * generated into SQL, where a trigger enforces them, so that neither side can invent one.
 */
export const edges = {
	application: {
		draft: ['submitted', 'withdrawn'],
		submitted: ['in_review', 'withdrawn'],
		in_review: [
			'submitted',
			'changes_requested',
			'approved',
			'denied',
			'second_review',
			'withdrawn'
		],
		changes_requested: ['submitted', 'withdrawn'],
		second_review: ['approved', 'denied', 'in_review', 'withdrawn'],
		approved: [],
		denied: [],
		withdrawn: []
	},
	certificate: {
		none: ['submitted'],
		submitted: ['in_review'],
		in_review: ['submitted', 'changes_requested', 'approved', 'denied', 'second_review'],
		changes_requested: ['submitted'],
		second_review: ['approved', 'denied', 'in_review'],
		approved: [],
		denied: []
	},
	file: {
		on_device: ['sending', 'removed'],
		sending: ['stored', 'on_device', 'refused', 'removed'],
		stored: ['received', 'refused', 'removed'],
		received: ['superseded', 'removed'],
		superseded: [],
		removed: [],
		refused: ['removed']
	},
	reference: {
		asked: ['opened', 'received', 'declined', 'revoked', 'expired'],
		opened: ['received', 'declined', 'revoked', 'expired'],
		expired: ['asked', 'revoked'],
		received: [],
		declined: [],
		revoked: []
	},
	seat: {
		offered: ['taken', 'given_up', 'expired', 'ended'],
		waiting: ['offered', 'given_up', 'declined', 'ended'],
		taken: ['given_up', 'completed', 'ended'],
		declined: [],
		given_up: [],
		expired: [],
		completed: [],
		ended: []
	},
	homework: {
		handed_in: ['returned', 'accepted'],
		returned: ['handed_in'],
		accepted: []
	},
	/** Approved is not the end: two years later it is sent again. */
	renewal: {
		none: ['submitted'],
		submitted: ['in_review'],
		in_review: ['submitted', 'changes_requested', 'approved', 'denied', 'second_review'],
		changes_requested: ['submitted'],
		second_review: ['approved', 'denied', 'in_review'],
		approved: ['submitted'],
		denied: []
	},
	hours: {
		logged: ['sent'],
		sent: ['logged', 'returned', 'accepted'],
		returned: ['sent', 'accepted'],
		accepted: ['returned']
	},
	claim: {
		held: ['released', 'expired', 'overridden', 'recused', 'decided'],
		released: [],
		expired: [],
		overridden: [],
		recused: [],
		decided: []
	}
} as const;

export type Noun = keyof typeof edges;
export type StateOf<N extends Noun> = keyof (typeof edges)[N] & string;
export type ApplicationState = StateOf<'application'>;
export type CertificateState = StateOf<'certificate'>;
export type FileState = StateOf<'file'>;
export type ReferenceState = StateOf<'reference'>;
export type SeatState = StateOf<'seat'>;
export type HomeworkState = StateOf<'homework'>;
export type RenewalState = StateOf<'renewal'>;
export type HoursState = StateOf<'hours'>;
export type ClaimState = StateOf<'claim'>;

/** The two things an applicant sends: each with its own state, clock, receipt and decision. */
export const parts = ['application', 'certificate'] as const;
export type Part = (typeof parts)[number];
/** What goes through the desk: these, and years later what renews a certification. */
export type SentPart = Part | 'renewal';

/** Whether a thing in state `from` may go to state `to`. */
export function mayFollow(noun: Noun, from: string, to: string): boolean {
	const next: Readonly<Record<string, readonly string[]>> = edges[noun];
	return next[from]?.includes(to) ?? false;
}
