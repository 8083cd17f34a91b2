/**
 * What the rules need to know about a program's form. A program's definition says more (words,
 * sources, fees); the rules look only at this, so that they can be tried with a form of two lines.
 */
import type { Part } from './states.ts';
import type { CalendarDate, Json } from './text.ts';

/** All conditions must hold for a question or a document to be shown. */
export type Condition = { path: string; is: readonly Json[] };

export type QuestionKind =
	| 'text'
	| 'long_text'
	| 'email'
	| 'phone'
	| 'date'
	| 'number'
	| 'choice'
	| 'choices'
	| 'yes'
	| 'provider'
	| 'competencies'
	/** Which class of a program is asked for. */
	| 'class';

/** A day that is written out, `today`, or `today-18y`: the latest birthday of an adult. */
export type DayLimit = CalendarDate;

export type QuestionRule = {
	/** `section/name`; also the field's path in store and SQL. */
	path: string;
	kind: QuestionKind;
	required: boolean;
	show?: readonly Condition[];
	options?: readonly { value: string }[];
	charactersMax?: number;
	wordsMax?: number;
	min?: number;
	max?: number;
	/** Earliest and latest day that a date may name. */
	notBefore?: DayLimit;
	notAfter?: DayLimit;
	/** An answer outside this set is refused with the code. */
	mustBe?: { values: readonly Json[]; refusal: string };
};

export type SectionRule = {
	id: string;
	part: Part;
	questions: readonly QuestionRule[];
	/** Ids of document kinds attached in this section. */
	documents: readonly string[];
	/** Ids of agreements signed in this section. */
	agreements: readonly string[];
	/** All in it is asked for only then. */
	show?: readonly Condition[];
};

export type DocumentRule = {
	id: string;
	part: Part;
	required: boolean;
	show?: readonly Condition[];
};

export type Form = {
	sections: readonly SectionRule[];
	documents: readonly DocumentRule[];
	/** Only where a training is proved by a certificate. */
	training?: {
		hoursMin: { value: number };
		completedAfter: { value: CalendarDate };
		competencies: readonly { id: string }[];
	};
};

/** Answers by path. A path that is absent, or null, has no answer. */
export type Answers = Readonly<Record<string, Json>>;

/** A name is typed to sign; this is as long as it may be. */
const signatureLengthMax = 200;

/** An agreement is signed by a tick and a typed name, which are questions like any other. */
export function agreementQuestions(agreement: string): readonly QuestionRule[] {
	const mustBe = { values: [true], refusal: 'agreement.not_signed' };
	return [
		{ path: `agreements/${agreement}`, kind: 'yes', required: true, mustBe },
		{
			path: `agreements/${agreement}_name`,
			kind: 'text',
			required: true,
			charactersMax: signatureLengthMax
		}
	];
}

/** All questions of a section, the signing of its agreements included. */
export function sectionQuestions(section: SectionRule): readonly QuestionRule[] {
	return [...section.questions, ...section.agreements.flatMap(agreementQuestions)];
}

export function questionAt(form: Form, path: string): QuestionRule | null {
	for (const section of form.sections) {
		const found = sectionQuestions(section).find((question) => question.path === path);
		if (found) return found;
	}
	return null;
}

/** The section in which a path is answered, or a `document:<id>` is attached. */
export function sectionOf(form: Form, place: string): SectionRule | null {
	const document = documentIn(place);
	const holds = (section: SectionRule) =>
		document === null
			? sectionQuestions(section).some((question) => question.path === place)
			: section.documents.includes(document);
	return form.sections.find(holds) ?? null;
}

/** `document:certificate` → `certificate`; null for the path of a question. */
export function documentIn(place: string): string | null {
	return place.startsWith('document:') ? place.slice('document:'.length) : null;
}

export function isShown(rule: { show?: readonly Condition[] }, answers: Answers): boolean {
	return (rule.show ?? []).every(({ path, is }) => is.includes(answers[path] ?? null));
}
