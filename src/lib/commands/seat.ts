import * as z from 'zod/mini';
import { noteMax } from '../domain/note.ts';
import type { Row } from '../store/rows.ts';
import { define } from './command.ts';
import { code, count, id, writtenUpTo } from './schemas.ts';

const own = z.object({ seat: id, application: id });
const decided = z.object({ seat: id, application: id, class: id });
type Own = z.infer<typeof own>;

/** Staff offer a place. Nothing changes on this device before the server has agreed. */
export const offer = define({
	name: 'seat.offer',
	version: 1,
	/** `base` is the revision of the class that was on screen. */
	schema: z.extend(decided, { base: count }),
	group: (args) => args.application,
	changes: []
});

/** Onto the waiting list. */
export const wait = define({
	name: 'seat.wait',
	version: 1,
	schema: decided,
	group: (args) => args.application,
	changes: []
});

/** The reasons are told, in the program's words; the note stays at the desk. */
export const decline = define({
	name: 'seat.decline',
	version: 1,
	schema: z.extend(decided, {
		reasons: z.array(code).check(z.minLength(1), z.maxLength(10)),
		note: writtenUpTo(noteMax)
	}),
	group: (args) => args.application,
	changes: []
});

/** Of a seat that is known here; the server has the last word. */
const becoming = (state: 'taken' | 'given_up') =>
	[
		{
			table: 'seats',
			key: (args: Own) => args.seat,
			fold: (row: Row | null, _args: Own, entry: { at: number }) =>
				row && { ...row, state, position: null, at: entry.at }
		}
	] as const;

export const take = define({
	name: 'seat.take',
	version: 1,
	schema: own,
	group: (args) => args.application,
	changes: becoming('taken')
});

export const giveUp = define({
	name: 'seat.give_up',
	version: 1,
	schema: own,
	group: (args) => args.application,
	changes: becoming('given_up')
});
