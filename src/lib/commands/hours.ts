import * as z from 'zod/mini';
import { isDay } from '../domain/calendar.ts';
import { hoursTextMax, quartersMax, returnReasonMax } from '../domain/hours-rows.ts';
import type { ToldHours } from '../domain/hours-rows.ts';
import { define } from './command.ts';
import { code, count, id, writtenUpTo } from './schemas.ts';

const day = z.string().check(z.refine(isDay));
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(hoursTextMax));
const told = {
	day,
	quarters: z.int().check(z.minimum(1), z.maximum(quartersMax)),
	category: code,
	title: text,
	provider: text
};

/** Works without a connection. The period that was on screen travels with it. */
export const log = define({
	name: 'hours.log',
	version: 1,
	schema: z.object({ hours: id, application: id, period_from: day, period_to: day, ...told }),
	group: (args) => args.application,
	changes: [
		{
			table: 'hours',
			key: (args) => args.hours,
			fold: (row, args, entry) =>
				row ?? {
					id: args.hours,
					application_id: args.application,
					period_from: args.period_from,
					period_to: args.period_to,
					...written(args),
					state: 'logged',
					reason: '',
					rev: 1,
					at: entry.at
				}
		}
	]
});

/** What was given back goes to staff again with this. */
export const change = define({
	name: 'hours.change',
	version: 1,
	schema: z.object({ hours: id, application: id, base: count, ...told }),
	group: (args) => args.application,
	changes: [
		{
			table: 'hours',
			key: (args) => args.hours,
			fold: (row, args, entry) =>
				row && {
					...row,
					...written(args),
					state: row['state'] === 'returned' ? 'sent' : (row['state'] ?? 'logged'),
					rev: args.base + 1,
					at: entry.at
				}
		}
	]
});

export const remove = define({
	name: 'hours.remove',
	version: 1,
	schema: z.object({ hours: id, application: id, base: count }),
	group: (args) => args.application,
	changes: [{ table: 'hours', key: (args) => args.hours, fold: () => null }]
});

/** By staff, of the change that was on screen: nothing is done before the server has agreed. */
export const accept = define({
	name: 'hours.accept',
	version: 1,
	schema: z.object({ hours: id, application: id, base: count }),
	group: (args) => args.application,
	changes: []
});

export const giveBack = define({
	name: 'hours.return',
	version: 1,
	schema: z.object({
		hours: id,
		application: id,
		base: count,
		reason: writtenUpTo(returnReasonMax).check(z.trim(), z.minLength(1))
	}),
	group: (args) => args.application,
	changes: []
});

function written({ category, day: on, provider, quarters, title }: ToldHours): ToldHours {
	return { day: on, quarters, category, title, provider };
}
