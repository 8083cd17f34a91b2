import * as z from 'zod/mini';
import { define } from './command.ts';
import { code, count, id, name, sha256 } from './schemas.ts';

/** Queued by the uploads alone, and only once the bytes are stored (U2). */
export const attach = define({
	name: 'file.attach',
	version: 1,
	schema: z.object({
		file: id,
		application: id,
		document: name,
		name,
		type: name,
		size: count,
		sha256,
		warnings: z.array(code)
	}),
	group: (args) => args.application,
	changes: [
		{
			table: 'files',
			key: (args) => args.file,
			fold: (row, args, entry) =>
				row ?? {
					id: args.file,
					application_id: args.application,
					document: args.document,
					name: args.name,
					type: args.type,
					size: args.size,
					sha256: args.sha256,
					state: 'stored',
					receipt: null,
					refusal: null,
					warnings: args.warnings,
					created_at: entry.at,
					received_at: null
				}
		}
	]
});

export const remove = define({
	name: 'file.remove',
	version: 1,
	schema: z.object({ application: id, file: id }),
	group: (args) => args.application,
	changes: [
		{
			table: 'files',
			key: (args) => args.file,
			fold: (row) => row && { ...row, state: 'removed' }
		}
	]
});
