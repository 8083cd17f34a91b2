/**
 * Where a class stands: whether one may ask for a place, what comes next, and when its days are. The
 * server decides who may still apply with `app.open_classes`, which is held against `standingOf`.
 */
import { dayMs } from './calendar.ts';
import type { ClassDay, ClassRow, WindowRow } from './class-rows.ts';
import { instantOf } from './zone.ts';

export const standings = [
	'open',
	'opening_soon',
	'planned',
	'full',
	'closed',
	'under_way',
	'past',
	'cancelled'
] as const;
export type Standing = (typeof standings)[number];

/** A window that opens within two months is worth waiting for. */
const soonDays = 60;

type Placed = Pick<ClassRow, 'state' | 'days' | 'zone' | 'capacity' | 'waiting_max' | 'taken'>;
type Opened = Pick<WindowRow, 'opens_at' | 'closes_at'>;

/** Where a class stands at a moment; without its window nobody knows when applications are taken. */
export function standingOf(row: Placed, window: Opened | null, now: number): Standing {
	const span = spanOf(row);
	if (row.state === 'cancelled') return 'cancelled';
	if (span && span.until <= now) return 'past';
	if (span && span.from <= now) return 'under_way';
	if (!window) return 'planned';
	if (now < window.opens_at) {
		return window.opens_at - now <= soonDays * dayMs ? 'opening_soon' : 'planned';
	}
	if (now >= window.closes_at) return 'closed';
	return isFull(row) ? 'full' : 'open';
}

/** Neither a place nor a place to wait is left. */
function isFull(row: Placed): boolean {
	return row.taken >= row.capacity + row.waiting_max;
}

/** Places that are left, and whether whoever comes now would have to wait for one. */
export function placesOf(row: Placed): { left: number; isWaiting: boolean } {
	const left = row.capacity - row.taken;
	if (left > 0) return { left, isWaiting: false };
	return { left: Math.max(0, left + row.waiting_max), isWaiting: true };
}

type Dated = Pick<ClassRow, 'days' | 'zone'>;

/** From its first hour to its last; null while the dates are to be decided. */
export function spanOf({ days, zone }: Dated): { from: number; until: number } | null {
	const first = days[0];
	const last = days.at(-1);
	if (!first || !last) return null;
	return { from: hoursOf(first, zone).from, until: hoursOf(last, zone).until };
}

/** The moments at which a day begins and ends. */
export function hoursOf(day: ClassDay, zone: string): { from: number; until: number } {
	return {
		from: instantOf({ on: day.on, at: day.from }, zone),
		until: instantOf({ on: day.on, at: day.to }, zone)
	};
}

export type Listed = { class: ClassRow; window: WindowRow | null; standing: Standing };

/** Every class with its window, in the order in which people look for one. */
export function listed(
	classes: readonly ClassRow[],
	windows: readonly WindowRow[],
	now: number
): readonly Listed[] {
	const windowsById = new Map(windows.map((window) => [window.id, window]));
	return classes
		.map((row): Listed => {
			const window = windowsById.get(row.window_id ?? '') ?? null;
			return { class: row, window, standing: standingOf(row, window, now) };
		})
		.sort((left, right) => rankOf(left) - rankOf(right) || inTime(left, right));
}

/** What one can still ask for comes first, what is over last. */
function rankOf({ standing }: Listed): number {
	return standings.indexOf(standing);
}

/** By first day; of what is over, the latest first. */
function inTime(left: Listed, right: Listed): number {
	const isOver = left.standing === 'past' || left.standing === 'cancelled';
	const order = startOf(left) - startOf(right);
	const byTime = Number.isNaN(order) ? 0 : isOver ? -order : order;
	return byTime || (left.class.id < right.class.id ? -1 : 1);
}

function startOf(one: Listed): number {
	return spanOf(one.class)?.from ?? Number.POSITIVE_INFINITY;
}

/** Whether each day comes after the one before, so that none is there twice. */
export function areInOrder(days: readonly Pick<ClassDay, 'on'>[]): boolean {
	return days.every(({ on }, at) => at === 0 || (days[at - 1]?.on ?? '') < on);
}
