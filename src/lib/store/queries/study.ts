import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

/** Every grade ever given, oldest first; the schedule is worked out from them. */
export function cardReviews(): Live<Seen<'card_reviews'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'card_reviews');
		return rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
	});
}

export function chaptersRead(): Live<Seen<'chapters_read'>[]> {
	return new Live((reader) => readAll(reader, 'chapters_read'));
}
