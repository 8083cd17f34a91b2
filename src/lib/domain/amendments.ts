/** What a program's staff amend of its definition, place by place. SQL holds the same bounds. */
import type { Period } from './clock.ts';
import type { CalendarDate, Text } from './text.ts';

/** Where the staff know a fact from; `checked` is the day on which they wrote it. */
export type Told = { source: string; confirmed: boolean; checked: CalendarDate };

export type AmendedClock = Told & Pick<Period, 'count' | 'unit'>;
export type AmendedWords = { title: Text; text: Text };
export type AmendedAppeal = Told & { text: Text };
export type Holiday = { day: CalendarDate; name: string };

/** The clocks that can be amended, by the name of their place. */
export const clockNames = [
	'applicationReview',
	'certificateReview',
	'renewalReview',
	'approvalWindow',
	'accommodationLead'
] as const;
export type ClockName = (typeof clockNames)[number];

/**
 * What a clock can be counted in. Business days are for those who answer: a lead or a window is told in
 * days that everybody counts alike.
 */
export const clockUnits: Readonly<Record<ClockName, readonly Period['unit'][]>> = {
	applicationReview: ['days', 'business_days', 'months'],
	certificateReview: ['days', 'business_days', 'months'],
	renewalReview: ['days', 'business_days', 'months'],
	approvalWindow: ['days', 'months'],
	accommodationLead: ['days']
};

/** To each place what stands there: `clocks.certificateReview`, `reason.certificate.unreadable`. */
export type Amendments = Readonly<
	{ [Name in ClockName as `clocks.${Name}`]?: AmendedClock } & {
		'clocks.claimMinutes'?: { minutes: number };
		holidays?: { days: readonly Holiday[] };
		[words: `reason.${string}` | `seat.${string}` | `exam.${string}`]: AmendedWords;
		'denial.next'?: { text: Text };
		'denial.appeal'?: AmendedAppeal;
	}
>;
