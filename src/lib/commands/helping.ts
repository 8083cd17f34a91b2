import * as z from 'zod/mini';
import { assisterNameMax, codeShape } from '../domain/assister.ts';
import { define } from './command.ts';
import { id } from './schemas.ts';

/** Until the server has looked, nobody knows what the code opens: the row is there and empty. */
export const join = define({
	name: 'helping.join',
	version: 1,
	schema: z.object({
		helping: id,
		code: z.string().check(z.regex(codeShape)),
		name: z.string().check(z.minLength(1), z.maxLength(assisterNameMax))
	}),
	group: (args) => args.helping,
	changes: [
		{
			table: 'helpings',
			key: (args) => args.helping,
			fold: (row, args, entry) =>
				row ?? {
					id: args.helping,
					application_id: '',
					name: '',
					as_name: args.name,
					program: '',
					edition: 0,
					state: 'draft',
					certificate_state: null,
					sections: {},
					documents: {},
					due_at: null,
					certificate_due_at: null,
					references_due_at: null,
					valid_until: null,
					joined_at: entry.at
				}
		}
	]
});

/** What the assister sees is gone from this device at once, not when the server has heard. */
export const leave = define({
	name: 'helping.leave',
	version: 1,
	schema: z.object({ helping: id, application: id }),
	group: (args) => args.helping,
	changes: [{ table: 'helpings', key: (args) => args.helping, fold: () => null }]
});
