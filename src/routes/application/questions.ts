/** The questions of a section as they are asked, the signing of its agreements included. */
import type { Draft, Problem } from '$lib/domain/application.ts';
import { refuseAnswer } from '$lib/domain/answer.ts';
import { isShown } from '$lib/domain/form.ts';
import { wordsFor } from '$lib/domain/refusals.ts';
import type { Answers } from '$lib/domain/form.ts';
import type { RefusalCode } from '$lib/domain/refusals.ts';
import type { Json } from '$lib/domain/text.ts';
import type { Agreement, Program, Question, Section } from '$lib/programs/program.ts';
import type { Words } from '$lib/words.ts';

type AllWords = Pick<Words, 'application' | 'refusals'>;

export function shownQuestions(section: Section, answers: Answers): readonly Question[] {
	return section.questions.filter((question) => isShown(question, answers));
}

export function agreementsOf(section: Section, program: Program): readonly Agreement[] {
	return program.agreements.filter((one) => section.agreements.includes(one.id));
}

/** An agreement is signed by a tick and the typed name. */
export function signingQuestions(
	agreement: Agreement,
	words: Words['application']
): readonly Question[] {
	const same = (text: string) => ({ en: text, es: text });
	return [
		{
			path: `agreements/${agreement.id}`,
			kind: 'yes',
			label: agreement.label,
			required: true,
			mustBe: { values: [true], refusal: 'agreement.not_signed' }
		},
		{
			path: `agreements/${agreement.id}_name`,
			kind: 'text',
			label: same(words.sign.name),
			hint: same(words.sign.hint),
			required: true,
			charactersMax: 200
		}
	];
}

export function allQuestions(
	section: Section,
	program: Program,
	words: Words['application']
): readonly Question[] {
	const signing = agreementsOf(section, program).flatMap((one) => signingQuestions(one, words));
	return [...section.questions, ...signing];
}

/** What a code says about a question: the catalogue's words, given the question's own bounds. */
function refusalText(code: RefusalCode, question: Question | undefined, words: AllWords): string {
	const about = question
		? {
				path: question.path,
				max: question.max ?? question.wordsMax ?? question.charactersMax ?? null,
				min: question.min ?? null
			}
		: {};
	return wordsFor(words.refusals, { code, about });
}

/** Words for what was just typed, or null while it can stand. */
export function judge(
	question: Question,
	value: Json,
	{ draft, words }: { draft: Draft; words: AllWords }
): string | null {
	const code = refuseAnswer(question, value, draft.context);
	return code === null ? null : refusalText(code, question, words);
}

/** A missing answer is named by its question, so that a list of them can be told apart. */
export function problemText(
	problem: Problem,
	known: { question: Question | undefined; label: string },
	words: AllWords
): string {
	if (problem.code === 'answer.missing' || problem.code === 'document.missing') {
		const between = known.label.endsWith('?') ? ' ' : ': ';
		return `${known.label}${between}${refusalText(problem.code, known.question, words)}`;
	}
	return refusalText(problem.code, known.question, words);
}
