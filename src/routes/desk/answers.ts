/** What the desk's functions answer, read with care: the server may be newer than this page. */
import * as z from 'zod/mini';

const json = z.json();
const time = z.nullable(z.number());
const part = z.enum(['application', 'certificate', 'renewal']);
const language = z.enum(['en', 'es']);

const reviewRow = z.object({
	id: z.string(),
	application_id: z.string(),
	program: z.string(),
	part,
	revision: z.number(),
	state: z.enum(['received', 'claimed', 'waiting', 'decided']),
	name: z.string(),
	receipt: z.string(),
	language,
	flags: z.array(z.string()),
	submitted_at: z.number(),
	due_at: time,
	days_left: time,
	reviewer: z.nullable(z.string()),
	reviewer_name: z.nullable(z.string()),
	assignee: z._default(z.nullable(z.string()), null),
	assignee_name: z._default(z.nullable(z.string()), null),
	held_until: time
});

export const queueAnswer = z.object({
	rows: z.array(reviewRow),
	next: z.nullable(json),
	/** Only with the head of the queue: whoever goes on has them. */
	counts: z.nullable(
		z.object({
			received: z.number(),
			claimed: z.number(),
			waiting: z.number(),
			mine: z.number(),
			assigned: z._default(z.number(), 0)
		})
	)
});
export type QueueAnswer = z.infer<typeof queueAnswer>;

const submittedFile = z.object({
	id: z.string(),
	document: z.string(),
	name: z.string(),
	type: z.string(),
	size: z.number(),
	sha256: z.string(),
	warnings: z.array(z.string())
});
export type EvidenceFile = z.infer<typeof submittedFile>;

const submission = z.object({
	id: z.string(),
	part,
	revision: z.number(),
	fields: z.record(z.string(), json),
	files: z.array(submittedFile),
	receipt: z.string(),
	submitted_at: z.number(),
	language
});
export type SentRevision = z.infer<typeof submission>;

const decision = z.object({
	id: z.string(),
	part,
	revision: z.number(),
	kind: z.enum(['approve', 'change', 'deny']),
	reasons: z.array(z.object({ code: z.string(), note: z.string() })),
	note: z.string(),
	at: z.number()
});
export type GivenDecision = z.infer<typeof decision>;

const event = z.object({
	id: z.string(),
	part,
	kind: z.string(),
	actor: z.enum(['applicant', 'reviewer', 'staff', 'system']),
	at: z.number()
});
export type PastEvent = z.infer<typeof event>;

const reference = z.object({
	id: z.string(),
	name: z.string(),
	relation: z.string(),
	is_peer_specialist: z.boolean(),
	language,
	state: z.enum(['asked', 'opened', 'received', 'declined', 'revoked', 'expired']),
	received_at: time,
	answers: z.record(z.string(), json)
});

/** What another reviewer would deny it with; it waits for a second person. */
const denial = z.object({
	reasons: z.array(z.object({ code: z.string(), note: z.string() })),
	note: z.string(),
	at: z.number(),
	reviewer_name: z.nullable(z.string())
});

/** What was concluded, while the applicant has not heard it. */
const verdict = z.object({
	id: z.string(),
	kind: z.enum(['approve', 'change', 'deny']),
	reasons: z.array(z.object({ code: z.string(), note: z.string() })),
	note: z.string(),
	checklist: z.record(z.string(), z.string()),
	/** It rests before it goes out, or somebody else looks at it. */
	state: z.enum(['waiting', 'checking']),
	send_at: z.number(),
	reviewer: z.string(),
	reviewer_name: z.nullable(z.string())
});
export type Verdict = z.infer<typeof verdict>;

const remark = z.object({
	id: z.string(),
	kind: z.enum([
		'assigned',
		'escalated',
		'overridden',
		'recused',
		'readmitted',
		'returned',
		'agreed'
	]),
	note: z.string(),
	at: z.number(),
	name: z.nullable(z.string()),
	whom: z.nullable(z.string())
});

const recused = z.object({
	person: z.string(),
	name: z.nullable(z.string()),
	at: z.number(),
	note: z.string()
});
export type Recused = z.infer<typeof recused>;

const certification = z.object({
	name: z.string(),
	number: z.string(),
	issued_on: z.string(),
	expires_on: z.nullable(z.string())
});

export const reviewFile = z.object({
	review: reviewRow,
	/** Whether the rest was told: it is to whoever holds the claim, or decided this revision. */
	opened: z.boolean(),
	application: z.object({
		id: z.string(),
		program: z.string(),
		edition: z.number(),
		pathway: z.string(),
		state: z.string(),
		fee_reference: z.nullable(z.string()),
		fee_confirmed_at: time
	}),
	submissions: z.array(submission),
	decisions: z.array(decision),
	events: z.array(event),
	/** The certification that a specialization is built on; told once the review is open. */
	stands_on: z._default(z.nullable(certification), null),
	denial: z._default(z.nullable(denial), null),
	verdict: z._default(z.nullable(verdict), null),
	remarks: z._default(z.array(remark), []),
	/** Who stepped back from it; told to those who may let them back. */
	recused: z._default(z.array(recused), []),
	references: z._default(z.array(reference), [])
});
export type ReviewFile = z.infer<typeof reviewFile>;
