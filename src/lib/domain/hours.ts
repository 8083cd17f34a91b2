/**
 * Hours of continuing education, one entry to a training. They are counted in quarters, so that sums
 * are exact. The server decides with `app.refuse_hours`, which is held against `refuseHours`.
 */
import { addDays, addMonths, isDay } from './calendar.ts';
import type { Period } from './clock.ts';
import { quartersMax } from './hours-rows.ts';
import type { Hours, ToldHours } from './hours-rows.ts';
import type { CalendarDate } from './text.ts';

/** What the rules look at of a program's renewal. */
export type RenewalRule = {
	hoursMin: { value: number };
	categories: readonly { id: string; hoursMin?: { value: number } }[];
	evidence: { needed: 'attached' | 'attested' };
	agreements: readonly string[];
	late?: { within?: { value: Period } };
};

export type HoursContext = {
	rule: RenewalRule;
	period: Pick<Hours, 'period_from' | 'period_to'>;
	today: CalendarDate;
	/** The person's other entries. */
	others: readonly Pick<Hours, 'day' | 'quarters'>[];
};

/** Why an entry cannot stand; null when it can. */
export function refuseHours(told: ToldHours, context: HoursContext) {
	const { others, period, rule, today } = context;
	if (!rule.categories.some(({ id }) => id === told.category)) return 'hours.category';
	if (!isQuarters(told.quarters)) return 'hours.amount';
	if (!isDay(told.day)) return 'answer.not_a_date';
	if (told.day > today) return 'hours.future';
	if (told.day < period.period_from) return 'hours.before_period';
	const last = periodOver(rule, period.period_to);
	if (last !== null && told.day > last) return 'hours.after_period';
	const taken = sumOf(others.filter(({ day }) => day === told.day));
	return taken + told.quarters > quartersMax ? 'hours.day_full' : null;
}

function isQuarters(count: number): boolean {
	return Number.isInteger(count) && count >= 1 && count <= quartersMax;
}

/** The last day on which a period can still be written into and renewed; null where nobody said. */
export function periodOver({ late }: RenewalRule, to: CalendarDate): CalendarDate | null {
	if (!late) return to;
	return late.within ? dayAfter(to, late.within.value) : null;
}

/** A day so long after another, or before it. Business days have no such rule yet, and count as days. */
export function dayAfter(day: CalendarDate, { count, unit }: Period, sign: 1 | -1 = 1) {
	return unit === 'months' ? addMonths(day, sign * count) : addDays(day, sign * count);
}

/** In quarters. */
export function sumOf(entries: readonly Pick<Hours, 'quarters'>[]): number {
	return entries.reduce((sum, { quarters }) => sum + quarters, 0);
}

/** `1.25`, `1,25` and `1:15` are five quarters; null when it is no number of quarters. */
export function readQuarters(typed: string): number | null {
	const clock = /^\s*(\d{1,2}):(00|15|30|45)\s*$/.exec(typed);
	if (clock) return Number(clock[1]) * 4 + Number(clock[2]) / 15;
	const plain = /^\s*\d{1,2}(?:[.,]\d{1,2})?\s*$/.test(typed);
	const count = plain ? Number(typed.replace(',', '.')) * 4 : Number.NaN;
	return isQuarters(count) ? count : null;
}

/** Another entry that says the same training on the same day: told to the person, never refused. */
export function duplicateOf<One extends Pick<Hours, 'day' | 'title'>>(
	told: Pick<ToldHours, 'day' | 'title'>,
	others: readonly One[]
): One | null {
	const plain = (text: string) =>
		text
			.normalize('NFKD')
			.replace(/[^\p{L}\p{N}]/gu, '')
			.toLowerCase();
	const title = plain(told.title);
	if (title === '') return null;
	return others.find((one) => one.day === told.day && plain(one.title) === title) ?? null;
}
