import * as z from 'zod/mini';
import { define } from './command.ts';
import { code } from './schemas.ts';

const upTo = (most: number) => z.int().check(z.gte(0), z.lte(most));

/** How a program's desk works. Like a reviewer's commands it changes nothing here by itself. */
export const set = define({
	name: 'desk.set',
	version: 1,
	schema: z.object({
		program: z.string(),
		/** How long a decision rests before the applicant hears. */
		undo_seconds: upTo(3600),
		/** Of a thousand decisions, how many somebody else looks at first. */
		sample_permille: upTo(1000),
		/** How many of each reviewer's first decisions somebody else looks at first. */
		sample_first: upTo(1000),
		/** Files with one of these flags are always looked at by somebody else. */
		sample_flags: z.array(code).check(z.maxLength(50))
	}),
	group: (args) => `desk:${args.program}`,
	changes: []
});
