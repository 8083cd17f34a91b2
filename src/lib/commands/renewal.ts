import * as z from 'zod/mini';
import { feeReferenceMax } from '../domain/attempt.ts';
import { submitted } from './application.ts';
import { define } from './command.ts';
import { code, count, id, name, sha256 } from './schemas.ts';

/** What is signed when it is sent, beside the hours themselves. */
const renewalSigned = z.object({
	/** The name under each agreement, by its id. */
	signed: z.record(code, name),
	attested: z.literal(true),
	fee_reference: z.string().check(z.trim(), z.maxLength(feeReferenceMax))
});

export const submit = define({
	name: 'renewal.submit',
	version: 1,
	schema: z.extend(renewalSigned, { application: id, digest: sha256, revision: count }),
	group: (args) => args.application,
	changes: [
		{
			table: 'renewals',
			key: (args) => args.application,
			fold: (row, args, entry) => submitted(row, args.digest, entry.at)
		}
	]
});
