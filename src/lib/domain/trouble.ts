/**
 * What went wrong in the app on a device, kept for the person to read, to cross out and to send on.
 * Addresses, ids, figures and whatever was quoted are crossed out before anything is kept.
 */
export type Trouble = {
	/** When it happened last, by the device's clock. */
	at: number;
	/** The page, as the app calls it, without what stood in its address; empty beside all pages. */
	where: string;
	what: string;
	times: number;
	/** Of the app. */
	version: string;
};
export type Stopped = { where: string; error: unknown; at: number; version: string };

const keptMax = 30;
const charactersMax = 900;

/** The newest first; what happens again is counted and not listed twice. */
export function withTrouble(before: readonly Trouble[], stopped: Stopped): Trouble[] {
	const { where, error, at, version } = stopped;
	const what = described(error);
	const same = before.find((one) => one.where === where && one.what === what);
	const times = (same?.times ?? 0) + 1;
	const others = before.filter((one) => one !== same);
	return [{ at, where, what, times, version }, ...others].slice(0, keptMax);
}

/** What was kept as text; none where it cannot be read. */
export function parseTroubles(text: string | null): Trouble[] {
	try {
		const kept: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(kept) ? kept.flatMap(troubleIn) : [];
	} catch {
		return [];
	}
}

function described(error: unknown): string {
	const isError = error instanceof Error;
	const name = isError ? `${error.name}: ${error.message}` : String(error);
	// Browsers that begin a stack with the message say it once.
	const stack = isError ? (error.stack ?? '').replace(name, '').trim() : '';
	return crossOut(stack === '' ? name : `${name}\n${stack}`).slice(0, charactersMax);
}

const crossings: readonly [RegExp, string][] = [
	[/[\w.+-]+@[\w-]+\.[\w.]+/g, '…@…'],
	[/\beyJ[\w-]+(\.[\w-]*)*/g, '…'],
	[/\b[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\b/gi, '…'],
	[/(https?:\/\/[^\s?#)]+)[?#][^\s)]*/g, '$1'],
	[/\bhttps?:\/\/[^/\s)]+/g, ''],
	[/(["“«]).{1,200}?(["”»])/g, '$1…$2'],
	[/\d{5,}/g, '…']
];

function crossOut(text: string): string {
	return crossings.reduce((left, [pattern, by]) => left.replace(pattern, by), text);
}

function troubleIn(kept: unknown): Trouble[] {
	if (typeof kept !== 'object' || kept === null) return [];
	if (!('at' in kept && 'where' in kept && 'what' in kept)) return [];
	const { at, where, what } = kept;
	if (typeof at !== 'number' || typeof where !== 'string' || typeof what !== 'string') return [];
	const times = 'times' in kept && typeof kept.times === 'number' ? kept.times : 1;
	const version = 'version' in kept && typeof kept.version === 'string' ? kept.version : '';
	return [{ at, where, what, times, version }];
}
