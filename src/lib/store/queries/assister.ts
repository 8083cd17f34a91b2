import { Live } from '../live.svelte.ts';
import { readAll, readOne } from '../read.ts';
import type { Seen } from '../read.ts';

/** Whom an applicant asked for help, the latest first. */
export function assisters(application: string): Live<Seen<'assisters'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'assisters', application);
		return rows.sort((a, b) => b.asked_at - a.asked_at);
	});
}

/** Whom the person helps, the first joined first. */
export function helpings(): Live<Seen<'helpings'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'helpings');
		return rows.sort((a, b) => a.joined_at - b.joined_at);
	});
}

/** Null when there is none, or none any more. */
export function helping(id: string): Live<Seen<'helpings'> | null> {
	return new Live((reader) => readOne(reader, 'helpings', id));
}

/** Notes beside an application's sections, in the order in which they were written. */
export function suggestions(application: string): Live<Seen<'suggestions'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'suggestions', application);
		return rows.sort((a, b) => a.at - b.at);
	});
}
