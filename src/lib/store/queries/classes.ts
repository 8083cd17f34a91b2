import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

export type Offer = {
	classes: readonly Seen<'classes'>[];
	windows: readonly Seen<'windows'>[];
};

/** A program's classes with the windows in which a place may be asked for. */
export function offer(program: string): Live<Offer> {
	return new Live(async (reader) => ({
		classes: await readAll(reader, 'classes', program),
		windows: await readAll(reader, 'windows', program)
	}));
}
