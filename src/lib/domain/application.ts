/**
 * An application as it is filled in: which questions show, what is still missing, how far each
 * section is, and the digest that says exactly what was sent. All with no signal.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnswerContext } from './answer.ts';
import { isEmpty, refuseAnswer } from './answer.ts';
import type { Answers, DocumentRule, Form, QuestionRule, SectionRule } from './form.ts';
import { isShown, sectionOf, sectionQuestions } from './form.ts';
import type { RefusalCode } from './refusals.ts';
import { isRefusalCode } from './refusals.ts';
import type { ApplicationState, CertificateState, FileState, Part } from './states.ts';

/** What the applicant has put in so far. */
export type Draft = {
	answers: Answers;
	/** Ids of the document kinds that have a live file. */
	documents: readonly string[];
	context: AnswerContext;
};

/** A place, `section/name` or `document:<id>`, that cannot be sent as it is, and why. */
export type Problem = { place: string; section: string; code: RefusalCode };

export type SectionProgress = {
	id: string;
	part: Part;
	state: 'not_started' | 'in_progress' | 'complete' | 'needs_change';
	/** How many of the places that need something have it. */
	done: number;
	needed: number;
	problems: readonly Problem[];
};

export function visibleQuestions(section: SectionRule, answers: Answers): readonly QuestionRule[] {
	if (!isShown(section, answers)) return [];
	return sectionQuestions(section).filter((question) => isShown(question, answers));
}

export function visibleDocuments(
	form: Form,
	section: SectionRule,
	answers: Answers
): readonly DocumentRule[] {
	if (!isShown(section, answers)) return [];
	return form.documents.filter(
		(document) => section.documents.includes(document.id) && isShown(document, answers)
	);
}

/** Everything that keeps a part from being sent, in the order of the screens. */
export function problemsOf(form: Form, part: Part, draft: Draft): readonly Problem[] {
	return form.sections
		.filter((section) => section.part === part)
		.flatMap((section) => problemsIn(form, section, draft));
}

/** Problems of one section: its questions first, then its documents. */
export function problemsIn(form: Form, section: SectionRule, draft: Draft): readonly Problem[] {
	const problems: Problem[] = [];
	for (const question of visibleQuestions(section, draft.answers)) {
		const code = problemWith(question, draft) ?? problemWithClass(question, section, draft);
		if (code !== null) problems.push({ place: question.path, section: section.id, code });
	}
	for (const document of visibleDocuments(form, section, draft.answers)) {
		if (!document.required || draft.documents.includes(document.id)) continue;
		const place = `document:${document.id}`;
		problems.push({ place, section: section.id, code: 'document.missing' });
	}
	return problems;
}

function problemWith(question: QuestionRule, draft: Draft): RefusalCode | null {
	const value = draft.answers[question.path] ?? null;
	if (!isEmpty(value)) return refuseWhole(question, value, draft);
	if (!question.required) return null;
	const refusal = question.mustBe?.refusal;
	return refusal !== undefined && isRefusalCode(refusal) ? refusal : 'answer.missing';
}

/** A list of competencies may be saved half ticked; to be sent it has to be whole. */
function refuseWhole(
	question: QuestionRule,
	value: Exclude<Answers[string], undefined>,
	draft: Draft
): RefusalCode | null {
	const code = refuseAnswer(question, value, draft.context);
	if (code !== null || question.kind !== 'competencies') return code;
	const ticked = Array.isArray(value) ? value : [];
	const whole = draft.context.competencies.every((id) => ticked.includes(id));
	return whole ? null : 'certificate.competencies';
}

/** A class is asked for once, and while its window takes applications. */
function problemWithClass(
	question: QuestionRule,
	section: SectionRule,
	{ answers, context }: Draft
): RefusalCode | null {
	const chosen = answers[question.path] ?? null;
	if (question.kind !== 'class' || isEmpty(chosen)) return null;
	const asked = section.questions.filter(({ kind }) => kind === 'class');
	const earlier = asked.slice(0, asked.indexOf(question));
	if (earlier.some(({ path }) => answers[path] === chosen)) return 'class.same_twice';
	const known = context.classes?.find(({ id }) => id === chosen);
	return known?.isOpen === false ? 'class.window_closed' : null;
}

/** How far each section is. `asked` are the places that the reviewer wants changed. */
export function sectionProgress(
	form: Form,
	draft: Draft,
	asked: readonly string[] = []
): readonly SectionProgress[] {
	const askedIn = new Set(asked.map((place) => sectionOf(form, place)?.id));
	const shown = form.sections.filter((section) => isShown(section, draft.answers));
	return shown.map((section) => {
		const problems = problemsIn(form, section, draft);
		const needed = neededIn(form, section, draft.answers);
		const done = Math.max(0, needed - problems.length);
		const started = done > 0 || hasAnything(section, draft);
		const open = problems.length > 0 ? (started ? 'in_progress' : 'not_started') : 'complete';
		const state = askedIn.has(section.id) ? 'needs_change' : open;
		return { id: section.id, part: section.part, state, done, needed, problems };
	});
}

function neededIn(form: Form, section: SectionRule, answers: Answers): number {
	const questions = visibleQuestions(section, answers).filter((question) => question.required);
	const documents = visibleDocuments(form, section, answers).filter((one) => one.required);
	return questions.length + documents.length;
}

function hasAnything(section: SectionRule, draft: Draft): boolean {
	const answered = sectionQuestions(section).some(({ path }) => !isEmpty(draft.answers[path]));
	return answered || section.documents.some((document) => draft.documents.includes(document));
}

/** Whether answers and files of a part may still be changed. */
export function mayEdit(
	part: Part,
	states: { application: ApplicationState; certificate: CertificateState }
): boolean {
	if (states.application === 'withdrawn' || states.application === 'denied') return false;
	return part === 'application'
		? states.application === 'draft' || states.application === 'changes_requested'
		: states.certificate === 'none' || states.certificate === 'changes_requested';
}

/** A file in one of these states counts as attached. */
export function isLive(state: FileState): boolean {
	return state !== 'superseded' && state !== 'removed' && state !== 'refused';
}

export type DigestInput = {
	form: Form;
	part: Part;
	fields: readonly { path: string; edit: string }[];
	files: readonly { document: string; sha256: string; state: FileState }[];
};

/**
 * What the digest is made of: which edit of each answer and which bytes of each file. The server
 * builds the same text; if the two differ, something changed that the person has not seen.
 */
export function digestText({ form, part, fields, files }: DigestInput): string {
	const partOf = (place: string) => sectionOf(form, place)?.part;
	const answered = fields
		.filter((field) => partOf(field.path) === part)
		.map((field) => [field.path, field.edit] as const);
	const attached = files
		.filter((file) => isLive(file.state) && partOf(`document:${file.document}`) === part)
		.map((file) => [`document:${file.document}`, file.sha256] as const);
	const lines = [...answered.sort(byPlace), ...attached.sort(byPlace)];
	return lines.map(([place, value]) => `${place}=${value}\n`).join('');
}

/** Hex SHA-256 of the digest's text. */
export function digestOf(input: DigestInput): string {
	return bytesToHex(sha256(utf8ToBytes(digestText(input))));
}

/** Places are ASCII, so that this order is the database's `collate "C"`. */
function byPlace(left: readonly [string, string], right: readonly [string, string]): number {
	return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0;
}
