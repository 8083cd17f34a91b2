import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

/** The newest first. */
export function notifications(): Live<Seen<'notifications'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'notifications');
		return rows.sort((a, b) => b.at - a.at);
	});
}
