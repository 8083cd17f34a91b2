/** A class in somebody's calendar: each of its days, at the moment at which it begins. */
import { hoursOf } from './class.ts';
import type { ClassRow } from './class-rows.ts';
import type { CalendarEvent } from './ics.ts';
import type { Language } from './text.ts';

type ClassToKeep = { class: ClassRow; language: Language; url: string };

/** A day keeps its name when its date changes, so that a calendar moves it. */
export function classEvents({ class: row, language, url }: ClassToKeep): readonly CalendarEvent[] {
	return row.days.map((day, at) => ({
		uid: `class-${row.id}-${at + 1}@waymark`,
		day: day.on,
		hours: hoursOf(day, row.zone),
		title: row.name[language],
		...(row.place === '' ? {} : { place: row.place }),
		url,
		alarms: [-60]
	}));
}
