/** Calls when there may be news to fetch: the page is looked at again, or the network is back (H2). */
export function onWake(wake: () => void): () => void {
	const looked = () => {
		if (document.visibilityState === 'visible') wake();
	};
	document.addEventListener('visibilitychange', looked);
	window.addEventListener('online', wake);
	window.addEventListener('pageshow', looked);
	return () => {
		document.removeEventListener('visibilitychange', looked);
		window.removeEventListener('online', wake);
		window.removeEventListener('pageshow', looked);
	};
}

export function isVisible(): boolean {
	return document.visibilityState === 'visible';
}

/** Calls when the browser has nothing more urgent to do, and after two seconds in any case. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
	else work();
}
