/**
 * Where a person was when the camera opened. On a small phone the camera can end the page; the next
 * start then opens the same step at the same height. Kept for a quarter of an hour, used once.
 */
const key = 'waymark.place';
const validMs = 15 * 60 * 1000;

export type Place = { path: string; scroll: number };

export function keepPlace(place: Place, now: number): void {
	try {
		localStorage.setItem(key, JSON.stringify({ ...place, at: now }));
	} catch {
		// Without storage there is nothing to come back to either; the layout has said so.
	}
}

export function forgetPlace(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// As above.
	}
}

export function takePlace(now: number): Place | null {
	const place = readPlace(now);
	forgetPlace();
	return place;
}

function readPlace(now: number): Place | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		if (typeof kept !== 'object' || kept === null) return null;
		if (!('path' in kept) || !('scroll' in kept) || !('at' in kept)) return null;
		const { path, scroll, at } = kept;
		if (typeof path !== 'string' || typeof scroll !== 'number' || typeof at !== 'number')
			return null;
		const isOurs = path.startsWith('/') && !path.startsWith('//');
		return isOurs && Math.abs(now - at) < validMs ? { path, scroll } : null;
	} catch {
		return null;
	}
}
