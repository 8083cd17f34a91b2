import type { Clock } from '../sync/ports.ts';

/** Since the page began; no change of the device’s clock moves it. */
export function elapsed(): number {
	return performance.now();
}

/** Set by the developer's page alone. */
let aheadMs = 0;

/** Makes this page believe that it is later than it is; it ends with the page. */
export function setAhead(ms: number): void {
	aheadMs = ms;
}

export const clock: Clock = {
	now: () => Date.now() + aheadMs,
	after: (ms, work) => {
		const timer = setTimeout(work, ms);
		return () => clearTimeout(timer);
	}
};
