import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

/** An application's requests, the first asked first. */
export function references(application: string): Live<Seen<'reference_requests'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'reference_requests', application);
		return rows.sort((a, b) => a.asked_at - b.asked_at);
	});
}
