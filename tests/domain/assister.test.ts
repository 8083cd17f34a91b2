import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	cleanCode,
	codeOf,
	codeShape,
	doneOf,
	openOf,
	refuseInvite,
	refuseSuggestion,
	spacedCode,
	standingOf
} from '../../src/lib/domain/assister.ts';

const token = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const now = 1000;
const invited = { state: 'invited', expires_at: now + 1 } as const;
const so = (count: number) => Array.from({ length: count }, () => invited);

describe('a code', () => {
	test('has twelve signs, whatever the token, and is itself again after it was read', () => {
		const tokens = fc.array(fc.integer({ min: 0, max: 51 }), { minLength: 43, maxLength: 43 });
		fc.assert(
			fc.property(tokens, (places) => {
				const code = codeOf(token(Uint8Array.from(places)).slice(0, 43));
				expect(code).toMatch(codeShape);
				expect(cleanCode(spacedCode(code).toLowerCase())).toBe(code);
			})
		);
	});

	test('is another one for another token', () => {
		const some = (start: number) => token(Uint8Array.from({ length: 32 }, (_, n) => start + n * 7));
		expect(codeOf(some(3))).not.toBe(codeOf(some(5)));
	});

	test('cannot be made of no chance', () => {
		expect(() => codeOf('short')).toThrow();
	});

	test('is read from a link, with spaces and dashes', () => {
		expect(cleanCode('https://waymark.example/helping#bcdf-3467 9xzk')).toBe('BCDF34679XZK');
	});

	test('is spaced in three groups', () => {
		expect(spacedCode('BCDF34679XZK')).toBe('BCDF 3467 9XZK');
	});
});

test.each([
	['sending', { state: 'invited', expires_at: null }],
	['invited', invited],
	['expired', { state: 'invited', expires_at: now }],
	['joined', { state: 'joined', expires_at: now - 1 }],
	['ended', { state: 'ended', expires_at: now + 1 }]
] as const)('an invitation is %s', (standing, one) => {
	expect(standingOf(one, now)).toBe(standing);
});

describe('inviting', () => {
	const known = { application: 'draft', assisters: [], now } as const;
	test.each([
		['a live application and no address', null, {}, null],
		['an address', 'morgan@example.org', {}, null],
		['no address at all', 'morgan', {}, 'answer.not_an_email'],
		['an application that was withdrawn', null, { application: 'withdrawn' }, 'application.locked'],
		['four others', null, { assisters: so(4) }, null],
		['five others', null, { assisters: so(5) }, 'assister.too_many'],
		[
			'five of whom one has ended',
			null,
			{ assisters: [...so(4), { ...invited, state: 'ended' }] },
			null
		],
		[
			'five of whom one did not come in time',
			null,
			{ assisters: [...so(4), { ...invited, expires_at: now }] },
			null
		]
	] as const)('with %s', (...[, email, more, code]) => {
		expect(refuseInvite(email, { ...known, ...more })).toBe(code);
	});
});

test('twenty open notes are the most, and resolved ones do not count', () => {
	const open = Array.from({ length: 20 }, () => ({ state: 'open' as const }));
	expect(refuseSuggestion(open)).toBe('suggestion.too_many');
	const one = { state: 'resolved' as const };
	expect(refuseSuggestion([...open.slice(1), one])).toBeNull();
	expect(openOf([...open, one])).toHaveLength(20);
});

test('how much is done is counted by section', () => {
	expect(doneOf({ sections: { identity: true, fee: false } })).toEqual({ done: 1, all: 2 });
});
