import * as z from 'zod/mini';
import { define } from './command.ts';
import { id } from './schemas.ts';

export const read = define({
	name: 'notification.read',
	version: 1,
	schema: z.object({ notification: id }),
	group: (args) => args.notification,
	changes: [
		{
			table: 'notifications',
			key: (args) => args.notification,
			fold: (row, _args, entry) => row && { ...row, read_at: row['read_at'] ?? entry.at }
		}
	]
});
