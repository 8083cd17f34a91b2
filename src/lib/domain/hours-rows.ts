/**
 * Hours of continuing education as they travel, and what everybody has to know of them. The rules, which
 * only the page of a renewal needs, stand apart.
 */
import type { HoursState, RenewalState } from './states.ts';
import type { CalendarDate } from './text.ts';

export type Hours = {
	id: string;
	application_id: string;
	/** The period it counts for, as it was when it was written down. */
	period_from: CalendarDate;
	period_to: CalendarDate;
	day: CalendarDate;
	/** Quarters of an hour. */
	quarters: number;
	/** Id of a kind of hours in the program's definition. */
	category: string;
	title: string;
	provider: string;
	state: HoursState;
	/** Why staff gave it back; else empty. */
	reason: string;
	/** Grows with each change, so that no device writes over one that it has not shown. */
	rev: number;
	at: number;
};

/** What a person writes down of a training. */
export type ToldHours = Pick<Hours, 'day' | 'quarters' | 'category' | 'title' | 'provider'>;

export const quartersMax = 96;
export const hoursTextMax = 200;
export const returnReasonMax = 2000;

/** The document under which an entry's evidence is attached. */
export function evidenceOf(entry: string): string {
	return `hours:${entry}`;
}

/** Whether hours may be written and the renewal sent: not while it is being looked at. */
export function mayRenew(state: RenewalState): boolean {
	return state === 'none' || state === 'changes_requested' || state === 'approved';
}
