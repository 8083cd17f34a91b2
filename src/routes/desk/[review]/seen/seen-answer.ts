/** What the desk reads of a match, with care: the server may be newer than this page. */
import * as z from 'zod/mini';

const file = z.object({
	id: z.string(),
	document: z.string(),
	name: z.string(),
	type: z.string()
});
export type SeenFile = z.infer<typeof file>;

const side = z.object({
	program: z.string(),
	part: z.enum(['application', 'certificate', 'renewal']),
	receipt: z.string(),
	sent_at: z.number(),
	name: z.string(),
	files: z.array(file),
	fields: z.record(z.string(), z.json()),
	review: z.nullable(z.object({ id: z.string(), state: z.string() }))
});
export type SeenSide = z.infer<typeof side>;

const match = z.object({
	id: z.string(),
	/** What both have: `file`, `person`, `email`, `phone`, or what a newer server finds. */
	kind: z.string(),
	state: z.enum(['open', 'linked', 'cleared']),
	at: z.number(),
	/** Why it was linked or cleared. */
	reason: z.string(),
	judged_name: z.nullable(z.string()),
	judged_at: z.nullable(z.number()),
	/** The other application; null, as both sides are, where it may not be opened. */
	with: z.nullable(z.string()),
	mine: z.nullable(side),
	other: z.nullable(side)
});
export type Match = z.infer<typeof match>;

export const seenAnswer = z.array(match);
