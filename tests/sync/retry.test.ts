import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delayMs } from '../../src/lib/sync/retry.ts';

test('[P6] the wait grows from one second to a minute at most, with full jitter', () => {
	expect([1, 2, 3, 10].map((failures) => delayMs(failures, 1))).toEqual([1000, 2000, 4000, 60_000]);
	fc.assert(
		fc.property(fc.nat(200), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
			expect(delayMs(failures, random)).toBeGreaterThanOrEqual(100);
			expect(delayMs(failures, random)).toBeLessThanOrEqual(60_000);
		})
	);
});
