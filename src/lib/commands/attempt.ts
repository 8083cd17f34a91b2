import * as z from 'zod/mini';
import { attemptNoteMax, attemptResults, feeReferenceMax } from '../domain/attempt.ts';
import { isDay } from '../domain/calendar.ts';
import { define } from './command.ts';
import { id, writtenUpTo } from './schemas.ts';

const day = z.string().check(z.refine(isDay));

/** By staff: the certifying body was asked for the exam, and it was paid there. */
export const request = define({
	name: 'attempt.request',
	version: 1,
	schema: z.object({
		attempt: id,
		application: id,
		on: day,
		fee_reference: z.string().check(z.trim(), z.minLength(1), z.maxLength(feeReferenceMax))
	}),
	group: (args) => args.application,
	changes: []
});

/** By staff, once it was held. A pass certifies, which only the server can do. */
export const result = define({
	name: 'attempt.result',
	version: 1,
	schema: z.object({
		attempt: id,
		application: id,
		/** The state that was on screen. */
		was: z.enum(['requested', 'failed', 'missed']),
		on: day,
		result: z.enum(attemptResults),
		note: writtenUpTo(attemptNoteMax),
		/** Why what was recorded before is put right; empty the first time. */
		reason: writtenUpTo(attemptNoteMax)
	}),
	group: (args) => args.application,
	changes: []
});
