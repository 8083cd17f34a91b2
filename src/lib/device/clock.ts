import type { Clock } from '../sync/ports.ts';

/** Since the page began; no change of the device’s clock moves it. */
export function elapsed(): number {
	return performance.now();
}

export const clock: Clock = {
	now: () => Date.now(),
	after: (ms, work) => {
		const timer = setTimeout(work, ms);
		return () => clearTimeout(timer);
	}
};
