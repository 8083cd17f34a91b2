import { calendarText } from '$lib/domain/ics.ts';
import { endsAt } from '$lib/domain/interview.ts';
import type { Interview } from '$lib/domain/interview-rows.ts';
import type { Language } from '$lib/domain/text.ts';
import { localOf } from '$lib/domain/zone.ts';
import { deviceZone } from '../../zoned.ts';
import type { InterviewWords } from './words.ts';

type Told = { interview: Interview; words: InterviewWords; language: Language; now: number };

/** A file for any calendar, made on the device; of a later time the same event, moved. */
export function calendarFile({ interview, words, language, now }: Told): Blob | null {
	const { starts_at, minutes, place, interviewers } = interview;
	if (starts_at === null || minutes === null) return null;
	const event = {
		uid: `interview-${interview.id}@waymark`,
		day: localOf(starts_at, deviceZone()).on,
		hours: { from: starts_at, until: endsAt({ starts_at, minutes }) },
		title: words.booked.calendar_title,
		text: words.pick.with((interviewers ?? []).join(', ')),
		place: place ?? '',
		url: `${location.origin}/application/interview`,
		alarms: [-24 * 60, -60]
	};
	const name = words.booked.calendar_title;
	const text = calendarText({ name, language, madeAt: now, events: [event] });
	return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}
