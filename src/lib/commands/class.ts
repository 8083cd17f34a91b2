import * as z from 'zod/mini';
import { isDay } from '../domain/calendar.ts';
import { areInOrder } from '../domain/class.ts';
import { cancelReasonMax } from '../domain/note.ts';
import { classFormats } from '../domain/class-rows.ts';
import { isTimeOfDay, isZone } from '../domain/zone.ts';
import { define } from './command.ts';
import { code, count, id, name, writtenUpTo } from './schemas.ts';

const time = z.string().check(z.refine(isTimeOfDay));
const day = z
	.object({ on: z.string().check(z.refine(isDay)), from: time, to: time })
	.check(z.refine(({ from, to }) => from < to));

/** The whole class at once. Nothing changes on this device before the server has agreed. */
export const set = define({
	name: 'class.set',
	version: 1,
	schema: z.object({
		class: id,
		program: code,
		/** The revision that was on screen; 0 for a new one. */
		base: count,
		window: z.nullable(id),
		name: z.object({ en: name, es: name }),
		format: z.enum(classFormats),
		days_a_week: z.int().check(z.minimum(1), z.maximum(7)),
		zone: z.string().check(z.refine(isZone)),
		days: z.array(day).check(z.maxLength(100), z.refine(areInOrder)),
		place: z.string().check(z.maxLength(500)),
		capacity: z.int().check(z.minimum(1), z.maximum(1000)),
		waiting_max: z.int().check(z.minimum(0), z.maximum(1000))
	}),
	group: (args) => args.class,
	changes: []
});

/** For good. The reason is told to whoever chose it. */
export const cancel = define({
	name: 'class.cancel',
	version: 1,
	schema: z.object({
		class: id,
		base: count,
		reason: writtenUpTo(cancelReasonMax).check(z.minLength(1))
	}),
	group: (args) => args.class,
	changes: []
});
