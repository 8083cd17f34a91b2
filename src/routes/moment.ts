/** Days and times as a language writes them. Times are the device's own zone, days have none. */
import { dayOf as calendarDayOf } from '$lib/domain/calendar.ts';
import type { CalendarDate, Language } from '$lib/domain/text.ts';

const tags: Record<Language, string> = { en: 'en-US', es: 'es-US' };
const writers = new Map<string, Intl.DateTimeFormat>();

/** Kept by its name, because making one takes a hundred times as long as writing with it. */
export function writerOf(
	name: string,
	language: Language,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	const key = `${language} ${name}`;
	const kept = writers.get(key) ?? new Intl.DateTimeFormat(tags[language], options);
	writers.set(key, kept);
	return kept;
}

/** The day that it is where the device is. */
export function todayOf(now: number): CalendarDate {
	return calendarDayOf(now, -new Date(now).getTimezoneOffset());
}

/** The first moment of a day where the device is, or of the day of a moment; `later` days on. */
export function dayStartOf(day: CalendarDate | number, later = 0): number {
	const [year = 0, month = 1, date = 1] = (typeof day === 'number' ? todayOf(day) : day)
		.split('-')
		.map(Number);
	return new Date(year, month - 1, date + later).getTime();
}

export function timeOf(at: number, language: Language): string {
	return writerOf('time', language, { hour: 'numeric', minute: '2-digit' }).format(at);
}

export function dayOf(at: number, language: Language): string {
	return joined(new Intl.DateTimeFormat(tags[language], { dateStyle: 'long' }).format(at));
}

export function dayAndTimeOf(at: number, language: Language): string {
	const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
	return writerOf('day and time', language, options).format(at);
}

/** As a clock on the wall says it in another zone, with the zone's name: "Jan 9, 2027, 5:00 PM EST". */
export function momentIn(zone: string, at: number, language: Language): string {
	return new Intl.DateTimeFormat(tags[language], {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: 'numeric',
		minute: '2-digit',
		timeZone: zone,
		timeZoneName: 'short'
	}).format(at);
}

/** The zone that the device is in. */
export function ownZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `09:30` → "9:30 AM" */
export function timeOfDayOf(time: string, language: Language): string {
	return new Intl.DateTimeFormat(tags[language], {
		hour: 'numeric',
		minute: '2-digit',
		timeZone: 'UTC'
	}).format(Date.parse(`2000-01-01T${time}:00Z`));
}

/** From Sunday on, short: "Sun" to "Sat". */
export function weekdayNamesOf(language: Language): readonly string[] {
	const written = new Intl.DateTimeFormat(tags[language], { weekday: 'short', timeZone: 'UTC' });
	return Array.from({ length: 7 }, (_, day) => written.format(Date.UTC(2023, 0, 1 + day)));
}

/** `2027-11-22` → "Monday, November 22"; the year is left out. */
export function weekdayAndDateOf(date: CalendarDate, language: Language): string {
	return new Intl.DateTimeFormat(tags[language], {
		weekday: 'long',
		month: 'long',
		day: 'numeric',
		timeZone: 'UTC'
	}).format(Date.parse(`${date}T00:00:00Z`));
}

/** `2027-11` → "November 2027" */
export function monthNameOf(month: string, language: Language): string {
	return new Intl.DateTimeFormat(tags[language], {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(Date.parse(`${month}-01T00:00:00Z`));
}

/** `2027-11-22` → "November 22, 2027"; what is not a date comes back as it was typed. */
export function dateOf(date: CalendarDate, language: Language): string {
	const at = Date.parse(`${date}T00:00:00Z`);
	if (Number.isNaN(at)) return date;
	const written = new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' });
	return joined(written.format(at));
}

/** `2027-11-22` → "Nov 22", for where there is little room. */
export function shortDateOf(date: CalendarDate, language: Language): string {
	return new Intl.DateTimeFormat(tags[language], {
		month: 'short',
		day: 'numeric',
		timeZone: 'UTC'
	}).format(Date.parse(`${date}T00:00:00Z`));
}

/** The day stays with its month at the end of a line; the year may go to the next. */
function joined(date: string): string {
	return date.replace(/(\p{L}+) (\d+),/u, '$1\u00a0$2,').replace(/^(\d+) de /u, '$1\u00a0de\u00a0');
}

export function moneyOf(cents: number, language: Language): string {
	const whole = cents % 100 === 0;
	return new Intl.NumberFormat(tags[language], {
		style: 'currency',
		currency: 'USD',
		minimumFractionDigits: whole ? 0 : 2
	}).format(cents / 100);
}

/** The order of the three boxes of a date. */
export const dateOrder: Record<Language, readonly ('day' | 'month' | 'year')[]> = {
	en: ['month', 'day', 'year'],
	es: ['day', 'month', 'year']
};
