import type { Clock } from '../sync/ports.ts';

export const clock: Clock = {
	now: () => Date.now(),
	after: (ms, work) => {
		const timer = setTimeout(work, ms);
		return () => clearTimeout(timer);
	}
};
