import { describe, expect, test } from 'vitest';
import { calendarText } from '../../src/lib/domain/ics.ts';
import type { CalendarEvent } from '../../src/lib/domain/ics.ts';

const event: CalendarEvent = {
	uid: 'day-1@waymark',
	day: '2026-12-31',
	title: 'Study: 30 minutes'
};
const madeAt = Date.parse('2026-11-22T08:09:10.123Z');
const written = (changes: Partial<CalendarEvent> = {}, sheet = {}) =>
	calendarText({
		name: 'Study days',
		language: 'en',
		madeAt,
		events: [{ ...event, ...changes }],
		...sheet
	});
/** Lines as a reader joins them again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
	test('has what RFC 5545 asks for, in whole days', () => {
		expect(unfolded(written())).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Waymark//Study plan//EN',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'NAME;LANGUAGE=en:Study days',
			'X-WR-CALNAME:Study days',
			'BEGIN:VEVENT',
			'UID:day-1@waymark',
			'DTSTAMP:20261122T080910Z',
			`SEQUENCE:${Math.floor(madeAt / 60_000)}`,
			'DTSTART;VALUE=DATE:20261231',
			'DTEND;VALUE=DATE:20270101',
			'SUMMARY;LANGUAGE=en:Study: 30 minutes',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	test('says a moment as one that is the same in every zone, and where', () => {
		const from = Date.parse('2027-03-02T14:00:00Z');
		const hours = { from, until: from + 30 * 60_000 };
		const lines = unfolded(written({ hours, place: 'Room 4, Holyoke', alarms: [-60] }));
		expect(lines).toContain('DTSTART:20270302T140000Z');
		expect(lines).toContain('DTEND:20270302T143000Z');
		expect(lines).toContain('LOCATION:Room 4\\, Holyoke');
		expect(lines).toContain('TRIGGER:-PT60M');
		expect(lines).not.toContain('TRANSP:TRANSPARENT');
	});

	test('ends every line with CRLF and none within a letter, after 75 bytes at most', () => {
		const text = written({ title: 'Víspera del examen: ' + 'ñandú 🙂 '.repeat(30) });
		const lines = text.split('\r\n');
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(text).not.toContain('\uFFFD');
		expect(unfolded(text).find((line) => line.startsWith('SUMMARY'))).toContain(
			'ñandú 🙂 '.repeat(30)
		);
	});

	test('escapes what would split it, and cannot be made to say another line', () => {
		const evil = 'a, b; c\\d\r\nEND:VEVENT\nATTACH:http://x\u0007';
		const lines = unfolded(
			written({ title: evil, text: evil, uid: 'x\r\ny', url: 'https://a/\r\nb' })
		);
		expect(lines).toContain('SUMMARY;LANGUAGE=en:a\\, b\\; c\\\\d\\nEND:VEVENT\\nATTACH:http://x');
		expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
		expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false);
		expect(lines).toContain('URL:https://a/b');
	});

	test('reminds at an hour of the day, or before it begins', () => {
		const lines = unfolded(written({ alarms: [18 * 60, -6 * 60] }));
		expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
			'TRIGGER:PT1080M',
			'TRIGGER:-PT360M'
		]);
		expect(lines.filter((line) => line === 'ACTION:DISPLAY')).toHaveLength(2);
	});

	test('tells a subscriber how often to look again', () => {
		const lines = unfolded(written({}, { refreshHours: 6 }));
		expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
		expect(lines).toContain('X-PUBLISHED-TTL:PT6H');
	});
});
