import * as z from 'zod/mini';
import { noteMax } from '../domain/note.ts';
import type { Row } from '../store/rows.ts';
import { define } from './command.ts';
import { id, writtenUpTo } from './schemas.ts';

const chosen = z.object({ interview: id, application: id, slot: id });
type Chosen = z.infer<typeof chosen>;

/** On this device the time is gone at once; whose it is, only the server can say. */
const taking = {
	table: 'slots',
	key: (args: Chosen) => args.slot,
	fold: (row: Row | null) => row && { ...row, state: 'taken' }
} as const;

/** Not known before the server has agreed: the time may be somebody else's. */
const unagreed = { starts_at: null, minutes: null, zone: null, place: null, interviewers: null };

export const book = define({
	name: 'interview.book',
	version: 1,
	schema: chosen,
	group: (args) => args.application,
	changes: [
		{
			table: 'interviews',
			key: (args) => args.interview,
			fold: (row, args, entry) =>
				row ?? {
					id: args.interview,
					application_id: args.application,
					slot_id: args.slot,
					state: 'booked',
					at: entry.at,
					...unagreed
				}
		},
		taking
	]
});

/**
 * The interview stays the same one, so that a calendar moves it too, and keeps its time here until
 * the server has given the other.
 */
export const move = define({
	name: 'interview.move',
	version: 1,
	schema: chosen,
	group: (args) => args.application,
	changes: [
		{
			table: 'interviews',
			key: (args) => args.interview,
			fold: (row, args, entry) => row && { ...row, slot_id: args.slot, at: entry.at }
		},
		taking
	]
});

export const cancel = define({
	name: 'interview.cancel',
	version: 1,
	schema: z.object({ interview: id, application: id }),
	group: (args) => args.application,
	changes: [
		{
			table: 'interviews',
			key: (args) => args.interview,
			fold: (row, _args, entry) => row && { ...row, state: 'cancelled', at: entry.at }
		}
	]
});

const score = z.int().check(z.minimum(0), z.maximum(4));

/** An interviewer's own notes: never on the applicant's device, nor on this one after they left it. */
export const note = define({
	name: 'interview.note',
	version: 1,
	schema: z.object({
		interview: id,
		application: id,
		outcome: z.enum(['held', 'missed']),
		/** By the id of the program's success factor. */
		scores: z.record(z.string(), score),
		note: writtenUpTo(noteMax)
	}),
	group: (args) => args.application,
	changes: []
});
