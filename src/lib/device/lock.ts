import type { Lock } from '../sync/ports.ts';

/** Waits its turn: a lock that is only tried would leave nobody to take over. */
export const lock: Lock = (name, work) => {
	if (!('locks' in navigator)) return work();
	return navigator.locks.request(name, work);
};

/** Holds a lock until told otherwise; `held` is called when it is ours. */
export function holdLock(name: string, held: () => () => void): () => void {
	if (!('locks' in navigator)) return held();
	const stop = new AbortController();
	const done = new Promise<void>((resolve) =>
		stop.signal.addEventListener('abort', () => resolve())
	);
	const work = async () => {
		const release = held();
		await done;
		release();
	};
	navigator.locks.request(name, { signal: stop.signal }, work).catch(() => undefined);
	return () => stop.abort();
}
