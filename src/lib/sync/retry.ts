/** How often something failed in a row, and when it may be tried again. */
export type Retry = { failures: number; retryAt: number };

const firstMs = 1000;
const longestMs = 60_000;

/**
 * Full jitter: anywhere between nothing and a bound that doubles. Devices that lost the server
 * together do not all come back together.
 */
export function delayMs(failures: number, random: number): number {
	const bound = Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(failures - 1, 0), 16));
	return Math.max(100, Math.round(bound * random));
}
