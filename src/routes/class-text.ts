/** A class as a person reads it: its dates, its hours, its window and its places. */
import { placesOf } from '$lib/domain/class.ts';
import type { Listed, Standing } from '$lib/domain/class.ts';
import type { ClassDay, ClassRow, WindowRow } from '$lib/domain/class-rows.ts';
import { minutesEast } from '$lib/domain/zone.ts';
import type { Language } from '$lib/domain/text.ts';
import type { Tone } from '$lib/ui/StatusBadge.svelte';
import type { ClassWords } from './class-words.ts';
import { dateOf, dayAndTimeOf, momentIn, ownZone, timeOfDayOf } from './moment.ts';

export const toneOf: Readonly<Record<Standing, Tone>> = {
	open: 'good',
	opening_soon: 'waiting',
	planned: 'waiting',
	full: 'attention',
	closed: 'quiet',
	under_way: 'active',
	past: 'quiet',
	cancelled: 'problem'
};

export function datesText(row: ClassRow, language: Language, words: ClassWords): string {
	const first = row.days[0];
	const last = row.days.at(-1);
	if (!first || !last) return words.no_dates;
	const dates = words.dates(dateOf(first.on, language), dateOf(last.on, language));
	return `${dates} (${words.days_count(row.days.length)})`;
}

export function formatText(row: ClassRow, words: ClassWords): string {
	return `${words.formats[row.format]}, ${words.days_a_week(row.days_a_week).toLowerCase()}`;
}

export function hoursText(day: ClassDay, language: Language, words: ClassWords): string {
	return words.hours(timeOfDayOf(day.from, language), timeOfDayOf(day.to, language));
}

/** When applications are taken, by the clock of the window's zone and, if it differs, one's own. */
export function applyText({ window, standing }: Listed, speech: Speech): string {
	const { words } = speech;
	if (!window) return words.apply.unknown;
	if (standing === 'opening_soon' || standing === 'planned') {
		return words.apply.opens(bothZones(window, window.opens_at, speech));
	}
	if (standing === 'open' || standing === 'full') {
		return words.apply.open(bothZones(window, window.closes_at, speech));
	}
	const there = (at: number) => momentIn(window.zone, at, speech.language);
	return words.apply.was(there(window.opens_at), there(window.closes_at));
}

type Speech = { language: Language; words: ClassWords };

function bothZones({ zone }: WindowRow, at: number, { language, words }: Speech): string {
	const there = momentIn(zone, at, language);
	if (minutesEast(at, zone) === minutesEast(at, ownZone())) return there;
	return `${there} (${words.apply.yours(dayAndTimeOf(at, language))})`;
}

export function placesText({ class: row, standing }: Listed, words: ClassWords): string {
	if (standing !== 'open' && standing !== 'full') return words.places.of(row.capacity);
	const { left, isWaiting } = placesOf(row);
	if (left === 0) return words.places.none;
	return isWaiting ? words.places.waiting(left) : words.places.left(left);
}
