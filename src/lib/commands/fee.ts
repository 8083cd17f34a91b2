import * as z from 'zod/mini';
import { define } from './command.ts';
import { id } from './schemas.ts';

/** Staff saw the payment; the money itself never passes through here. */
export const confirm = define({
	name: 'fee.confirm',
	version: 1,
	schema: z.object({ application: id }),
	group: (args) => args.application,
	changes: [
		{
			table: 'applications',
			key: (args) => args.application,
			fold: (row, _args, entry) => row && { ...row, fee_confirmed_at: entry.at }
		}
	]
});
