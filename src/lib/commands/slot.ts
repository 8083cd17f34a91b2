import * as z from 'zod/mini';
import { slotMinutesMax, slotMinutesMin, slotsMax } from '../domain/interview.ts';
import { define } from './command.ts';
import { code, id, moment } from './schemas.ts';

/** Staff's commands change nothing on this device before the server has agreed. */
export const publish = define({
	name: 'slot.publish',
	version: 1,
	schema: z.object({
		program: code,
		slots: z
			.array(
				z.object({
					slot: id,
					starts_at: moment,
					minutes: z.int().check(z.minimum(slotMinutesMin), z.maximum(slotMinutesMax)),
					zone: code,
					interviewers: z
						.array(z.string().check(z.minLength(1), z.maxLength(80)))
						.check(z.minLength(1), z.maxLength(5)),
					place: z.string().check(z.minLength(1), z.maxLength(500))
				})
			)
			.check(z.minLength(1), z.maxLength(slotsMax))
	}),
	group: (args) => args.program,
	changes: []
});

export const withdraw = define({
	name: 'slot.withdraw',
	version: 1,
	schema: z.object({ slot: id }),
	group: (args) => args.slot,
	changes: []
});
