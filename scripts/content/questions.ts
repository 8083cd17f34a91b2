/** What makes a set of questions fair: nothing but knowing the answer gives it away. */
import { languages } from '../../src/lib/domain/text.ts';
import { alike } from './likeness.ts';
import { problemIf } from './problem.ts';
import { wordsIn } from './reading.ts';
import type { QuestionItem } from './shape.ts';

const optionWordsMax = 32;
const whyWordsMin = 6;
const likenessMax = 0.5;
/** By chance one right answer in four is the longest, and one the shortest. */
const giveawayShareMax = 0.35;
const positionShare = { min: 0.15, max: 0.36 };

export function questionProblems(questions: readonly QuestionItem[]): readonly string[] {
	return [
		...questions.flatMap(problemsOf),
		...[...byTopic(questions)].flatMap(([topic, asked]) => setProblems(topic, asked)),
		...likenessProblems(questions)
	];
}

function problemsOf(question: QuestionItem): string[] {
	return languages.flatMap((language) => {
		const { ask, options } = question[language];
		const where = `${question.id} (${language})`;
		const texts = options.map((option) => option.text.toLowerCase());
		return [
			...problemIf(!/[?:…»”"]$|\.$/.test(ask), `${where} does not end as a question or a sentence`),
			...problemIf(new Set(texts).size < 4, `${where} offers the same option twice`),
			...problemIf(
				new Set(options.map((option) => option.why)).size < 4,
				`${where} repeats a reason`
			),
			...options.flatMap((option, index) => [
				...problemIf(
					wordsIn(option.text).length > optionWordsMax,
					`${where} option ${index + 1} is longer than ${optionWordsMax} words`
				),
				...problemIf(
					wordsIn(option.why).length < whyWordsMin,
					`${where} option ${index + 1} gives no real reason`
				)
			]),
			...problemIf(
				/all of (the above|these)|none of (the above|these)|todas las anteriores|ninguna de las anteriores/i.test(
					texts.join('\n')
				),
				`${where} offers "all" or "none"`
			)
		];
	});
}

function setProblems(topic: string, questions: readonly QuestionItem[]): string[] {
	const count = questions.length;
	const positions = [0, 1, 2, 3].map(
		(index) => questions.filter((question) => question.right === index).length / count
	);
	const skewed = positions.some((part) => part < positionShare.min || part > positionShare.max);
	const shown = positions.map((part) => Math.round(part * count)).join(', ');
	const longest = shareWhere(questions, (own, others) => own > Math.max(...others));
	const shortest = shareWhere(questions, (own, others) => own < Math.min(...others));
	return [
		...problemIf(skewed, `${topic}: the right answers stand at ${shown}; spread them evenly`),
		...problemIf(
			longest > giveawayShareMax,
			`${topic}: the right answer is the longest in ${percent(longest)}; even out lengths`
		),
		...problemIf(
			shortest > giveawayShareMax,
			`${topic}: the right answer is the shortest in ${percent(shortest)}; even out lengths`
		)
	];
}

/** The larger share of the two languages in which the right option's length stands out so. */
function shareWhere(
	questions: readonly QuestionItem[],
	stands: (own: number, others: readonly number[]) => boolean
): number {
	const shares = languages.map((language) => {
		const standing = questions.filter((question) => {
			const lengths = question[language].options.map((option) => option.text.length);
			const others = lengths.filter((_, index) => index !== question.right);
			return stands(lengths[question.right] ?? 0, others);
		});
		return standing.length / questions.length;
	});
	return Math.max(...shares);
}

function likenessProblems(questions: readonly QuestionItem[]): string[] {
	return languages.flatMap((language) =>
		alike(
			questions.map((question) => ({
				id: question.id,
				text: [
					question[language].ask,
					...question[language].options.map((option) => option.text)
				].join('\n')
			})),
			likenessMax
		).map(({ left, right }) => `${left} and ${right} ask nearly the same (${language})`)
	);
}

function byTopic(questions: readonly QuestionItem[]): ReadonlyMap<string, QuestionItem[]> {
	return Map.groupBy(questions, (question) => question.competency);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
