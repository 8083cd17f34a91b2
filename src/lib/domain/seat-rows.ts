/** Seats as they travel: where a person stands with a class. */
import type { SeatState } from './states.ts';

export type Seat = {
	id: string;
	application_id: string;
	program: string;
	class_id: string;
	state: SeatState;
	/** On the waiting list, from 1; null when not on it. */
	position: number | null;
	/** Works as a peer specialist already, which the program puts first on a list. */
	is_first: boolean;
	/** Codes from the program's list, when it was declined. */
	reasons: readonly string[];
	waiting_since: number | null;
	/** Until when an offer can be taken. */
	expires_at: number | null;
	/** Of the last change. */
	at: number;
};
