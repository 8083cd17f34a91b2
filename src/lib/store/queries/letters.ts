import type { Letter } from '../../domain/rows.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';

/** Letters stay in the app, the latest first. */
export function letters(): Live<Letter[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'letters');
		return rows.sort((a, b) => b.at - a.at);
	});
}
