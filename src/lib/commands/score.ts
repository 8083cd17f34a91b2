import * as z from 'zod/mini';
import { noteMax, whyMax } from '../domain/note.ts';
import { define } from './command.ts';
import { id, writtenUpTo } from './schemas.ts';

const score = z.int().check(z.minimum(0), z.maximum(4));
const reason = writtenUpTo(whyMax).check(z.minLength(1));

/** A reviewer's scores: never on the applicant's device, nor on this one after they left it. */
export const set = define({
	name: 'score.set',
	version: 1,
	schema: z.object({
		application: id,
		/** By the id of the program's success factor. */
		scores: z.record(z.string(), score),
		/** Why, by the same ids. */
		reasons: z.record(z.string(), reason),
		note: writtenUpTo(noteMax)
	}),
	group: (args) => args.application,
	changes: []
});
