/** What was sent, in the reviewer's language, with what differs from the revision before. */
import type { SentPart } from '$lib/domain/states.ts';
import type { Json, Language, Text } from '$lib/domain/text.ts';
import type { Program, Question } from '$lib/programs/program.ts';
import { dateOf } from '../../moment.ts';

export type Shown = { path: string; name: string; value: string; before: string | null };
export type ShownSection = { id: string; title: string; lines: readonly Shown[] };
export type ShownWords = {
	none: string;
	yes: string;
	no: string;
	topics(count: number, of: number, missing: string): string;
};

type Say = {
	program: Program;
	language: Language;
	words: ShownWords;
	/** Where the program has some. */
	classes?: readonly { id: string; name: Text }[];
};
type Sent = { part: SentPart; fields: Readonly<Record<string, Json>> };

export function valueShown(
	value: Json | undefined,
	question: Pick<Question, 'kind' | 'options'>,
	say: Say
): string {
	const { program, language, words } = say;
	if (value === undefined || value === null || value === '') return words.none;
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	if (question.kind === 'competencies') return topicsShown(value, say);
	if (question.kind === 'date') return dateOf(textOf(value), language);
	if (Array.isArray(value)) {
		return value.map((one: Json) => valueShown(one, question, say)).join(', ');
	}
	if (question.kind === 'provider') {
		return program.providers.find((one) => one.id === value)?.name ?? textOf(value);
	}
	if (question.kind === 'class') {
		return say.classes?.find(({ id }) => id === value)?.name[language] ?? textOf(value);
	}
	const known = question.options?.find((one) => one.value === value)?.label;
	return known?.[language] ?? textOf(value);
}

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What counts is what is missing: 17 topics in a row say nothing. */
function topicsShown(value: Json, { program, language, words }: Say): string {
	const all = program.training?.competencies ?? [];
	const named = Array.isArray(value) ? value : [];
	const missing = all.filter((topic) => !named.includes(topic.id));
	const names = missing.map((topic) => topic.name[language]).join(', ');
	return words.topics(all.length - missing.length, all.length, names);
}

/** The agreements' fields stand in no list of questions: they are made here. */
function agreementLines(program: Program, ids: readonly string[]): Question[] {
	return program.agreements
		.filter((agreement) => ids.includes(agreement.id))
		.flatMap((agreement) => [
			{
				path: `agreements/${agreement.id}`,
				kind: 'yes' as const,
				label: agreement.label,
				required: true
			},
			{
				path: `agreements/${agreement.id}_name`,
				kind: 'text' as const,
				label: agreement.title,
				required: true
			}
		]);
}

export function sectionsShown(sent: Sent, before: Sent | null, say: Say): readonly ShownSection[] {
	const { program, language } = say;
	return program.sections
		.filter((section) => section.part === sent.part)
		.map((section) => ({
			id: section.id,
			title: section.title[language],
			lines: [...section.questions, ...agreementLines(program, section.agreements)]
				.filter((question) => question.path in sent.fields || isAsked(question, sent))
				.map((question) => {
					const value = valueShown(sent.fields[question.path], question, say);
					const old =
						before === null ? value : valueShown(before.fields[question.path], question, say);
					return {
						path: question.path,
						name: question.label[language],
						value,
						before: old === value ? null : old
					};
				})
		}))
		.filter((section) => section.lines.length > 0);
}

function isAsked(question: Question, sent: Sent): boolean {
	return (question.show ?? []).every((condition) =>
		condition.is.some((wanted) => wanted === sent.fields[condition.path])
	);
}
