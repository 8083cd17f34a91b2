import * as z from 'zod/mini';
import { isZone } from '../domain/zone.ts';
import { define } from './command.ts';
import { code, count, id, moment } from './schemas.ts';

const note = z.string().check(z.minLength(1), z.maxLength(500));

/** Staff's commands change nothing on this device before the server has agreed. */
export const set = define({
	name: 'window.set',
	version: 1,
	schema: z
		.object({
			window: id,
			program: code,
			/** The revision that was on screen; 0 for a new one. */
			base: count,
			opens_at: moment,
			closes_at: moment,
			zone: z.string().check(z.refine(isZone)),
			note: z.nullable(z.object({ en: note, es: note }))
		})
		.check(z.refine((window) => window.opens_at < window.closes_at)),
	group: (args) => args.window,
	changes: []
});
