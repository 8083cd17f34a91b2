/**
 * The rows that travel by the feed, as the pages read them. Names are those of the SQL columns.
 * Times are milliseconds since 1970 (UTC); days are `CalendarDate`.
 */
import type { CalendarDate, Json, Language, Text } from './text.ts';
import type { EventKind } from './event-kinds.ts';
import type { MailKind } from './mail-rows.ts';
import type {
	ApplicationState,
	CertificateState,
	ClaimState,
	FileState,
	SentPart
} from './states.ts';

export type Person = { id: string; name: string; language: Language };
export type Role = { person: string; program: string; role: 'reviewer' | 'lead' | 'staff' };

/** What both submissions have: state, revision, receipt, and the clock that the law or the body publishes. */
export type Submittable = {
	/** Counts submissions: 0 before the first. */
	revision: number;
	/** Of the content last submitted; null before the first. */
	digest: string | null;
	receipt: string | null;
	submitted_at: number | null;
	/** When the answer is due; null while nothing is due or the clock is paused. */
	due_at: number | null;
	/** Days left on a clock that is paused while the applicant is asked for a change. */
	days_left: number | null;
	decided_at: number | null;
};

export type Application = Submittable & {
	id: string;
	person: string;
	program: string;
	edition: number;
	pathway: string;
	/** The application whose certification it is built on; a row from before there was such has none. */
	builds_on?: string | null;
	state: ApplicationState;
	fee_reference: string | null;
	fee_confirmed_at: number | null;
	/** Last day of the window in which everything, the exam included, must be done. */
	valid_until: CalendarDate | null;
	created_at: number;
};

/** One to an application, and with the same id. */
export type Certificate = Submittable & { id: string; person: string; state: CertificateState };

/** One answer. `edit` is the uid of the command that wrote it last. */
export type Field = {
	application_id: string;
	path: string;
	value: Json;
	edit: string;
	rev: number;
	updated_at: number;
};

/** An answer that another device's later one replaced; offered back. */
export type FieldHistory = {
	id: string;
	application_id: string;
	path: string;
	value: Json;
	edit: string;
	at: number;
};

export type FileRow = {
	id: string;
	application_id: string;
	/** Id of a document kind in the program's definition. */
	document: string;
	name: string;
	type: string;
	size: number;
	/** Hex SHA-256 of the stored bytes. */
	sha256: string;
	state: FileState;
	receipt: string | null;
	refusal: string | null;
	/** Codes of what the device warned about before sending. */
	warnings: readonly string[];
	created_at: number;
	received_at: number | null;
};

export type SubmittedFile = {
	id: string;
	document: string;
	name: string;
	type: string;
	size: number;
	sha256: string;
	warnings: readonly string[];
};

/** What was sent, revision by revision; it never changes. */
export type Submission = {
	id: string;
	application_id: string;
	part: SentPart;
	revision: number;
	digest: string;
	fields: Readonly<Record<string, Json>>;
	files: readonly SubmittedFile[];
	receipt: string;
	submitted_at: number;
	language: Language;
};

export type DecisionKind = 'approve' | 'change' | 'deny';
/** `text`: what it said, where the program's staff had amended the words it came with. */
export type GivenReason = { code: string; note: string; text?: Text };
export type Decision = {
	id: string;
	application_id: string;
	part: SentPart;
	revision: number;
	kind: DecisionKind;
	reasons: readonly GivenReason[];
	note: string;
	at: number;
};

/** One step of the history that both sides see. */
export type Event = {
	id: string;
	application_id: string;
	part: SentPart;
	kind: EventKind;
	actor: 'applicant' | 'reviewer' | 'staff' | 'system';
	about: Readonly<Record<string, Json>>;
	at: number;
};
export { eventKinds } from './event-kinds.ts';
export type { EventKind } from './event-kinds.ts';

export { mailKinds } from './mail-rows.ts';
export type { MailKind } from './mail-rows.ts';
/**
 * Whom somebody writes with is told in the app alone, and so is a mail that came back. That mails arrive
 * again is told by a mail alone.
 */
export type NotificationKind =
	| Exclude<MailKind, 'mail.checked'>
	| 'mail.bounced'
	| 'mentor.asked'
	| 'mentor.accepted'
	| 'mentor.declined'
	| 'mentor.confirmed'
	| 'mentor.not_confirmed'
	| 'assister.joined'
	| 'assister.left'
	| 'suggestion.made'
	| 'helping.ended';
export type Notification = {
	id: string;
	application_id: string | null;
	kind: NotificationKind;
	about: Readonly<Record<string, Json>>;
	at: number;
	read_at: number | null;
};

/** A letter that stays in the app: its words come from the program, its facts from `about`. */
export type Letter = {
	id: string;
	application_id: string;
	kind: 'exam_instructions' | 'admission_offered' | 'admission_waiting' | 'admission_declined';
	/** What the words of its kind need: a name and a receipt, or a class with its days. */
	about: Readonly<Record<string, Json>>;
	language: Language;
	at: number;
};

export type Claim = {
	id: string;
	review_id: string;
	application_id: string;
	reviewer: string;
	state: ClaimState;
	since: number;
	until: number;
};

/** One line of the review queue; read by the desk's functions, never synced. */
export type Review = {
	id: string;
	application_id: string;
	program: string;
	part: SentPart;
	revision: number;
	state: 'received' | 'claimed' | 'waiting' | 'decided';
	name: string;
	receipt: string;
	language: Language;
	flags: readonly string[];
	submitted_at: number;
	due_at: number | null;
	days_left: number | null;
	reviewer: string | null;
	reviewer_name: string | null;
	/** Who is meant to look at it. */
	assignee: string | null;
	assignee_name: string | null;
	held_until: number | null;
};

export type ProviderRow = {
	id: string;
	program: string;
	name: string;
	approved_from: CalendarDate | null;
	approved_to: CalendarDate | null;
	source: string;
	confirmed: boolean;
};
