/** What `class_work` answers, read with care: the server may be newer than this page. */
import * as z from 'zod/mini';

const progress = z.object({
	days: z.number(),
	present: z.number(),
	excused: z.number(),
	accepted: z.number(),
	is_complete: z.boolean()
});

const mark = z.enum(['present', 'absent', 'excused']);
export type Mark = z.infer<typeof mark>;

const homework = z.object({
	id: z.string(),
	module: z.string(),
	state: z.enum(['handed_in', 'returned', 'accepted']),
	note: z.string(),
	rev: z.number(),
	at: z.number(),
	/** Only while there is something to read. */
	text: z.nullable(z.string())
});
export type HandedIn = z.infer<typeof homework>;

const exam = z.object({
	id: z.string(),
	held_on: z.string(),
	result: z.enum(['passed', 'failed']),
	note: z.string()
});

const student = z.object({
	person: z.string(),
	name: z.string(),
	receipt: z.nullable(z.string()),
	progress,
	attendance: z.record(z.string(), mark),
	homework: z.array(homework),
	exams: z.array(exam),
	number: z.nullable(z.string())
});
export type Student = z.infer<typeof student>;

/** `today` is where the class is held. */
export const workAnswer = z.object({ today: z.string(), students: z.array(student) });
