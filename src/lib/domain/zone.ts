/**
 * Local times and zones. A class begins at nine where it is held, whatever the watch of the person who
 * looks says; and twice a year a zone has an hour that does not exist, and one that exists twice.
 */
import { assert } from './assert.ts';
import { dayMs, isDay } from './calendar.ts';
import type { CalendarDate } from './text.ts';

/** A time of day, as `09:30`. */
export type TimeOfDay = string;
/** What a clock on the wall says somewhere. */
export type LocalTime = { on: CalendarDate; at: TimeOfDay };

/** Where a local time falls: once as a rule, never or twice where the clocks are changed. */
export type Moment =
	| { kind: 'once'; at: number }
	/** The clocks jump over it. `at` is as long after the jump as it was past the hour that is left out. */
	| { kind: 'never'; at: number }
	/** The clocks are set back, so that it comes again. */
	| { kind: 'twice'; at: number; again: number };

export function momentOf(local: LocalTime, zone: string): Moment {
	assert(isDay(local.on) && isTimeOfDay(local.at), 'a local time is 2027-03-02 and 09:30');
	const asUtc = Date.parse(`${local.on}T${local.at}:00Z`);
	// A zone changes its clocks at most once within these two days, so that it is at one of these two.
	const before = minutesEast(asUtc - dayMs, zone);
	const after = minutesEast(asUtc + dayMs, zone);
	const candidates = [...new Set([before, after])].map((minutes) => asUtc - minutes * minuteMs);
	const found = candidates.filter((at) => at + minutesEast(at, zone) * minuteMs === asUtc);
	const [at, again] = found.sort((a, b) => a - b);
	if (at === undefined) return { kind: 'never', at: asUtc - before * minuteMs };
	return again === undefined ? { kind: 'once', at } : { kind: 'twice', at, again };
}

/** The moment that people mean: the first of two, and for one that is left out the clock's time after it. */
export function instantOf(local: LocalTime, zone: string): number {
	return momentOf(local, zone).at;
}

/** What the wall says there at a moment. */
export function localOf(at: number, zone: string): LocalTime {
	const text = new Date(at + minutesEast(at, zone) * minuteMs).toISOString();
	return { on: text.slice(0, 10), at: text.slice(11, 16) };
}

/** How far a zone's clocks are ahead of Greenwich at a moment. */
export function minutesEast(at: number, zone: string): number {
	const named = new Map(
		writerOf(zone)
			.formatToParts(at)
			.map((part) => [part.type, part.value])
	);
	const of = (type: Intl.DateTimeFormatPartTypes) => Number(named.get(type));
	const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
	return Math.round((wall - Math.floor(at / minuteMs) * minuteMs) / minuteMs);
}

/** Whether a text names a zone that this device knows, such as `America/New_York`. */
export function isZone(text: string): boolean {
	// Offsets such as `+05:00` have no summer: only a place says when its clocks change.
	if (!/^[A-Za-z]+(\/[\w+-]+)+$/.test(text)) return false;
	try {
		writerOf(text);
		return true;
	} catch {
		return false;
	}
}

/** `00:00` to `23:59` */
export function isTimeOfDay(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const minuteMs = 60_000;

/** Writers by zone: making one takes longer than anything that it is asked for. */
const writersByZone = new Map<string, Intl.DateTimeFormat>();

function writerOf(zone: string): Intl.DateTimeFormat {
	const known = writersByZone.get(zone);
	if (known) return known;
	const writer = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		calendar: 'gregory',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric'
	});
	writersByZone.set(zone, writer);
	return writer;
}
