import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longUid, shortUid } from '../../src/lib/sync/uid.ts';

test('[P6] a uid is 22 letters on the wire and itself again afterwards', () => {
	fc.assert(
		fc.property(fc.uuid(), (uuid) => {
			expect(shortUid(uuid)).toMatch(/^[\w-]{22}$/u);
			expect(longUid(shortUid(uuid))).toBe(uuid);
			expect(longUid(uuid)).toBe(uuid);
		})
	);
});
