import { current } from '../current.ts';
import { readAll } from '../read.ts';
import { Live } from '../live.svelte.ts';
import type { ProgramRow } from '../rows.ts';

/** What a program's staff amended of its definition; null for nothing, and before the first pull. */
export async function amendmentsOf(program: string): Promise<ProgramRow['amendments']> {
	const opened = current();
	return opened ? newest(await readAll(opened.reader, 'programs', program)) : null;
}

/** The same, heard again whenever it changes. */
export function amendments(program: string): Live<ProgramRow['amendments']> {
	return new Live(async (reader) => newest(await readAll(reader, 'programs', program)));
}

/** Every edition has the same; the newest is the one that a device has heard of last. */
function newest(rows: readonly ProgramRow[]): ProgramRow['amendments'] {
	return rows.toSorted((a, b) => b.edition - a.edition)[0]?.amendments ?? null;
}
