import * as z from 'zod/mini';
import { whyMax } from '../domain/note.ts';
import { define } from './command.ts';
import { id, writtenUpTo } from './schemas.ts';

/**
 * What the desk makes of something that two people sent. `state` is what the reviewer saw, so that two
 * who judge the same match from its two sides never write over one another.
 */
const judged = z.object({
	review: id,
	application: id,
	match: id,
	state: z.enum(['open', 'linked', 'cleared']),
	reason: writtenUpTo(whyMax)
});

/** They belong together. */
export const link = define({
	name: 'seen.link',
	version: 1,
	schema: judged,
	group: (args) => args.application,
	changes: []
});
/** There is nothing to it; for a lead also: everybody has it, never ask again. */
export const clear = define({
	name: 'seen.clear',
	version: 1,
	schema: z.extend(judged, { everybody: z.boolean() }),
	group: (args) => args.application,
	changes: []
});
