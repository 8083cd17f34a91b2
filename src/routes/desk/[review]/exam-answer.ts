/** The exam's part of a file, as the door tells it to staff; read with care. */
import * as z from 'zod/mini';
import { attemptResults } from '$lib/domain/attempt.ts';

const attempt = z.object({
	id: z.string(),
	number: z.number(),
	state: z.enum(['requested', ...attemptResults]),
	requested_on: z.string(),
	fee_reference: z.string(),
	held_on: z.nullable(z.string()),
	note: z.string()
});
export type DeskAttempt = z.infer<typeof attempt>;

export const examFile = z.object({
	valid_until: z.nullable(z.string()),
	/** Both parts are approved. */
	is_ready: z.boolean(),
	attempts: z.array(attempt),
	certification: z.nullable(
		z.object({ number: z.string(), issued_on: z.string(), expires_on: z.nullable(z.string()) })
	)
});
export type ExamFile = z.infer<typeof examFile>;
