/** Fetches in idle time what attaching a file will need, unless the person asked to save data. */
import { keepConverter } from './heic.ts';

export function warmUp(): void {
	if (!('caches' in globalThis) || !navigator.onLine || savesData()) return;
	const fetchNow = () => void keepConverter().catch(() => undefined);
	if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchNow, { timeout: 60_000 });
	else setTimeout(fetchNow, 10_000);
}

function savesData(): boolean {
	const connection: unknown = 'connection' in navigator ? navigator.connection : null;
	if (typeof connection !== 'object' || connection === null) return false;
	return 'saveData' in connection && connection.saveData === true;
}
