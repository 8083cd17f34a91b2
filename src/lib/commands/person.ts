import * as z from 'zod/mini';
import { languages } from '../domain/text.ts';
import { define } from './command.ts';
import { name } from './schemas.ts';

export const set = define({
	name: 'person.set',
	version: 1,
	schema: z.object({ name: z.optional(name), language: z.optional(z.enum(languages)) }),
	group: () => 'person',
	changes: [
		{
			table: 'people',
			key: (_args, person) => person,
			fold: (row, args, entry) => ({
				id: entry.person,
				name: args.name ?? row?.['name'] ?? '',
				language: args.language ?? row?.['language'] ?? 'en'
			})
		}
	]
});
