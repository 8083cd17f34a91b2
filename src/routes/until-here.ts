const firstMs = 1000;
const longestMs = 30_000;

/**
 * Asks for a part of the app until it is here, with longer and longer rests: on a bad line it may be
 * cut off, and nobody would ask again. Answers how to stop asking.
 */
export function untilHere<T>(load: () => Promise<T>, here: (loaded: T) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isWanted = true;
	const ask = (restMs: number) => {
		load().then(
			(loaded) => {
				if (isWanted) here(loaded);
			},
			() => {
				if (isWanted) timer = setTimeout(ask, restMs, Math.min(longestMs, restMs * 2));
			}
		);
	};
	ask(firstMs);
	return () => {
		isWanted = false;
		clearTimeout(timer);
	};
}
