import * as z from 'zod/mini';
import { refereeEmailMax, refereeNameMax, tokenShape } from '../domain/reference.ts';
import { relations } from '../domain/reference-rows.ts';
import { define } from './command.ts';
import { id } from './schemas.ts';

const token = z.string().check(z.regex(tokenShape));
const one = { reference: id, application: id };

/** The token is told to the server once, which keeps its hash; no row on any device holds it. */
export const ask = define({
	name: 'reference.ask',
	version: 1,
	schema: z.object({
		...one,
		/** Known from the application; the row needs it before the server has answered. */
		program: z.string().check(z.minLength(1), z.maxLength(100)),
		name: z.string().check(z.minLength(1), z.maxLength(refereeNameMax)),
		email: z.string().check(z.minLength(3), z.maxLength(refereeEmailMax)),
		relation: z.enum(relations),
		is_peer_specialist: z.boolean(),
		language: z.enum(['en', 'es']),
		token
	}),
	group: (args) => args.application,
	changes: [
		{
			table: 'reference_requests',
			key: (args) => args.reference,
			fold: (row, args, entry) =>
				row ?? {
					id: args.reference,
					application_id: args.application,
					program: args.program,
					name: args.name,
					email: args.email,
					relation: args.relation,
					is_peer_specialist: args.is_peer_specialist,
					language: args.language,
					state: 'asked',
					due_at: null,
					asked_at: entry.at,
					opened_at: null,
					received_at: null,
					expires_at: null
				}
		}
	]
});

/** A new link for the same request; the one before no longer opens it. */
export const renew = define({
	name: 'reference.renew',
	version: 1,
	schema: z.object({ ...one, token }),
	group: (args) => args.application,
	changes: [
		{
			table: 'reference_requests',
			key: (args) => args.reference,
			fold: (row) => (row?.['state'] === 'expired' ? { ...row, state: 'asked' } : row)
		}
	]
});

export const revoke = define({
	name: 'reference.revoke',
	version: 1,
	schema: z.object(one),
	group: (args) => args.application,
	changes: [
		{
			table: 'reference_requests',
			key: (args) => args.reference,
			fold: (row) => row && { ...row, state: 'revoked' }
		}
	]
});
