import type { Deadline, DeadlineCode } from '$lib/domain/deadlines.ts';
import { calendarText } from '$lib/domain/ics.ts';
import type { Language } from '$lib/domain/text.ts';
import type { DeadlineWords } from './words.ts';

type Told = {
	application: string;
	deadlines: readonly Deadline[];
	words: DeadlineWords;
	language: Language;
	now: number;
};

const dayMinutes = 24 * 60;
/** When a calendar reminds, in minutes from the day's beginning: nine in the morning, days before. */
const alarms: Partial<Record<DeadlineCode, readonly number[]>> = {
	window: [-30 * dayMinutes + 540, -7 * dayMinutes + 540],
	accommodations: [-7 * dayMinutes + 540],
	new_attempt: [-7 * dayMinutes + 540],
	renewal_opens: [540],
	certification_ends: [-30 * dayMinutes + 540, -7 * dayMinutes + 540]
};

/** What is still to come, for any calendar, made on the device; opened again, it moves what moved. */
export function calendarFile({ application, deadlines, words, language, now }: Told): Blob {
	const events = deadlines
		.filter((one) => !one.isPast)
		.map(({ code, on, at }) => ({
			uid: `${code}-${application}@waymark`,
			day: on,
			...(at === null ? {} : { hours: { from: at, until: at + 30 * 60_000 } }),
			title: words.of[code].title,
			text: words.of[code].text,
			url: `${location.origin}/application/deadlines`,
			alarms: alarms[code] ?? [-dayMinutes + 540]
		}));
	const text = calendarText({ name: words.calendar_name, language, madeAt: now, events });
	return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}
