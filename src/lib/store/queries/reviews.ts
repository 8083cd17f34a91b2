import type { Decision, Event, Submission } from '../../domain/rows.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';

/** What was sent, the latest first. */
export function submissions(application: string): Live<Submission[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'submissions', application);
		return rows.sort((a, b) => b.submitted_at - a.submitted_at);
	});
}

/** What reviewers decided, the latest first. */
export function decisions(application: string): Live<Decision[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'decisions', application);
		return rows.sort((a, b) => b.at - a.at);
	});
}

/** What happened, the latest first. */
export function events(application: string): Live<Event[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'events', application);
		return rows.sort((a, b) => b.at - a.at);
	});
}
