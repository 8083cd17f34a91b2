/** What the feed tells an applicant of a reference: how far it is, never what it says. */
import type { ReferenceState } from './states.ts';
import type { Language } from './text.ts';

/** How the applicant knows the referee. Family is not among them. */
export const relations = [
	'supervisor',
	'colleague',
	'educator',
	'volunteer',
	'peer',
	'treatment',
	'other'
] as const;
export type Relation = (typeof relations)[number];

export type ReferenceRequest = {
	id: string;
	application_id: string;
	program: string;
	name: string;
	email: string;
	relation: Relation;
	is_peer_specialist: boolean;
	language: Language;
	state: ReferenceState;
	/** Null until an interview is booked. */
	due_at: number | null;
	asked_at: number;
	opened_at: number | null;
	received_at: number | null;
	/** When the link stops working; null until the server has said. */
	expires_at: number | null;
};
