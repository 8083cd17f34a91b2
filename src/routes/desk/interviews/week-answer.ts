/** What `interview_desk` answers, read with care: the server may be newer than this page. */
import * as z from 'zod/mini';

const note = z.object({
	name: z.nullable(z.string()),
	is_mine: z.boolean(),
	outcome: z.enum(['held', 'missed']),
	scores: z.record(z.string(), z.number()),
	note: z.string(),
	at: z.number()
});
export type DeskNote = z.infer<typeof note>;

const interview = z.object({
	id: z.string(),
	application_id: z.string(),
	state: z.enum(['booked', 'held', 'missed', 'cancelled']),
	name: z.string(),
	receipt: z.nullable(z.string()),
	language: z.enum(['en', 'es']),
	notes: z.array(note)
});
export type DeskInterview = z.infer<typeof interview>;

const slot = z.object({
	id: z.string(),
	starts_at: z.number(),
	minutes: z.number(),
	zone: z.string(),
	interviewers: z.array(z.string()),
	place: z.string(),
	state: z.enum(['open', 'taken', 'withdrawn']),
	interview: z.nullable(interview)
});
export type DeskSlot = z.infer<typeof slot>;

export const weekAnswer = z.object({ slots: z.array(slot) });
