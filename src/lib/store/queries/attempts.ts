import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

/** The attempts at the exam of an application, the first first. */
export function attempts(application: string): Live<readonly Seen<'attempts'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'attempts', application);
		return rows.sort((a, b) => a.number - b.number);
	});
}
