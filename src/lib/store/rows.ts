/**
 * The tables that the feed fills, one line each: which columns make a row's key, and which
 * aggregate it is found by. Adding a table to the feed is adding its line here.
 */
import type { Amendments } from '../domain/amendments.ts';
import type { Assister, Helping, Suggestion } from '../domain/assister-rows.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Hours } from '../domain/hours-rows.ts';
import type { ReferenceRequest } from '../domain/reference-rows.ts';
import type { Renewal } from '../domain/renewal.ts';
import type {
	Application,
	Certificate,
	Claim,
	Decision,
	Event,
	Field,
	FieldHistory,
	FileRow,
	Letter,
	Notification,
	Person,
	ProviderRow,
	Role,
	Submission
} from '../domain/rows.ts';
import type { ClassRow, WindowRow } from '../domain/class-rows.ts';
import type { Attendance, Certification, ClassExam, Homework } from '../domain/class-work-rows.ts';
import type { Interview, Slot } from '../domain/interview-rows.ts';
import type { Reach } from '../domain/reach.ts';
import type { Seat } from '../domain/seat-rows.ts';
import type {
	CardReview,
	ChapterRead,
	Deck,
	DeckCard,
	Sitting,
	SittingMark,
	StudyPlan
} from '../domain/study-rows.ts';
import type { Row } from '../sync/fold.ts';
import { textOf } from '../sync/text.ts';

export type { Row } from '../sync/fold.ts';

/** An edition, with what the program's staff amended of it. */
export type ProgramRow = { id: string; edition: number; amendments: Amendments | null };

/** What a row of each table holds once it is on the device. */
export type Rows = {
	people: Person;
	roles: Role;
	programs: ProgramRow;
	providers: ProviderRow;
	applications: Application;
	certificates: Certificate;
	fields: Field;
	field_history: FieldHistory;
	files: FileRow;
	submissions: Submission;
	decisions: Decision;
	events: Event;
	notifications: Notification;
	letters: Letter;
	claims: Claim;
	card_reviews: CardReview;
	chapters_read: ChapterRead;
	decks: Deck;
	deck_cards: DeckCard;
	sittings: Sitting;
	sitting_marks: SittingMark;
	study_plans: StudyPlan;
	windows: WindowRow;
	classes: ClassRow;
	slots: Slot;
	interviews: Interview;
	reference_requests: ReferenceRequest;
	seats: Seat;
	attendance: Attendance;
	homework: Homework;
	class_exams: ClassExam;
	certifications: Certification;
	attempts: Attempt;
	reaches: Reach;
	assisters: Assister;
	helpings: Helping;
	suggestions: Suggestion;
	renewals: Renewal;
	hours: Hours;
};
export type TableName = keyof Rows;

type Shape = { key: readonly string[]; group: string | null };
export const feed: Readonly<Record<TableName, Shape>> = {
	people: { key: ['id'], group: null },
	roles: { key: ['person', 'program', 'role'], group: null },
	programs: { key: ['id', 'edition'], group: 'id' },
	providers: { key: ['id'], group: 'program' },
	applications: { key: ['id'], group: 'program' },
	certificates: { key: ['id'], group: 'id' },
	fields: { key: ['application_id', 'path'], group: 'application_id' },
	field_history: { key: ['id'], group: 'application_id' },
	files: { key: ['id'], group: 'application_id' },
	submissions: { key: ['id'], group: 'application_id' },
	decisions: { key: ['id'], group: 'application_id' },
	events: { key: ['id'], group: 'application_id' },
	notifications: { key: ['id'], group: null },
	letters: { key: ['id'], group: 'application_id' },
	claims: { key: ['id'], group: null },
	card_reviews: { key: ['id'], group: null },
	chapters_read: { key: ['chapter'], group: null },
	decks: { key: ['id'], group: null },
	deck_cards: { key: ['id'], group: 'deck' },
	sittings: { key: ['id'], group: null },
	sitting_marks: { key: ['id'], group: 'sitting' },
	reference_requests: { key: ['id'], group: 'application_id' },
	study_plans: { key: ['program'], group: null },
	windows: { key: ['id'], group: 'program' },
	classes: { key: ['id'], group: 'program' },
	slots: { key: ['id'], group: 'program' },
	interviews: { key: ['id'], group: 'application_id' },
	seats: { key: ['id'], group: 'application_id' },
	attendance: { key: ['class_id', 'day'], group: 'class_id' },
	homework: { key: ['id'], group: 'class_id' },
	class_exams: { key: ['id'], group: 'class_id' },
	certifications: { key: ['id'], group: 'program' },
	attempts: { key: ['id'], group: 'application_id' },
	reaches: { key: ['person'], group: null },
	assisters: { key: ['id'], group: 'application_id' },
	helpings: { key: ['id'], group: null },
	suggestions: { key: ['id', 'person'], group: 'application_id' },
	renewals: { key: ['id'], group: 'id' },
	hours: { key: ['id'], group: 'application_id' }
};
export const tableNames = Object.keys(feed).filter(isTable);

export function isTable(name: string): name is TableName {
	return name in feed;
}

export function keyOf(table: TableName, row: Row): string {
	return feed[table].key.map((column) => textOf(row[column])).join('|');
}

export function groupOf(table: TableName, row: Row): string {
	const column = feed[table].group;
	return column === null ? '' : textOf(row[column]);
}
