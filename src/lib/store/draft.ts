import type { Draft } from './drafts.ts';
import { readAll } from './read.ts';
import type { Reader } from './tables.ts';

/** What lies in a database that belongs to nobody; null when nothing does. */
export async function readDraft(reader: Reader): Promise<Draft | null> {
	const [application] = (await readAll(reader, 'applications')).filter(
		(row) => row.state !== 'withdrawn'
	);
	if (!application) return null;
	const [fields, uploads] = await Promise.all([
		readAll(reader, 'fields', application.id),
		reader.where('uploads', 'application', application.id)
	]);
	const { id, program } = application;
	return { application: id, program, answers: fields.length, files: uploads.length };
}
