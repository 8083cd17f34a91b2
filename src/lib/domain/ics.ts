/**
 * Writes a calendar file as RFC 5545 asks for it: whole days, so that no zone can move them, or moments,
 * which are the same in every zone; lines of at most 75 bytes; names that stay the same, so that a
 * calendar moves an event instead of adding one.
 */
import { addDays } from './calendar.ts';
import type { CalendarDate } from './text.ts';

export type CalendarEvent = {
	/** The same for the same event, whenever it is written. */
	uid: string;
	day: CalendarDate;
	/** From when until when; without them it is the whole day. */
	hours?: { from: number; until: number };
	title: string;
	text?: string;
	place?: string;
	url?: string;
	/** Reminders, in minutes from its beginning, a whole day's midnight; before it when negative. */
	alarms?: readonly number[];
};

export type CalendarSheet = {
	name: string;
	language: string;
	events: readonly CalendarEvent[];
	/** When it was written. */
	madeAt: number;
	/** How often whoever subscribes should look again. */
	refreshHours?: number;
};

export function calendarText(sheet: CalendarSheet): string {
	const stamp = momentOf(sheet.madeAt);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Waymark//Study plan//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		...named(sheet),
		...refreshed(sheet.refreshHours),
		...sheet.events.flatMap((event) => eventLines(event, sheet, stamp)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function named({ name, language }: CalendarSheet): readonly string[] {
	return [`NAME;LANGUAGE=${language}:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`];
}

function refreshed(hours: number | undefined): readonly string[] {
	if (hours === undefined) return [];
	return [`REFRESH-INTERVAL;VALUE=DURATION:PT${hours}H`, `X-PUBLISHED-TTL:PT${hours}H`];
}

function eventLines(event: CalendarEvent, sheet: CalendarSheet, stamp: string): readonly string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(event.uid)}`,
		`DTSTAMP:${stamp}`,
		// A file that is opened again replaces what an older one brought.
		`SEQUENCE:${Math.floor(sheet.madeAt / 60_000)}`,
		...timeLines(event),
		`SUMMARY;LANGUAGE=${sheet.language}:${escaped(event.title)}`,
		...(event.text ? [`DESCRIPTION;LANGUAGE=${sheet.language}:${escaped(event.text)}`] : []),
		...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
		...(event.url ? [`URL:${event.url.replace(/[\p{Cc}\s]/gu, '')}`] : []),
		// A whole day takes no time away from anybody who looks whether the person is free.
		...(event.hours ? [] : ['TRANSP:TRANSPARENT']),
		...(event.alarms ?? []).flatMap((minutes) => alarmLines(event.title, minutes)),
		'END:VEVENT'
	];
}

function timeLines({ day, hours }: CalendarEvent): readonly string[] {
	if (hours) return [`DTSTART:${momentOf(hours.from)}`, `DTEND:${momentOf(hours.until)}`];
	return [`DTSTART;VALUE=DATE:${dateOf(day)}`, `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`];
}

function alarmLines(title: string, minutes: number): readonly string[] {
	const sign = minutes < 0 ? '-' : '';
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		`TRIGGER:${sign}PT${Math.abs(minutes)}M`,
		'END:VALARM'
	];
}

/** `20270302T140000Z` */
function momentOf(at: number): string {
	return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function dateOf(day: CalendarDate): string {
	return day.replaceAll('-', '');
}

/** Text as a calendar has it: what would end or split it is escaped, what nobody sees is left out. */
function escaped(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\\;,]/g, (mark) => `\\${mark}`)
		.replaceAll('\n', '\\n')
		.replace(/\p{Cc}/gu, '');
}

const lineBytesMax = 75;

/** Never within a letter, however many bytes that has. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let written = '';
	let bytes = 0;
	for (const letter of line) {
		const size = encoder.encode(letter).length;
		if (bytes + size > lineBytesMax) {
			written += '\r\n ';
			bytes = 1;
		}
		written += letter;
		bytes += size;
	}
	return written;
}
