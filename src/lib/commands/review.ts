import * as z from 'zod/mini';
import { messageMax, noteMax } from '../domain/note.ts';
import { define } from './command.ts';
import { code, count, id, writtenUpTo } from './schemas.ts';

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

const text = writtenUpTo(noteMax);
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

/** A word to others at the desk; the applicant never reads it. */
const noted = z.extend(held, { note: text });

/** Whoever leads ends somebody else's claim. */
export const override = define({
	name: 'review.override',
	version: 1,
	schema: noted,
	group: (args) => args.application,
	changes: []
});
/** Steps back from an application for good. */
export const recuse = define({
	name: 'review.recuse',
	version: 1,
	schema: noted,
	group: (args) => args.application,
	changes: []
});
/** Lets somebody back who stepped back by mistake, and says why. */
export const readmit = define({
	name: 'review.readmit',
	version: 1,
	schema: z.extend(noted, { person: id }),
	group: (args) => args.application,
	changes: []
});
/** Hands a held file to those who lead. */
export const escalate = define({
	name: 'review.escalate',
	version: 1,
	schema: noted,
	group: (args) => args.application,
	changes: []
});
/** Says who is meant to look at it; nobody, with null. */
export const assign = define({
	name: 'review.assign',
	version: 1,
	schema: z.extend(held, { to: z.nullable(id) }),
	group: (args) => args.application,
	changes: []
});
/** A word to the applicant beside any decision. */
export const message = define({
	name: 'review.message',
	version: 1,
	schema: z.extend(held, { text: writtenUpTo(messageMax) }),
	group: (args) => args.application,
	changes: []
});
/** Takes back a decision that the applicant has not heard. */
export const undo = define({
	name: 'review.undo',
	version: 1,
	schema: held,
	group: (args) => args.application,
	changes: []
});
/** Sends a decision that still rests. */
export const sendNow = define({
	name: 'review.send_now',
	version: 1,
	schema: held,
	group: (args) => args.application,
	changes: []
});
/** Answers a decision of somebody else's that has to be looked at before it goes out. */
export const check = define({
	name: 'review.check',
	version: 1,
	schema: z.extend(noted, { agrees: z.boolean() }),
	group: (args) => args.application,
	changes: []
});
