/**
 * Writes a calendar file as RFC 5545 asks for it: whole days, so that no zone can move them; lines of
 * at most 75 bytes; names that stay the same, so that a calendar moves an event instead of adding one.
 */
import { addDays } from './calendar.ts';
import type { CalendarDate } from './text.ts';

export type CalendarEvent = {
	/** The same for the same event, whenever it is written. */
	uid: string;
	day: CalendarDate;
	title: string;
	text?: string;
	url?: string;
	/** Reminders, in minutes from the midnight with which the day begins; before it when negative. */
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
	const stamp = `${new Date(sheet.madeAt).toISOString().replace(/[-:]|\.\d+/g, '')}`;
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
		`DTSTART;VALUE=DATE:${dateOf(event.day)}`,
		`DTEND;VALUE=DATE:${dateOf(addDays(event.day, 1))}`,
		`SUMMARY;LANGUAGE=${sheet.language}:${escaped(event.title)}`,
		...(event.text ? [`DESCRIPTION;LANGUAGE=${sheet.language}:${escaped(event.text)}`] : []),
		...(event.url ? [`URL:${event.url.replace(/[\p{Cc}\s]/gu, '')}`] : []),
		// It takes no time away from anybody who looks whether the person is free.
		'TRANSP:TRANSPARENT',
		...(event.alarms ?? []).flatMap((minutes) => alarmLines(event.title, minutes)),
		'END:VEVENT'
	];
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
