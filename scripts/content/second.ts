/**
 * The second author: answers every question from a sheet without the key, and the answers are held
 * against it. Where the two disagree, the question is mended or dropped.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { QuestionItem } from './shape.ts';

const letters = ['A', 'B', 'C', 'D'] as const;

export const answersShape = z.record(
	z.string(),
	z.object({ answer: z.enum(letters), doubt: z.string().optional() })
);
export type Answers = z.infer<typeof answersShape>;
export type Comparison = { answered: number; disagreements: readonly string[]; missing: number };

/** Options in an order of their own, so that no position can be learned from the file. */
export function sheetOf(questions: readonly QuestionItem[]) {
	return questions.map((question) => ({
		id: question.id,
		ask: question.en.ask,
		options: orderOf(question).map((index, at) => {
			return `${letters[at] ?? ''}. ${question.en.options[index]?.text ?? ''}`;
		})
	}));
}

export function compare(questions: readonly QuestionItem[], answers: Answers): Comparison {
	const answered = questions.filter(({ id }) => id in answers);
	const disagreements = answered.flatMap((question) => {
		const given = answers[question.id];
		const right = letters[orderOf(question).indexOf(question.right)];
		if (!given || given.answer === right) return [];
		return [`${question.id}: key ${right}, second author ${given.answer}. ${given.doubt ?? ''}`];
	});
	return {
		answered: answered.length,
		disagreements,
		missing: questions.length - answered.length
	};
}

/** The same on every run, and nothing like the order in the file. */
function orderOf({ id, version }: QuestionItem): readonly number[] {
	const rank = (index: number) =>
		createHash('sha256').update(`${id}/${version}/${index}`).digest('hex');
	return [0, 1, 2, 3].sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
}
