import * as z from 'zod/mini';
import { homeworkMax, noteMax } from '../domain/class-work.ts';
import { define } from './command.ts';
import { code, count, id, writtenUpTo } from './schemas.ts';

/** Works without a connection: it is handed in here, and reaches the class with the next one. */
export const handIn = define({
	name: 'homework.hand_in',
	version: 1,
	schema: z.object({
		homework: id,
		class: id,
		module: code,
		text: z.string().check(z.minLength(1), z.maxLength(homeworkMax)),
		/** The revision that was on screen; 0 for the first text. */
		base: count
	}),
	group: (args) => args.class,
	changes: [
		{
			table: 'homework',
			key: (args) => args.homework,
			fold: (row, args, entry) => ({
				id: args.homework,
				class_id: args.class,
				module: args.module,
				text: args.text,
				state: 'handed_in',
				note: row?.['note'] ?? '',
				rev: args.base + 1,
				at: entry.at
			})
		}
	]
});

/** By staff, of the text that was on screen: nothing is done before the server has agreed. */
export const giveBack = define({
	name: 'homework.return',
	version: 1,
	schema: z.object({
		homework: id,
		class: id,
		base: count,
		accepted: z.boolean(),
		note: writtenUpTo(noteMax)
	}),
	group: (args) => args.class,
	changes: []
});
