import { expect, test } from 'vitest';
import { assert } from '../../src/lib/domain/assert.ts';

test('what holds passes, and what does not stops with what should have held', () => {
	expect(() => assert(true, 'one is one')).not.toThrow();
	expect(() => assert(false, 'one is one')).toThrow('This must hold: one is one');
});
