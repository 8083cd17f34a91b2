import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';

/** Files that this reviewer holds or held. */
export function claims(): Live<Seen<'claims'>[]> {
	return new Live((reader) => readAll(reader, 'claims'));
}
