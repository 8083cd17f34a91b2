import * as z from 'zod/mini';
import { define } from './command.ts';
import { moment, name } from './schemas.ts';

export const read = define({
	name: 'chapter.read',
	version: 1,
	schema: z.object({ chapter: name, at: moment }),
	group: () => 'study',
	changes: [
		{
			table: 'chapters_read',
			key: (args) => args.chapter,
			fold: (row, args) => row ?? { chapter: args.chapter, at: args.at }
		}
	]
});
