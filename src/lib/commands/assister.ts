import * as z from 'zod/mini';
import { assisterNameMax, codeShape } from '../domain/assister.ts';
import { define } from './command.ts';
import { id } from './schemas.ts';

const one = { assister: id, application: id };

/** Consents, for one person. The code is told to the server once; no row on any device holds it. */
export const invite = define({
	name: 'assister.invite',
	version: 1,
	schema: z.object({
		...one,
		name: z.string().check(z.minLength(1), z.maxLength(assisterNameMax)),
		called: z.string().check(z.minLength(1), z.maxLength(assisterNameMax)),
		email: z.nullable(z.string().check(z.minLength(3), z.maxLength(254))),
		consent: z.int(),
		language: z.enum(['en', 'es']),
		code: z.string().check(z.regex(codeShape))
	}),
	group: (args) => args.application,
	changes: [
		{
			table: 'assisters',
			key: (args) => args.assister,
			fold: (row, args, entry) =>
				row ?? {
					id: args.assister,
					application_id: args.application,
					name: args.name,
					called: args.called,
					email: args.email,
					consent: args.consent,
					language: args.language,
					state: 'invited',
					joined_as: null,
					asked_at: entry.at,
					expires_at: null,
					joined_at: null,
					ended_at: null,
					ended_by: null
				}
		}
	]
});

export const revoke = define({
	name: 'assister.revoke',
	version: 1,
	schema: z.object(one),
	group: (args) => args.application,
	changes: [
		{
			table: 'assisters',
			key: (args) => args.assister,
			fold: (row, _args, entry) =>
				row === null || row['state'] === 'ended'
					? row
					: { ...row, state: 'ended', ended_at: entry.at, ended_by: 'applicant' }
		}
	]
});
