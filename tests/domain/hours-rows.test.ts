import { expect, test } from 'vitest';
import { evidenceOf, mayRenew } from '../../src/lib/domain/hours-rows.ts';

test('evidence is a document under the entry’s id', () => {
	expect(evidenceOf('7')).toBe('hours:7');
});

test.each([
	['none', true],
	['submitted', false],
	['in_review', false],
	['changes_requested', true],
	['second_review', false],
	['approved', true],
	['denied', false]
] as const)('while a renewal is %s, hours may be written down: %s', (state, may) => {
	expect(mayRenew(state)).toBe(may);
});
