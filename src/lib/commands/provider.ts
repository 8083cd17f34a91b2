import * as z from 'zod/mini';
import { define } from './command.ts';
import { id, name } from './schemas.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));

/** A provider as its program approves it, and why the line is written. */
export const set = define({
	name: 'provider.set',
	version: 1,
	schema: z.object({
		provider: id,
		program: z.string(),
		name,
		approved_from: z.nullable(day),
		approved_to: z.nullable(day),
		source: z.string().check(z.maxLength(500)),
		confirmed: z.boolean(),
		note: z.string().check(z.maxLength(1000))
	}),
	group: (args) => `desk:${args.program}`,
	changes: []
});
