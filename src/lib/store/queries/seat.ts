import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

/** Every seat that an application had, the latest change first. */
export function seats(application: string): Live<Seen<'seats'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'seats', application);
		return rows.sort((a, b) => b.at - a.at);
	});
}
