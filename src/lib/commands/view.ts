import * as z from 'zod/mini';
import { define } from './command.ts';
import { id } from './schemas.ts';

/** Keeps what a queue is narrowed by under a name, on all of one's devices. */
export const save = define({
	name: 'view.save',
	version: 1,
	schema: z.object({
		program: z.string(),
		name: z.string().check(z.minLength(1), z.maxLength(60)),
		/** The address's question, without its mark. */
		query: z.string().check(z.minLength(1), z.maxLength(1000))
	}),
	group: (args) => `desk:${args.program}`,
	changes: []
});
export const remove = define({
	name: 'view.remove',
	version: 1,
	schema: z.object({ program: z.string(), view: id }),
	group: (args) => `desk:${args.program}`,
	changes: []
});
