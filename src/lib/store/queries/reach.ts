import type { Reach } from '../../domain/reach.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';

/** How the person wants to hear of news; null before their first choice. */
export function reach(): Live<Reach | null> {
	return new Live(async (reader) => (await readAll(reader, 'reaches'))[0] ?? null);
}
