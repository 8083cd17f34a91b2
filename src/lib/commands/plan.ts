import * as z from 'zod/mini';
import { isDay } from '../domain/calendar.ts';
import { minutesMax, minutesMin } from '../domain/plan.ts';
import { define } from './command.ts';
import { code, moment } from './schemas.ts';

const weekday = z.int().check(z.minimum(0), z.maximum(6));

/** The whole plan at once, so that two devices cannot mix halves of two; the last to arrive stands. */
export const set = define({
	name: 'plan.set',
	version: 1,
	schema: z.object({
		program: code,
		exam_on: z.nullable(z.string().check(z.refine(isDay))),
		weekdays: z.array(weekday).check(z.minLength(1), z.maxLength(7)),
		minutes: z.int().check(z.minimum(minutesMin), z.maximum(minutesMax)),
		group_on: z.nullable(weekday),
		remind_hour: z.nullable(z.int().check(z.minimum(0), z.maximum(23))),
		at: moment
	}),
	group: () => 'plan',
	slot: (args) => `plan/${args.program}`,
	changes: [
		{
			table: 'study_plans',
			key: (args) => args.program,
			fold: (row, args) => {
				const { at, ...chosen } = args;
				return { ...chosen, paused_at: row?.['paused_at'] ?? null, updated_at: at };
			}
		}
	]
});

/** Nothing is planned and nothing reminds until it is resumed. */
export const pause = define({
	name: 'plan.pause',
	version: 1,
	schema: z.object({ program: code, at: moment }),
	group: () => 'plan',
	changes: [
		{
			table: 'study_plans',
			key: (args) => args.program,
			fold: (row, args) => row && { ...row, paused_at: args.at }
		}
	]
});

export const resume = define({
	name: 'plan.resume',
	version: 1,
	schema: z.object({ program: code }),
	group: () => 'plan',
	changes: [
		{
			table: 'study_plans',
			key: (args) => args.program,
			fold: (row) => row && { ...row, paused_at: null }
		}
	]
});
