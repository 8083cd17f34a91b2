/** Fetches in idle time what attaching a file will need, unless the person asked to save data. */
import { keepConverter } from './heic.ts';

/**
 * Half a megabyte, so whoever only looks in does not pay for it, and what the page itself needs comes
 * first: where applications are filled in after a moment, elsewhere once somebody stays.
 */
export function warmUp(about: { savesData: boolean; applies: boolean }): void {
	if (!('caches' in globalThis) || !navigator.onLine || about.savesData) return;
	const fetchNow = () => void keepConverter().catch(() => undefined);
	const whenIdle = () => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchNow, { timeout: 60_000 });
		else fetchNow();
	};
	setTimeout(whenIdle, about.applies ? soonMs : staysMs);
}

const soonMs = 3_000;
const staysMs = 15_000;
