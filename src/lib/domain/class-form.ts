/** What staff type about a class or a window, and what it becomes. Everything typed is text. */
import { addDays, daysBetween, isDay } from './calendar.ts';
import { areInOrder } from './class.ts';
import type { ClassDay, ClassFormat, ClassRow, WindowRow } from './class-rows.ts';
import type { CalendarDate, Text } from './text.ts';
import { instantOf, isTimeOfDay, isZone, localOf, momentOf } from './zone.ts';

/** For a device that does not say where it is. */
const anyZone = 'America/New_York';

export type TypedClass = {
	name: { en: string; es: string };
	/** Empty for none. */
	window: string;
	format: ClassFormat;
	days_a_week: string;
	zone: string;
	days: readonly ClassDay[];
	place: string;
	capacity: string;
	waiting_max: string;
};
export type ClassProblem =
	| 'name_en'
	| 'name_es'
	| 'days_a_week'
	| 'zone'
	| 'day_unreadable'
	| 'day_hours'
	| 'day_twice'
	| 'day_skipped'
	| 'capacity'
	| 'waiting_max';

/** Where staff are is where a new class most likely is; some devices name no place. */
export function usualZone(device: string): string {
	return device.includes('/') && isZone(device) ? device : anyZone;
}

export function typedClass(row: ClassRow | null, device = ''): TypedClass {
	return {
		name: { en: row?.name.en ?? '', es: row?.name.es ?? '' },
		window: row?.window_id ?? '',
		format: row?.format ?? 'undecided',
		days_a_week: String(row?.days_a_week ?? 2),
		zone: row?.zone ?? usualZone(device),
		days: row?.days ?? [],
		place: row?.place ?? '',
		capacity: String(row?.capacity ?? 24),
		waiting_max: String(row?.waiting_max ?? 10)
	};
}

export function classProblems(typed: TypedClass): readonly ClassProblem[] {
	return [
		...(typed.name.en.trim() === '' ? ['name_en' as const] : []),
		...(typed.name.es.trim() === '' ? ['name_es' as const] : []),
		...(isCount(typed.days_a_week, 1, 7) ? [] : ['days_a_week' as const]),
		...(isZone(typed.zone.trim()) ? dayProblems(typed) : ['zone' as const]),
		...(isCount(typed.capacity, 1, 1000) ? [] : ['capacity' as const]),
		...(isCount(typed.waiting_max, 0, 1000) ? [] : ['waiting_max' as const])
	];
}

/** An hour that the clocks jump over, or that comes twice, is nothing that people could agree on. */
function dayProblems({ days, zone }: TypedClass): readonly ClassProblem[] {
	if (!days.every(({ on, from, to }) => isDay(on) && isTimeOfDay(from) && isTimeOfDay(to))) {
		return ['day_unreadable'];
	}
	const isClear = (day: ClassDay, at: string) =>
		momentOf({ on: day.on, at }, zone.trim()).kind === 'once';
	return [
		...(days.every(({ from, to }) => from < to) ? [] : ['day_hours' as const]),
		...(areInOrder(inOrder(days)) ? [] : ['day_twice' as const]),
		...(days.every((day) => isClear(day, day.from) && isClear(day, day.to))
			? []
			: ['day_skipped' as const])
	];
}

type WrittenClass = {
	window: string | null;
	name: Text;
	format: ClassFormat;
	days_a_week: number;
	zone: string;
	days: ClassDay[];
	place: string;
	capacity: number;
	waiting_max: number;
};

/** Of what has no problems. */
export function writtenClass(typed: TypedClass): WrittenClass {
	return {
		window: typed.window === '' ? null : typed.window,
		name: { en: typed.name.en.trim(), es: typed.name.es.trim() },
		format: typed.format,
		days_a_week: Number(typed.days_a_week),
		zone: typed.zone.trim(),
		days: inOrder(typed.days),
		place: typed.place.trim(),
		capacity: Number(typed.capacity),
		waiting_max: Number(typed.waiting_max)
	};
}

function inOrder(days: readonly ClassDay[]): ClassDay[] {
	return days.toSorted((left, right) => (left.on < right.on ? -1 : 1));
}

/** Every such weekday from the first day to the last, 0 being Sunday: whole days between two half ones. */
export function daysBetweenHalves(
	first: CalendarDate,
	last: CalendarDate,
	weekdays: readonly number[]
): readonly ClassDay[] {
	if (!isDay(first) || !isDay(last)) return [];
	const count = Math.min(daysBetween(first, last) + 1, 400);
	const all = Array.from({ length: Math.max(0, count) }, (_, at) => addDays(first, at));
	const kept = all.filter((on) => weekdays.includes(new Date(`${on}T00:00:00Z`).getUTCDay()));
	return kept.map((on, at) => {
		const isHalf = at === 0 || at === kept.length - 1;
		return { on, from: '09:00', to: isHalf ? '12:30' : '16:00' };
	});
}

export type TypedWindow = {
	opens: { on: string; at: string };
	closes: { on: string; at: string };
	zone: string;
	note: { en: string; es: string };
};
export type WindowProblem = 'opens' | 'closes' | 'zone' | 'backwards' | 'note';

export function typedWindow(row: WindowRow | null, device = ''): TypedWindow {
	return {
		opens: row ? localOf(row.opens_at, row.zone) : { on: '', at: '09:00' },
		closes: row ? localOf(row.closes_at, row.zone) : { on: '', at: '17:00' },
		zone: row?.zone ?? usualZone(device),
		note: { en: row?.note?.en ?? '', es: row?.note?.es ?? '' }
	};
}

export function windowProblems(typed: TypedWindow): readonly WindowProblem[] {
	const isLocal = ({ on, at }: { on: string; at: string }) => isDay(on) && isTimeOfDay(at);
	const { opens, closes, note } = typed;
	const unreadable: readonly WindowProblem[] = [
		...(isLocal(opens) ? [] : ['opens' as const]),
		...(isLocal(closes) ? [] : ['closes' as const]),
		...(isZone(typed.zone.trim()) ? [] : ['zone' as const]),
		...((note.en.trim() === '') === (note.es.trim() === '') ? [] : ['note' as const])
	];
	if (unreadable.length > 0) return unreadable;
	const { opens_at, closes_at } = writtenWindow(typed);
	return opens_at < closes_at ? [] : ['backwards'];
}

/** Of what can be read. */
export function writtenWindow(typed: TypedWindow): {
	opens_at: number;
	closes_at: number;
	zone: string;
	note: Text | null;
} {
	const zone = typed.zone.trim();
	const note = { en: typed.note.en.trim(), es: typed.note.es.trim() };
	return {
		opens_at: instantOf(typed.opens, zone),
		closes_at: instantOf(typed.closes, zone),
		zone,
		note: note.en === '' ? null : note
	};
}

function isCount(text: string, least: number, most: number): boolean {
	return /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}
