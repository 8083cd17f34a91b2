import * as z from 'zod/mini';
import { define } from './command.ts';
import { id, moment, name } from './schemas.ts';

/** A grade is only ever added; schedules are worked out from all of them (C2). */
export const review = define({
	name: 'card.review',
	version: 1,
	schema: z.object({
		review: id,
		card: name,
		grade: z.int().check(z.minimum(1), z.maximum(4)),
		at: moment
	}),
	group: (args) => args.review,
	changes: [
		{
			table: 'card_reviews',
			key: (args) => args.review,
			fold: (row, args) =>
				row ?? {
					id: args.review,
					card: args.card,
					kind: 'review',
					grade: args.grade,
					of: null,
					at: args.at
				}
		}
	]
});

export const undo = define({
	name: 'card.undo',
	version: 1,
	schema: z.object({ review: id, of: id, at: moment }),
	group: (args) => args.review,
	changes: [
		{
			table: 'card_reviews',
			key: (args) => args.review,
			fold: (row, args) =>
				row ?? { id: args.review, card: '', kind: 'undo', grade: 0, of: args.of, at: args.at }
		}
	]
});
