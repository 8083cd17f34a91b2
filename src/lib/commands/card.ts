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

/** A card that the person does not want to see; it stays away until that line is taken back. */
export const suspend = define({
	name: 'card.suspend',
	version: 1,
	schema: z.object({ review: id, card: name, at: moment }),
	group: (args) => args.review,
	changes: [
		{
			table: 'card_reviews',
			key: (args) => args.review,
			fold: (row, { review, card, at }) =>
				row ?? { id: review, card, kind: 'suspend', grade: 0, of: null, at }
		}
	]
});

/** Takes back one such line; where two devices said so, each is taken back by itself. */
export const resume = define({
	name: 'card.resume',
	version: 1,
	schema: z.object({ review: id, of: id, at: moment }),
	group: (args) => args.review,
	changes: [
		{
			table: 'card_reviews',
			key: (args) => args.review,
			fold: (row, { review, of, at }) =>
				row ?? { id: review, card: '', kind: 'resume', grade: 0, of, at }
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
