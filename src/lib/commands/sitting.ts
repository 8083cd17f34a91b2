import * as z from 'zod/mini';
import { markKinds } from '../domain/study-rows.ts';
import { define } from './command.ts';
import { code, count, id, moment } from './schemas.ts';

const questionsMax = 200;
const nthMax = 100_000;
const usedMsMax = 36_000_000;

/** Which questions is decided once, here, so that every device asks the same ones. */
export const start = define({
	name: 'sitting.start',
	version: 1,
	schema: z.object({
		sitting: id,
		program: code,
		kind: z.enum(['practice', 'simulation']),
		questions: z.array(code).check(z.minLength(1), z.maxLength(questionsMax)),
		seed: count,
		minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(600))),
		break_at: z.nullable(z.int().check(z.minimum(1), z.maximum(questionsMax))),
		at: moment
	}),
	group: (args) => args.sitting,
	changes: [
		{
			table: 'sittings',
			key: (args) => args.sitting,
			fold: (row, args) => {
				const { sitting, at, ...rest } = args;
				return row ?? { id: sitting, ...rest, started_at: at };
			}
		}
	]
});

/** Marks are only ever added; where a sitting stands is worked out from all of them (C2). */
export const mark = define({
	name: 'sitting.mark',
	version: 1,
	schema: z.object({
		mark: id,
		sitting: id,
		kind: z.enum(markKinds),
		question: z.nullable(code),
		chosen: z.nullable(z.int().check(z.minimum(0), z.maximum(9))),
		nth: z.int().check(z.minimum(1), z.maximum(nthMax)),
		used: z.int().check(z.minimum(0), z.maximum(usedMsMax)),
		at: moment
	}),
	group: (args) => args.sitting,
	changes: [
		{
			table: 'sitting_marks',
			key: (args) => args.mark,
			fold: (row, args) => {
				const { mark: made, ...rest } = args;
				return row ?? { id: made, ...rest };
			}
		}
	]
});
