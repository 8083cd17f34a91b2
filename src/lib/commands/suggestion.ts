import * as z from 'zod/mini';
import { suggestionMax } from '../domain/assister.ts';
import { define } from './command.ts';
import { code, id } from './schemas.ts';

/** An assister's note beside a section. */
export const make = define({
	name: 'suggestion.make',
	version: 1,
	schema: z.object({
		suggestion: id,
		helping: id,
		application: id,
		section: code,
		/** By which name the applicant knows the assister; the server takes its own. */
		name: z.string().check(z.maxLength(200)),
		body: z.string().check(z.minLength(1), z.maxLength(suggestionMax))
	}),
	group: (args) => args.helping,
	changes: [
		{
			table: 'suggestions',
			key: (args, person) => `${args.suggestion}|${person}`,
			fold: (row, args, entry) =>
				row ?? {
					id: args.suggestion,
					person: entry.person,
					application_id: args.application,
					name: args.name,
					section: args.section,
					body: args.body,
					state: 'open',
					at: entry.at,
					resolved_at: null
				}
		}
	]
});

/** The applicant has seen to it, or thinks otherwise: either way it is out of the way. */
export const resolve = define({
	name: 'suggestion.resolve',
	version: 1,
	schema: z.object({ suggestion: id, application: id }),
	group: (args) => args.application,
	changes: [
		{
			table: 'suggestions',
			key: (args, person) => `${args.suggestion}|${person}`,
			fold: (row, _args, entry) =>
				row?.['state'] === 'open' ? { ...row, state: 'resolved', resolved_at: entry.at } : row
		}
	]
});
