import { shared } from '../live.svelte.ts';
import { readAll } from '../read.ts';

/** Every grade ever given, oldest first; the schedule is worked out from them. */
export const cardReviews = shared(async (reader) => {
	const rows = await readAll(reader, 'card_reviews');
	return rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
});

export const chaptersRead = shared((reader) => readAll(reader, 'chapters_read'));
