/**
 * The shape of a certification program. A program is data: everything a screen asks, a rule checks
 * or a letter says about it stands in one definition, with where each fact comes from.
 */
import type { DocumentRule, QuestionRule, SectionRule } from '../domain/form.ts';
import type { Part } from '../domain/states.ts';
import type { CalendarDate, Json, Language, Text } from '../domain/text.ts';

/** A value with its source; what is not confirmed is shown as such. */
export type Fact<T> = {
	value: T;
	/** Key into `Program.sources`. */
	source: string;
	confirmed: boolean;
};
export type Source = { title: string; place: string; checked: CalendarDate };

export type Period = { count: number; unit: 'days' | 'business_days' | 'months' };

export type Option = { value: string; label: Text; hint?: Text };

/** The rule of a question, and its words. */
export type Question = Omit<QuestionRule, 'options'> & {
	label: Text;
	hint?: Text;
	/** Why it is asked and who reads it, where that needs saying. */
	why?: Text;
	options?: readonly Option[];
	autocomplete?: string;
};

export type Section = Omit<SectionRule, 'questions'> & {
	title: Text;
	intro?: Text;
	questions: readonly Question[];
};

/** Signed by a `yes` at `agreements/<id>` and the typed name at `agreements/<id>_name`. */
export type Agreement = { id: string; title: Text; body: readonly Text[]; label: Text };

export type DocumentKind = DocumentRule & {
	name: Text;
	hint: Text;
	/** What the file must show, in the words the applicant ticks off and the reviewer checks. */
	proves: readonly { id: string; text: Text }[];
};

export type Provider = {
	id: string;
	name: string;
	approvedFrom: CalendarDate | null;
	approvedTo: CalendarDate | null;
	source: string;
	confirmed: boolean;
};

export type ChecklistItem = {
	id: string;
	part: Part;
	text: Text;
	/** Reason that a "no" suggests. */
	reason: string;
};

/** Why a change is asked for. Each names the one place that mends it. */
export type Reason = {
	code: string;
	part: Part;
	/** Short, for the reviewer's list. */
	title: Text;
	/** What the applicant reads; says what to do. */
	text: Text;
	fix: { kind: 'document'; document: string } | { kind: 'field'; path: string };
	needsNote: boolean;
};

export type Clocks = {
	applicationReview: Fact<Period>;
	certificateReview: Fact<Period>;
	approvalWindow: Fact<Period>;
	accommodationLead: Fact<Period>;
	/** How long a reviewer holds a claim, in minutes. */
	claimMinutes: number;
};

export type Fee = { id: string; name: Text; amountCents: Fact<number>; how: Text };

export type TrainingRule = {
	hoursMin: Fact<number>;
	/** A course completed on this day is flagged to the reviewer; before it, refused. */
	completedAfter: Fact<CalendarDate>;
	competencies: readonly { id: string; name: Text }[];
};

export type Exam = {
	areas: readonly { id: string; name: Text }[];
	items: Fact<number>;
	minutes: Fact<number>;
	breakAtItem: Fact<number>;
	attemptsMax: Fact<number>;
	/** Steps of the instructions letter, in order. */
	instructions: readonly { id: string; title: Text; body: Text }[];
};

export type Contact = { name: Text; how: string; checked: CalendarDate; source: string };

export type Example = {
	id: string;
	/** Path or `document:<id>` that is missing; absent in the complete one. */
	missing?: string;
	fields: Readonly<Record<string, Json>>;
	documents: readonly string[];
};

export type Program = {
	id: string;
	edition: number;
	name: Text;
	/** Who certifies. */
	body: Text;
	region: Text;
	languages: readonly Language[];
	sources: Readonly<Record<string, Source>>;
	pathways: readonly { id: string; name: Text; summary: Text }[];
	eligibility: readonly { id: string; text: Text; source: string }[];
	sections: readonly Section[];
	agreements: readonly Agreement[];
	documents: readonly DocumentKind[];
	providers: readonly Provider[];
	training: TrainingRule;
	fees: readonly Fee[];
	clocks: Clocks;
	checklist: readonly ChecklistItem[];
	reasons: readonly Reason[];
	exam: Exam;
	contacts: readonly Contact[];
	/** Whether a certificate may be sent before the application is approved. */
	certificateOrder: 'any' | 'after_approval';
	examples: readonly Example[];
};

/** The part of a program that is read before an application is started. */
export type Opening = Pick<
	Program,
	| 'id'
	| 'edition'
	| 'name'
	| 'body'
	| 'region'
	| 'sources'
	| 'pathways'
	| 'eligibility'
	| 'documents'
	| 'fees'
> & { firstSection: string };
