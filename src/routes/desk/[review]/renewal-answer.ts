/** What staff see of hours: as they were sent with a revision, and as they are kept; read with care. */
import * as z from 'zod/mini';

const written = {
	id: z.string(),
	day: z.string(),
	quarters: z.number(),
	category: z.string(),
	title: z.string(),
	provider: z.string()
};

/** Of a submission's fields. */
export const sentHours = z.object({
	'renewal/period_from': z.string(),
	'renewal/period_to': z.string(),
	'renewal/fee_reference': z._default(z.string(), ''),
	'renewal/entries': z.array(z.object(written))
});
export type SentHours = z.infer<typeof sentHours>;

const kept = z.object({
	...written,
	period_to: z.string(),
	state: z.enum(['sent', 'returned', 'accepted']),
	reason: z.string(),
	rev: z.number(),
	file: z.nullable(z.object({ id: z.string(), name: z.string(), type: z.string() }))
});
export type KeptHours = z.infer<typeof kept>;

export const renewalFile = z.object({
	renewal: z.nullable(
		z.object({ state: z.string(), period_from: z.string(), period_to: z.string() })
	),
	entries: z.array(kept)
});
export type RenewalFile = z.infer<typeof renewalFile>;
