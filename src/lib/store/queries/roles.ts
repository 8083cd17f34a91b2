import type { Person, Role } from '../../domain/rows.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';

/** The name and language that the person gave; null before they have come from the server. */
export function person(): Live<Person | null> {
	return new Live(async (reader) => (await readAll(reader, 'people'))[0] ?? null);
}

export function roles(): Live<Role[]> {
	return new Live((reader) => readAll(reader, 'roles'));
}
