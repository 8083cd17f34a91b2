/** What `admission_class` and `admission_person` answer, read with care: the server may be newer. */
import * as z from 'zod/mini';

const seat = z.object({
	id: z.string(),
	class_id: z.string(),
	state: z.enum([
		'offered',
		'waiting',
		'declined',
		'taken',
		'given_up',
		'expired',
		'completed',
		'ended'
	]),
	position: z.nullable(z.number()),
	expires_at: z.nullable(z.number()),
	reasons: z.array(z.string())
});

const applicant = z.object({
	application_id: z.string(),
	name: z.string(),
	receipt: z.nullable(z.string()),
	review: z.nullable(z.string()),
	is_first: z.boolean(),
	/** The mean by the id of the success factor. */
	scores: z.record(z.string(), z.number()),
	reviewers: z.number(),
	interview: z.nullable(z.enum(['booked', 'held', 'missed', 'cancelled'])),
	references: z.number(),
	seat: z.nullable(seat)
});
export type DeskApplicant = z.infer<typeof applicant>;

export const classAnswer = z.object({
	class: z.object({
		id: z.string(),
		name: z.object({ en: z.string(), es: z.string() }),
		capacity: z.number(),
		waiting_max: z.number(),
		rev: z.number(),
		state: z.enum(['planned', 'cancelled'])
	}),
	given: z.number(),
	waiting: z.number(),
	/** How often each answer was given, by the question's path. */
	volunteered: z.record(z.string(), z.record(z.string(), z.number())),
	applicants: z.array(applicant)
});
export type ClassAnswer = z.infer<typeof classAnswer>;

const score = z.object({
	name: z.nullable(z.string()),
	is_mine: z.boolean(),
	scores: z.record(z.string(), z.number()),
	reasons: z.record(z.string(), z.string()),
	note: z.string(),
	at: z.number()
});
export type DeskScore = z.infer<typeof score>;
export const personAnswer = z.object({ scores: z.array(score) });
