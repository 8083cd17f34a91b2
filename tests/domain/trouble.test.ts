/** What went wrong on a device: kept for the person, without what is nobody's business. */
import { expect, test } from 'vitest';
import { parseTroubles, withTrouble } from '../../src/lib/domain/trouble.ts';
import type { Stopped, Trouble } from '../../src/lib/domain/trouble.ts';
import { troubles as english } from '../../src/lib/words/en/troubles.ts';
import { letterOf } from '../../src/routes/settings/problems/letter.ts';

const at = Date.UTC(2026, 10, 22, 12);
const stopped = { where: '/study', error: new TypeError('x is no function'), at, version: '1.0.0' };

function after(...all: readonly Stopped[]): Trouble[] {
	return all.reduce(withTrouble, [] as Trouble[]);
}

test('what happened is there, the newest first, and what happens again is counted', () => {
	const elsewhere = { ...stopped, where: '/desk', at: at + 1 };
	const [first, second] = after(stopped, elsewhere, { ...stopped, at: at + 2 });
	expect(first).toMatchObject({ where: '/study', times: 2, at: at + 2, version: '1.0.0' });
	expect(first?.what).toContain('TypeError: x is no function');
	expect(second).toMatchObject({ where: '/desk', times: 1 });
});

test.each([
	['an address for mails', 'no answer for avery.m+1@example.org today', 'avery'],
	['an id', 'row 5eed0000-0000-4000-8000-000000000001 is gone', '5eed0000'],
	['a token', 'sent eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl to it', 'c2lnbmF0dXJl'],
	['what was quoted', 'cannot read "I was in hospital in 2019" as JSON', 'hospital'],
	['a number of a person', 'receipt 20261122 is unknown', '20261122'],
	['what stands in an address', 'from https://waymark.example/a.js?code=secret', 'secret'],
	['where the app is', 'from https://waymark.example/a.js', 'waymark.example']
])('%s is crossed out before it is kept', (_what, said, secret) => {
	const kept = after({ ...stopped, error: new Error(said) });
	expect(JSON.stringify(kept)).not.toContain(secret);
});

test('the list is short, whatever goes wrong how often', () => {
	const often = Array.from({ length: 100 }, (_, n) => n);
	const kept = after(
		...often.map((n) => ({ ...stopped, error: 'long '.repeat(1000), where: `/${n}` }))
	);
	expect(kept.map(({ where }) => where).slice(0, 2)).toEqual(['/99', '/98']);
	expect(kept).toHaveLength(30);
	expect(JSON.stringify(kept).length).toBeLessThan(40_000);
});

test('it is read again as it was kept, and what somebody else has written is no fault', () => {
	const kept = after(stopped);
	expect(parseTroubles(JSON.stringify(kept))).toEqual(kept);
	for (const text of [null, '{', '{}', '[1, null, {"at": "x"}]']) {
		expect(parseTroubles(text)).toEqual([]);
	}
});

test('the letter says what, where, when, how often, and with which version', () => {
	const about = { words: english, language: 'en', version: '1.1.0', browser: 'A browser' } as const;
	const letter = letterOf(after(stopped, stopped), about);
	expect(letter).toMatch(/^Waymark 1\.1\.0, A browser\n\n/);
	expect(letter).toContain('(2 times) [1.0.0]\n/study\nTypeError: x is no function');
});
