import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlain, plain } from '../../src/lib/sync/plain.ts';

test('[W1] arguments are plain values before they are kept', () => {
	expect(plain({ a: 1, b: undefined, c: [{ d: null }] })).toEqual({ a: 1, c: [{ d: null }] });
	expect(() => plain({ when: () => 1 })).toThrow('JSON');
	expect(() => plain(Number.NaN)).toThrow('JSON');
});

test('[W1] whatever is JSON stays what it is', () => {
	fc.assert(
		fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
			expect(isPlain(value)).toBe(true);
			expect(JSON.stringify(plain(value))).toBe(JSON.stringify(value));
		})
	);
});
