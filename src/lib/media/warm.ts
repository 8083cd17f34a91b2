/** Fetches in idle time what attaching a file will need, unless the person asked to save data. */
import { keepConverter } from './heic.ts';

export function warmUp(savesData: boolean): void {
	if (!('caches' in globalThis) || !navigator.onLine || savesData) return;
	const fetchNow = () => void keepConverter().catch(() => undefined);
	if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchNow, { timeout: 60_000 });
	else setTimeout(fetchNow, 10_000);
}
