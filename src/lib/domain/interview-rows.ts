/** Interviews as they travel: the times that staff offer, and the one that a person has. */

/** A time that can be taken. Where it takes place is told only to whoever has it. */
export type Slot = {
	id: string;
	program: string;
	starts_at: number;
	minutes: number;
	/** IANA name of the zone in which the interviewers speak of the time. */
	zone: string;
	interviewers: readonly string[];
	state: 'open' | 'taken' | 'withdrawn';
};

export type InterviewState = 'booked' | 'cancelled' | 'held' | 'missed';

/** When and where are null until the server has agreed to a time: until then nobody has it. */
export type Interview = {
	id: string;
	application_id: string;
	slot_id: string;
	starts_at: number | null;
	minutes: number | null;
	zone: string | null;
	place: string | null;
	interviewers: readonly string[] | null;
	state: InterviewState;
	/** Of the last change. */
	at: number;
};
