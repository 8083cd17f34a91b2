import { describe, expect, test } from 'vitest';
import type { RefusalWords } from '../../src/lib/domain/refusals.ts';
import { isRefusalCode, refusalCodes, wordsFor } from '../../src/lib/domain/refusals.ts';
import { refusals as english } from '../../src/lib/words/en/refusals.ts';
import { refusals as spanish } from '../../src/lib/words/es/refusals.ts';

const languages: [string, RefusalWords, RegExp][] = [
	['English', english, /\bplease\b|\binvalid\b|\berror\b|\bfail|you (must|forgot)|wrong/i],
	['Spanish', spanish, /por favor|inválid|\berror\b|\bfall[óo]\b|incorrect|olvidó/i]
];

describe.each(languages)('refusals in %s', (_, words, banned) => {
	test.each(refusalCodes)('%s says what to do, and blames nobody', (code) => {
		const said = wordsFor(words, { code, about: {} });
		expect(said.length).toBeGreaterThan(8);
		expect(said.length).toBeLessThan(120);
		expect(said).not.toMatch(banned);
		expect(said).not.toMatch(/\.$/);
	});
});

test('a claim says who holds it, when that is known', () => {
	const refusal = { code: 'claim.taken', about: { name: 'Sage' } } as const;
	expect(wordsFor(english, refusal)).toBe('Sage has this file open');
	expect(wordsFor(spanish, refusal)).toBe('Sage tiene abierto este expediente');
});

test('a code that nobody knows is told apart', () => {
	expect(isRefusalCode('claim.lost')).toBe(true);
	expect(isRefusalCode('claim.found')).toBe(false);
});
