import { Live } from '../live.svelte.ts';
import { readAll, readOne } from '../read.ts';
import type { Seen } from '../read.ts';

export type MyClass = {
	seat: Seen<'seats'>;
	/** Null until it has come to this device. */
	class: Seen<'classes'> | null;
	attendance: readonly Seen<'attendance'>[];
	homework: readonly Seen<'homework'>[];
	/** By day. */
	exams: readonly Seen<'class_exams'>[];
	certification: Seen<'certifications'> | null;
};

/** The class in which this person has taken a place, with all that they did there; else null. */
export function myClass(): Live<MyClass | null> {
	return new Live(async (reader) => {
		const seats = await readAll(reader, 'seats');
		const inState = (state: string) => seats.find((seat) => seat.state === state);
		const seat = inState('taken') ?? inState('completed');
		if (!seat) return null;
		const id = seat.class_id;
		const exams = await readAll(reader, 'class_exams', id);
		const certified = await readAll(reader, 'certifications', seat.program);
		return {
			seat,
			class: await readOne(reader, 'classes', id),
			attendance: await readAll(reader, 'attendance', id),
			homework: await readAll(reader, 'homework', id),
			exams: exams.sort((a, b) => (a.held_on < b.held_on ? -1 : 1)),
			certification: certified.find(({ class_id }) => class_id === id) ?? null
		};
	});
}

/** The latest certificate of a program; null without one. */
export function certification(program: string): Live<Seen<'certifications'> | null> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'certifications', program);
		return rows.sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1))[0] ?? null;
	});
}
