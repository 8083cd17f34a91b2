import * as z from 'zod/mini';
import { isDay } from '../domain/calendar.ts';
import { noteMax } from '../domain/class-work.ts';
import { examResults } from '../domain/class-work-rows.ts';
import { define } from './command.ts';
import { id, writtenUpTo } from './schemas.ts';

/** By staff, once it was held. A pass certifies, which only the server can do. */
export const record = define({
	name: 'exam.record',
	version: 1,
	schema: z.object({
		exam: id,
		class: id,
		person: id,
		on: z.string().check(z.refine(isDay)),
		result: z.enum(examResults),
		note: writtenUpTo(noteMax)
	}),
	group: (args) => args.class,
	changes: []
});
