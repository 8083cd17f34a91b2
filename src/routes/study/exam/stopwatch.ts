/**
 * What a simulation's stopwatch showed last, kept between marks, so that a page that ends without a
 * word gives back no more than a few seconds. One number of one sitting; the marks are the truth.
 */
const key = 'waymark.sitting';

export function keepUsed(sitting: string, usedMs: number): void {
	try {
		localStorage.setItem(key, JSON.stringify({ sitting, usedMs }));
	} catch {
		// Without it the last mark counts, which is enough.
	}
}

export function keptUsed(sitting: string): number {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		if (!(kept instanceof Object) || !('sitting' in kept) || !('usedMs' in kept)) return 0;
		const isOurs = kept.sitting === sitting && typeof kept.usedMs === 'number';
		return isOurs && Number.isFinite(kept.usedMs) ? Number(kept.usedMs) : 0;
	} catch {
		return 0;
	}
}

export function forgetUsed(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// As above.
	}
}
