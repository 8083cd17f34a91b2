/** Fetches in idle time what will be needed with no signal, unless the person asked to save data. */
import { keepConverter } from './heic.ts';

export type Warming = {
	savesData: boolean;
	/** Somebody is filling in an application. */
	applies: boolean;
	/** Keeps the pages that nobody needs in their first minute. */
	keepLater: () => Promise<void>;
};

/**
 * The converter is half a megabyte, so whoever only looks in does not pay for it, and what the page itself needs comes
 * first: where applications are filled in after a moment, elsewhere once somebody stays.
 */
export function warmUp(about: Warming): void {
	if (!('caches' in globalThis) || !navigator.onLine || about.savesData) return;
	const fetchNow = () =>
		void Promise.allSettled([
			// Half a megabyte more, and only who applies will attach a PDF; photos come first.
			keepConverter().then(() => (about.applies ? keepReading() : undefined)),
			about.keepLater()
		]);
	const whenIdle = () => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchNow, { timeout: 60_000 });
		else fetchNow();
	};
	setTimeout(whenIdle, about.applies ? soonMs : staysMs);
}

async function keepReading(): Promise<void> {
	const { keepReader } = await import('./pdf-text.ts');
	await keepReader();
}

const soonMs = 3_000;
const staysMs = 15_000;
