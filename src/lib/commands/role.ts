import * as z from 'zod/mini';
import { define } from './command.ts';
import { id } from './schemas.ts';

const role = z.enum(['reviewer', 'lead', 'staff']);

/** Gives a role to whoever has an account under an address. */
export const give = define({
	name: 'role.give',
	version: 1,
	schema: z.object({
		program: z.string(),
		email: z.string().check(z.minLength(3), z.maxLength(320)),
		role
	}),
	group: (args) => `desk:${args.program}`,
	changes: []
});
export const take = define({
	name: 'role.take',
	version: 1,
	schema: z.object({ program: z.string(), person: id, role }),
	group: (args) => `desk:${args.program}`,
	changes: []
});
