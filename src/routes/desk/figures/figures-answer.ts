/** The figures as the door tells them, read with care: the server may be newer than this page. */
import * as z from 'zod/mini';

const part = z.enum(['application', 'certificate', 'renewal']);
const count = z.number();

export const figuresAnswer = z.object({
	program: z.string(),
	from: z.string(),
	to: z.string(),
	/** When they were counted. */
	at: count,
	/** Whether `people` holds everybody, or whoever asked alone. */
	everybody: z.boolean(),
	weeks: z.array(
		z.object({
			week: z.string(),
			part,
			received: count,
			again: count,
			approve: count,
			change: count,
			deny: count
		})
	),
	ages: z.array(
		z.object({
			part,
			business: z.boolean(),
			late: count,
			3: count,
			7: count,
			14: count,
			more: count,
			none: count,
			paused: count
		})
	),
	risk: z.object({
		late: count,
		due: z.array(count),
		pace: z.array(count),
		since: z.nullable(z.string())
	}),
	waits: z.array(
		z.object({ part, week: z.nullable(z.string()), count, median: count, p90: count })
	),
	reasons: z.array(
		z.object({ part, code: z.string(), given: count, mended: count, repeated: count })
	),
	agreement: z.array(z.object({ source: z.string(), looked: count, agreed: count })),
	people: z.array(
		z.object({
			reviewer: z.string(),
			name: z.nullable(z.string()),
			is_me: z.boolean(),
			count,
			approve: count,
			change: count,
			deny: count,
			checked: count,
			minutes: count
		})
	)
});
export type FiguresAnswer = z.infer<typeof figuresAnswer>;
