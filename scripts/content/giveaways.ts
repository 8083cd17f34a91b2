/**
 * Words that tell the right option apart without knowing the answer, counted over a program: a
 * second author noticed that striking every option that gives its reasons left the right one.
 */
import { languages } from '../../src/lib/domain/text.ts';
import type { Language } from '../../src/lib/domain/text.ts';
import type { QuestionItem } from './shape.ts';

type Mark = { name: string; pattern: Record<Language, RegExp> };

const marks: readonly Mark[] = [
	{
		name: 'a reason ("because", "since", "so that")',
		pattern: {
			en: /\b(because|since|so that|as (it|he|she|they|this|that))\b/i,
			es: /\b(porque|ya que|para que|pues|puesto que)\b/i
		}
	},
	{ name: 'asking', pattern: { en: /\bask(s|ing)?\b|\?/i, es: /\bpregunt|\?/i } },
	{
		name: 'an absolute word',
		pattern: {
			en: /\b(always|never|only|must)\b/i,
			es: /\b(siempre|nunca|solo|únicamente|debe)\b/i
		}
	}
];
/** In how many of the questions where one option alone has the mark, or alone lacks it, that is the right one. */
const aloneShare = { min: 0.1, max: 0.5 };
/** Fewer than this say nothing. */
const aloneCountMin = 12;

export function giveawayProblems(questions: readonly QuestionItem[]): readonly string[] {
	return languages.flatMap((language) =>
		marks.flatMap(({ name, pattern }) => [
			...problemOf(questions, {
				what: `alone has ${name}`,
				language,
				marked: (text) => pattern[language].test(text)
			}),
			...problemOf(questions, {
				what: `alone lacks ${name}`,
				language,
				marked: (text) => !pattern[language].test(text)
			})
		])
	);
}

type Looked = { what: string; language: Language; marked: (text: string) => boolean };

function problemOf(
	questions: readonly QuestionItem[],
	{ what, language, marked }: Looked
): string[] {
	const alone = questions.filter(
		(question) => question[language].options.filter(({ text }) => marked(text)).length === 1
	);
	const right = alone.filter((question) =>
		marked(question[language].options[question.right]?.text ?? '')
	);
	const share = right.length / alone.length;
	if (alone.length < aloneCountMin || (share >= aloneShare.min && share <= aloneShare.max))
		return [];
	const shown = `${right.length} of ${alone.length}`;
	return [`where one option ${what} (${language}), it is the right one in ${shown}; mix it up`];
}
