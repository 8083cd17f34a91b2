import { expect, test } from 'vitest';
import { randomBytes } from '../../src/lib/device/ids.ts';
import { newKey, unwrapKey, wrapKey } from '../../src/lib/store/guard.ts';

const untold = () => undefined;

test('[W7] a passphrase opens its own key, however it was typed, and no other opens it', async () => {
	const key = newKey(randomBytes);
	const shares: number[] = [];
	const told = (share: number) => shares.push(share);
	const guard = await wrapKey('rain on the caf\u00e9 roof', { key, randomBytes, told });
	expect(await unwrapKey(guard, 'rain on the cafe\u0301 roof ', untold)).toEqual(key);
	expect(await unwrapKey(guard, 'Rain on the caf\u00e9 roof', untold)).toBeNull();
	expect(shares.at(-1)).toBe(1);
	expect(
		Buffer.concat([guard.salt, guard.wrapped]).includes(Buffer.from(key)),
		'in the clear'
	).toBe(false);
	// What one try costs wherever it is made: 32 MiB, three times over.
	expect([128 * guard.kdf.N * guard.kdf.r, guard.kdf.p]).toEqual([32 * 1024 * 1024, 3]);
});
