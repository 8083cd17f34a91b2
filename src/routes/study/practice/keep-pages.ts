import type { Waymark } from '../../waymark.ts';

/** Asks for the study pages to be kept; what cannot be fetched now is asked for the next time. */
export function keepPages(waymark: Waymark): void {
	void waymark.device.keepPages('study').catch(() => undefined);
}
