/** What a question, a card, a term and an answered question look like in their files. */
import * as z from 'zod';

const id = z.string().regex(/^[a-z_]+(-[a-z_]+)*(-q)?(-[a-z_]+)*-?\d*$/);
const said = z.string().trim().min(1);
const difficulty = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const inBoth = <Shape extends z.ZodType>(shape: Shape) => ({ en: shape, es: shape });

const item = {
	id,
	/** Goes up when the meaning changes. */
	version: z.number().int().min(1),
	competency: said,
	area: said,
	difficulty,
	/** A key of the guide's sources. */
	source: said,
	/** Whether the fact was read in that source. */
	confirmed: z.boolean()
};

export const questionShape = z.strictObject({
	...item,
	right: z.number().int().min(0).max(3),
	...inBoth(
		z.strictObject({
			ask: said,
			options: z.array(z.strictObject({ text: said, why: said })).length(4)
		})
	)
});
export const cardShape = z.strictObject({
	...item,
	/** `explain`: the person types an answer and compares it with the one written here. */
	kind: z.enum(['ask', 'explain']),
	...inBoth(z.strictObject({ front: said, back: said }))
});
export const termShape = z.strictObject({
	id,
	...inBoth(z.strictObject({ term: said, meaning: said }))
});
export const answeredShape = z.strictObject({
	id,
	...inBoth(z.strictObject({ ask: said, answer: said }))
});

export type QuestionItem = z.infer<typeof questionShape>;
export type CardItem = z.infer<typeof cardShape>;
export type TermItem = z.infer<typeof termShape>;
export type AnsweredItem = z.infer<typeof answeredShape>;
