/** Which week the desk's interviews open on. */
import { addDays } from '$lib/domain/calendar.ts';
import { weekdayOf } from '$lib/domain/plan.ts';
import type { CalendarDate } from '$lib/domain/text.ts';
import { todayOf } from '../../moment.ts';
import type { DeskSlot } from './week-answer.ts';

/** How far the first look goes: eight weeks, which the server still answers. */
export const aheadDays = 56;
const minuteMs = 60_000;
const saturday = 6;

export function mondayOf(day: CalendarDate): CalendarDate {
	return addDays(day, -((weekdayOf(day) + 6) % 7));
}

type Seen = Pick<DeskSlot, 'starts_at' | 'minutes' | 'state'> & {
	interview: Pick<NonNullable<DeskSlot['interview']>, 'state'> | null;
};

/**
 * The first one with a time that is still to come or an interview that nobody has noted yet; without
 * any the week that is on, and at its end the coming one.
 */
export function firstWeek(slots: readonly Seen[], now: number): CalendarDate {
	const isLeft = ({ starts_at: at, minutes, state, interview }: Seen) =>
		state !== 'withdrawn' && (at + minutes * minuteMs > now || interview?.state === 'booked');
	const first = slots.find(isLeft);
	if (first) return mondayOf(todayOf(first.starts_at));
	const today = todayOf(now);
	const isOver = weekdayOf(today) % saturday === 0;
	return addDays(mondayOf(today), isOver ? 7 : 0);
}
