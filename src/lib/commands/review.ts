import * as z from 'zod/mini';
import { define } from './command.ts';
import { code, count, id } from './schemas.ts';

/**
 * A reviewer's commands change nothing on this device before the server has agreed: two reviewers
 * must never both believe that they hold a file. The desk waits for `settled`.
 */
const held = z.object({ review: id, application: id });

export const claim = define({
	name: 'review.claim',
	version: 1,
	schema: held,
	group: (args) => args.application,
	changes: []
});
export const renew = define({
	name: 'review.renew',
	version: 1,
	schema: held,
	group: (args) => args.application,
	changes: []
});
export const release = define({
	name: 'review.release',
	version: 1,
	schema: held,
	group: (args) => args.application,
	changes: []
});

const text = z.string().check(z.maxLength(4000));
export const decide = define({
	name: 'review.decide',
	version: 1,
	schema: z.object({
		review: id,
		application: id,
		revision: count,
		kind: z.enum(['approve', 'change', 'deny']),
		reasons: z.array(z.object({ code, note: text })),
		note: text,
		/** Answer by id of the checklist's item. */
		checklist: z.record(z.string(), z.enum(['yes', 'no', 'not_applicable']))
	}),
	group: (args) => args.application,
	changes: []
});
