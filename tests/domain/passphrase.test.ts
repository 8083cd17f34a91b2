import { describe, expect, test } from 'vitest';
import { readyForKey, strengthOf, waitMs } from '../../src/lib/domain/passphrase.ts';

describe('a passphrase', () => {
	test('is the same on every keyboard', () => {
		expect(readyForKey('cafe\u0301 ')).toBe(readyForKey('caf\u00e9'));
		expect(readyForKey('１２３４５６')).toBe('123456');
	});

	test.each([
		['12345', 'short'],
		['      ', 'short'],
		['x'.repeat(201), 'short'],
		['482913', 'weak'],
		['aaaaaaaaaaaaaaaa', 'weak'],
		['1234567890', 'weak'],
		['harborlight', 'fair'],
		['rain on the tin roof', 'strong']
	])('%s is %s', (passphrase, strength) => {
		expect(strengthOf(passphrase)).toBe(strength);
	});
});

describe('wrong tries', () => {
	test.each([
		[0, 0],
		[4, 0],
		[5, 10_000],
		[6, 20_000],
		[7, 40_000],
		[30, 600_000]
	])('after %i the next waits %i ms', (wrong, wait) => {
		expect(waitMs({ wrong, at: 1000 }, 1000)).toBe(wait);
	});

	test('time that has gone by counts, and a clock that was set back makes nobody wait longer', () => {
		expect(waitMs({ wrong: 5, at: 1000 }, 7000)).toBe(4000);
		expect(waitMs({ wrong: 5, at: 1000 }, 50_000)).toBe(0);
		expect(waitMs({ wrong: 5, at: 1_000_000 }, 0)).toBe(10_000);
	});
});
