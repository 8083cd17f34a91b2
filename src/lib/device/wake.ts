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

/** Writing starts when the page is left; nothing depends on its finishing. */
export function onLeave(left: () => void): () => void {
	const looked = () => {
		if (document.visibilityState === 'hidden') left();
	};
	document.addEventListener('visibilitychange', looked);
	return () => document.removeEventListener('visibilitychange', looked);
}

export function isVisible(): boolean {
	return document.visibilityState === 'visible';
}
