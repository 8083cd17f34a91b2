import * as z from 'zod/mini';
import { isDay } from '../domain/calendar.ts';
import { attendanceStates } from '../domain/class-work-rows.ts';
import { define } from './command.ts';
import { id } from './schemas.ts';

/** All of it or nothing. Nothing changes on this device: whose days these are, has them on theirs. */
export const mark = define({
	name: 'attendance.mark',
	version: 1,
	schema: z.object({
		class: id,
		marks: z
			.array(
				z.object({
					person: id,
					day: z.string().check(z.refine(isDay)),
					state: z.enum(attendanceStates)
				})
			)
			.check(z.minLength(1), z.maxLength(500))
	}),
	group: (args) => args.class,
	changes: []
});
