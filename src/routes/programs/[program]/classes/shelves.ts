/** In which part of the list a class stands: what one can do about it comes first. */
import { spanOf } from '$lib/domain/class.ts';
import type { Listed } from '$lib/domain/class.ts';

type Shelf = 'open' | 'coming' | 'running' | 'over';

export function shelved(all: readonly Listed[], now: number): Readonly<Record<Shelf, Listed[]>> {
	const shelves: Record<Shelf, Listed[]> = { open: [], coming: [], running: [], over: [] };
	for (const one of all) shelves[shelfOf(one, now)].push(one);
	return shelves;
}

function shelfOf({ class: row, standing }: Listed, now: number): Shelf {
	switch (standing) {
		case 'open':
			return 'open';
		case 'opening_soon':
		case 'planned':
			return 'coming';
		case 'past':
			return 'over';
		case 'cancelled':
			return (spanOf(row)?.until ?? now + 1) <= now ? 'over' : 'coming';
		case 'full':
		case 'closed':
		case 'under_way':
			return 'running';
	}
}

/** The class that can be asked for next: one that is open, else the one whose window opens first. */
export function nextOf(all: readonly Listed[]): Listed | null {
	const open = all.find(({ standing }) => standing === 'open');
	if (open) return open;
	const coming = all.filter(
		({ standing, window }) =>
			window !== null && (standing === 'opening_soon' || standing === 'planned')
	);
	const opensAt = ({ window }: Listed) => window?.opens_at ?? 0;
	return coming.toSorted((left, right) => opensAt(left) - opensAt(right))[0] ?? null;
}

/** Other classes that the same window serves, so that one application can name two of them. */
export function besides(one: Listed, all: readonly Listed[]): readonly Listed[] {
	return all.filter(
		(other) =>
			one.window !== null &&
			other.window?.id === one.window.id &&
			other.class.id !== one.class.id &&
			other.standing === one.standing
	);
}
