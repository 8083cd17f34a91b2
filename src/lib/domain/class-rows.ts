/** Classes as they travel, and the windows in which one may ask for a place. */
import type { CalendarDate, Text } from './text.ts';
import type { TimeOfDay } from './zone.ts';

/** From when until when applications are taken; one window may serve several classes. */
export type WindowRow = {
	id: string;
	program: string;
	opens_at: number;
	closes_at: number;
	/** IANA name of the zone in which staff speak of these times. */
	zone: string;
	note: Text | null;
	/** Grows with each change, so that nobody writes over what they have not seen. */
	rev: number;
	updated_at: number;
};

export const classFormats = ['online', 'hybrid', 'in_person', 'undecided'] as const;
export type ClassFormat = (typeof classFormats)[number];

/** One day of a class, by the clock on the wall where it is held. */
export type ClassDay = { on: CalendarDate; from: TimeOfDay; to: TimeOfDay };

export type ClassRow = {
	id: string;
	program: string;
	/** Null while nobody has said when applications are taken. */
	window_id: string | null;
	name: Text;
	format: ClassFormat;
	days_a_week: number;
	zone: string;
	/** By day; none while the dates are to be decided. */
	days: readonly ClassDay[];
	/** A room or an address; empty for a class online. */
	place: string;
	capacity: number;
	/** How many may wait when every place is given. */
	waiting_max: number;
	/** Given places, and then those who wait. */
	taken: number;
	state: 'planned' | 'cancelled';
	/** Staff's words to the people who had chosen it; empty unless it is cancelled. */
	cancel_reason: string;
	rev: number;
	updated_at: number;
};
