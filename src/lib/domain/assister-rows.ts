/** What the feed tells of help: the consent to the applicant, how far it is to the assister. */
import type { ApplicationState, CertificateState } from './states.ts';
import type { CalendarDate, Language } from './text.ts';

export type AssisterState = 'invited' | 'joined' | 'ended';

/** The applicant's own row: to what they agreed, for whom, and what became of it. */
export type Assister = {
	id: string;
	application_id: string;
	/** Whom the applicant means. */
	name: string;
	/** The name under which the assister sees the applicant. */
	called: string;
	/** The only account that may use the code; null when the code alone decides. */
	email: string | null;
	/** Which wording of the consent was read. */
	consent: number;
	language: Language;
	state: AssisterState;
	/** The name that who joined gave. */
	joined_as: string | null;
	asked_at: number;
	/** When the code stops working; null until the server has said. */
	expires_at: number | null;
	joined_at: number | null;
	ended_at: number | null;
	ended_by: 'applicant' | 'assister' | 'application' | null;
};

export type DocumentStanding = 'missing' | 'sent' | 'received';

/** The assister's own row. It is all that they see: no answer, no file, no word of a reviewer. */
export type Helping = {
	id: string;
	/** Empty, as are the name and the program, until the server has found what the code opens. */
	application_id: string;
	name: string;
	as_name: string;
	program: string;
	edition: number;
	state: ApplicationState;
	certificate_state: CertificateState | null;
	/** Whether a section has all it needs, by the section's id. */
	sections: Readonly<Record<string, boolean>>;
	documents: Readonly<Record<string, DocumentStanding>>;
	due_at: number | null;
	certificate_due_at: number | null;
	references_due_at: number | null;
	valid_until: CalendarDate | null;
	joined_at: number;
};

/** A note beside a section; each of the two has a copy. */
export type Suggestion = {
	id: string;
	person: string;
	application_id: string;
	/** Who wrote it. */
	name: string;
	section: string;
	body: string;
	state: 'open' | 'resolved';
	at: number;
	resolved_at: number | null;
};
