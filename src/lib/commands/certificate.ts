import * as z from 'zod/mini';
import { submitted } from './application.ts';
import { define } from './command.ts';
import { count, id, sha256 } from './schemas.ts';

export const submit = define({
	name: 'certificate.submit',
	version: 1,
	schema: z.object({ application: id, digest: sha256, revision: count }),
	group: (args) => args.application,
	changes: [
		{
			table: 'certificates',
			key: (args) => args.application,
			fold: (row, args, entry) => submitted(row, args.digest, entry.at)
		}
	]
});
