/**
 * The shape of a certification program. A program is data: everything a screen asks, a rule checks
 * or a letter says about it stands in one definition, with where each fact comes from.
 */
import type { Period } from '../domain/clock.ts';
import type { TextProof } from '../domain/evidence-text.ts';
import type { DocumentRule, QuestionRule, SectionRule } from '../domain/form.ts';
import type { Part, SentPart } from '../domain/states.ts';
import type { CalendarDate, Json, Language, Text } from '../domain/text.ts';

export type { Period } from '../domain/clock.ts';

/** A value with its source; what is not confirmed is shown as such. */
export type Fact<T> = {
	value: T;
	/** Key into `Program.sources`. */
	source: string;
	confirmed: boolean;
};
export type Source = { title: Text; place: string; checked: CalendarDate };

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
	/** What the device looks for in the text of a PDF; a scan has none and is not asked. */
	reads?: readonly TextProof[];
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
	part: SentPart;
	text: Text;
	/** Reason that a "no" suggests. */
	reason: string;
};

/** Why a change is asked for. Each names the one place that mends it. */
export type Reason = {
	code: string;
	part: SentPart;
	/** Short, for the reviewer's list. */
	title: Text;
	/** What the applicant reads; says what to do. */
	text: Text;
	fix:
		| { kind: 'document'; document: string }
		| { kind: 'field'; path: string }
		/** Among the hours that were sent. */
		| { kind: 'hours' };
	needsNote: boolean;
};

/** A clock that nobody published is not there: then nothing is due, and nobody is promised a day. */
export type Clocks = {
	applicationReview?: Fact<Period>;
	certificateReview?: Fact<Period>;
	renewalReview?: Fact<Period>;
	approvalWindow?: Fact<Period>;
	accommodationLead?: Fact<Period>;
	/** How long a reviewer holds a claim, in minutes. */
	claimMinutes: number;
};

export type Fee = {
	id: string;
	name: Text;
	amountCents: Fact<number>;
	how: Text;
	/** Ids of pathways; absent where it is asked for on all. */
	ways?: readonly string[];
};

/** What somebody has to be or have. */
export type Requirement = {
	id: string;
	text: Text;
	source: string;
	/** Where nobody has confirmed it. */
	confirmed?: false;
	/** Ids of pathways; absent where it holds on all. */
	ways?: readonly string[];
};

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

/** What passing the exam brings, how long it holds, and what keeps it. */
export type Certifying = {
	/** How long a certification holds. */
	validity: Fact<Period>;
	/** How long before its end it can be renewed. */
	renewalWindow: Fact<Period>;
	/** How long a new attempt at the exam may take to be set up. */
	attemptLead: Fact<Period>;
	/** What keeps it; absent where it is not renewed. */
	renewal?: Renewal;
};

/** What can be turned down, by two people, and what is open to whoever was. */
export type Denial = {
	parts: readonly SentPart[];
	/** What they can do next; never a closed door alone. */
	next: Text;
	appeal: Fact<Text>;
};

/** What a certification is renewed with: hours, signatures and a fee. */
export type Renewal = {
	/** Continuing education within one certification. */
	hoursMin: Fact<number>;
	/** The kinds of hours that are told apart, and how many of a kind there have to be at least. */
	categories: readonly { id: string; name: Text; hint?: Text; hoursMin?: Fact<number> }[];
	/** Whether a file goes with each entry, or is kept at home and attested. */
	evidence: { needed: 'attached' | 'attested'; name: Text; hint: Text; source: string };
	recordsKept: Fact<Period>;
	/** Ids of agreements that are signed anew. */
	agreements: readonly string[];
	/** What is said of the whole, by a tick. */
	attestation: Text;
	/** Id of the fee. */
	fee?: string;
	/** Where a certification that has ended can still be renewed; what that brings, and until when. */
	late?: { text: Fact<Text>; within?: Fact<Period> };
};

/** A way into the program, or further in it. */
export type Pathway = {
	id: string;
	name: Text;
	summary: Text;
	/** Who goes this way, as they would say it of themselves. */
	who?: Text;
	/** What is sent on this way, where it is less than what the program has. */
	parts?: readonly Part[];
	/** It builds on a certification and makes none: nobody applies with it. */
	after?: 'certification';
	/** Extra training that it asks for. */
	training?: { hoursMin: Fact<number>; topics?: Fact<readonly Text[]> };
};

/** A program that takes people into classes: by application, interview, references and a place. */
export type Admission = {
	/** Which class is asked for in the application, by questions of the kind `class`. */
	classes: true;
	/** How long after a window has closed an application is taken that was finished before. */
	late: { hours: Fact<number> };
	interview: { minutes: Fact<number>; moveUntilHours: Fact<number> };
	references: {
		countMin: Fact<number>;
		/** How long before the interview they have to be there. */
		dueBefore: Fact<Period>;
		peerSpecialistMin: Fact<number>;
		/** What the referee is asked. */
		questions: readonly Question[];
	};
	/** What interviewers and reviewers look for. */
	successFactors: readonly { id: string; text: Text }[];
	/** How long an offered place can be taken, in days. */
	offerDays: Fact<number>;
	/** The answer that puts a person first on a waiting list. */
	first: { path: string; values: readonly string[] };
	/** Paths of the answers that are counted for a class as a whole; only such as are chosen from a list. */
	volunteered: readonly string[];
	/** Why a place is not offered, in the words of the letter. */
	reasons: readonly { code: string; title: Text; text: Text }[];
	hours: Fact<number>;
	modulesMin: Fact<number>;
	/** What a student has done before the exam; a day that was excused is not counted at all. */
	completion: { attendancePercentMin: Fact<number>; homeworkMin: Fact<number> };
	/** What the class is made of, in the order of its days. */
	modules: readonly { id: string; title: Text }[];
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
	/** What is sent, in the order of the screens. */
	parts: readonly Part[];
	sources: Readonly<Record<string, Source>>;
	pathways: readonly Pathway[];
	eligibility: readonly Requirement[];
	sections: readonly Section[];
	agreements: readonly Agreement[];
	documents: readonly DocumentKind[];
	providers: readonly Provider[];
	training?: TrainingRule;
	fees: readonly Fee[];
	clocks: Clocks;
	checklist: readonly ChecklistItem[];
	reasons: readonly Reason[];
	exam?: Exam;
	certifying?: Certifying;
	/** Absent where nothing is denied: a change is asked for then, as often as it takes. */
	denial?: Denial;
	admission?: Admission;
	contacts: readonly Contact[];
	/** Whether a certificate may be sent before the application is approved. */
	certificateOrder: 'any' | 'after_approval';
	examples: readonly Example[];
};

/** A program whose training is taken elsewhere and proved by a certificate, before an exam. */
export type CertificateProgram = Program & { training: TrainingRule; exam: Exam };

export function hasCertificate(program: Program): program is CertificateProgram {
	return (
		program.parts.includes('certificate') &&
		program.training !== undefined &&
		program.exam !== undefined
	);
}

/** What a list of programs says of one. */
export type ProgramFacts = Pick<Program, 'id' | 'edition' | 'name' | 'region' | 'parts'> & {
	hasClasses: boolean;
	/** The first is the usual one, and what a program's definition is about. */
	pathways: readonly Pick<Pathway, 'id' | 'parts' | 'after'>[];
};

/**
 * What the other ways into a program ask for. A definition is that of its first way; this is read by
 * whoever goes another, and becomes one with it by `wholeOf`.
 */
export type Ways = {
	/** To each other way, the ids of what it has in common with the first. */
	keeps: Readonly<
		Record<
			string,
			{ sections: readonly string[]; eligibility: readonly string[]; fees: readonly string[] }
		>
	>;
	/** The section of the first way that those of other ways stand before. */
	before: string;
	/** Each says by `show` on which ways it is. */
	sections: readonly Section[];
	documents: readonly DocumentKind[];
	eligibility: readonly Requirement[];
	checklist: readonly ChecklistItem[];
	reasons: readonly Reason[];
	/** Extra training, by the way that asks for it. */
	training: Readonly<Record<string, NonNullable<Pathway['training']>>>;
};

/** A program as it comes with the app. */
export type Shipped = {
	facts: ProgramFacts;
	load(): Promise<Program>;
	/** Where there is more than one way that asks for something of its own. */
	ways?(): Promise<Ways>;
	/** Where what is read first stands by itself, so that a phone asks for no more. */
	opening?(): Promise<Opening>;
	pages?(): Promise<ProgramPages>;
};

/**
 * The part of a program that is read before an application is started: the sources are those of what it
 * tells, and the pathways those that one can begin with.
 */
export type Opening = Pick<
	Program,
	'id' | 'edition' | 'name' | 'body' | 'region' | 'sources' | 'pathways' | 'eligibility' | 'fees'
> & { documents: readonly Pick<DocumentKind, 'id' | 'name'>[]; firstSection: string };

/** A section of a public page: paragraphs, points, and what closes it, in our own words. */
export type PageSection = {
	id: string;
	title: Text;
	/** Key into `Program.sources`; none where the words are advice of our own. */
	source?: string;
	paragraphs?: readonly Text[];
	points?: readonly Text[];
	/** The points are steps, one after the other. */
	ordered?: boolean;
	closing?: readonly Text[];
};
export type ProgramPage = { id: string; title: Text; lead: Text; sections: readonly PageSection[] };

/** Statements that somebody holds against what they have done, alone and unseen. */
export type SelfAssessment = {
	title: Text;
	lead: Text;
	areas: readonly {
		id: string;
		title: Text;
		statements: readonly { id: string; text: Text }[];
		/** What to do when most of the answers are "not yet". */
		next: Text;
		/** Chapter of the study guide. */
		chapter: string;
	}[];
};

/** What a program's public pages say, beside what its opening says. */
export type ProgramPages = {
	/** The program's own page. */
	main: ProgramPage;
	/** Pages under it: `/programs/<program>/<page>`. */
	under: readonly ProgramPage[];
	assessment: SelfAssessment;
	contacts: readonly Contact[];
};
