import { vi } from 'vitest';

/** Waits until it holds. The bound is for a machine that stands still, not for the product. */
export function soon(holds: () => unknown): Promise<unknown> {
	return vi.waitFor(holds, { timeout: 20_000, interval: 20 });
}
