import { Live } from '../live.svelte.ts';
import { readAll, readOne } from '../read.ts';
import type { Seen } from '../read.ts';
import type { Reader } from '../tables.ts';

export type SittingsSeen = {
	sittings: Seen<'sittings'>[];
	marks: Seen<'sitting_marks'>[];
};

/** Every practice and simulation of a program, the newest first, with all that was done in them. */
export function sittings(program: string): Live<SittingsSeen> {
	return new Live(async (reader: Reader) => {
		const rows = await readAll(reader, 'sittings');
		const own = rows.filter((row) => row.program === program);
		own.sort((a, b) => b.started_at - a.started_at || (a.id < b.id ? -1 : 1));
		return { sittings: own, marks: await readAll(reader, 'sitting_marks') };
	});
}

export type SittingSeen = {
	sitting: Seen<'sittings'> | null;
	marks: Seen<'sitting_marks'>[];
};

/** One of them; the sitting is null when it is not on this device. */
export function sitting(id: string): Live<SittingSeen> {
	return new Live(async (reader: Reader) => ({
		sitting: await readOne(reader, 'sittings', id),
		marks: await readAll(reader, 'sitting_marks', id)
	}));
}
