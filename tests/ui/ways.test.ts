import { describe, expect, test } from 'vitest';
import { parseWays, wayAnswer } from '../../src/lib/backend/ways-door.ts';
import { addressWithout } from '../../src/routes/settings/sign-in/address.ts';
import { broughtBy } from '../../src/routes/settings/sign-in/brought.ts';

const google = { id: 'g', provider: 'google', email: 'avery@google.example' } as const;
const azure = { id: 'm', provider: 'azure', email: 'avery@work.example' } as const;

describe('what is known without the network', () => {
	const session = (user: unknown) => JSON.stringify({ access_token: 'token', user });

	test('is what the kept session says', () => {
		const identities = [
			{ identity_id: 'e', provider: 'email', identity_data: { email: 'avery@example.org' } },
			{ identity_id: 'g', provider: 'google', identity_data: { email: google.email } },
			{ identity_id: 'k', provider: 'keycloak', identity_data: {} }
		];
		const user = { email: 'avery@example.org', new_email: 'new@example.org', identities };
		expect(parseWays(session(user))).toEqual({
			email: 'avery@example.org',
			nextEmail: 'new@example.org',
			linked: [google],
			count: 3
		});
	});

	test('is nothing for whoever is not signed in, and little in an older session', () => {
		expect(parseWays(null)).toBeNull();
		expect(parseWays(session({ email: 'avery@example.org' }))).toEqual({
			email: 'avery@example.org',
			nextEmail: null,
			linked: [],
			count: 0
		});
	});
});

describe('the account’s address, when a way is taken away', () => {
	test('stays where it is a way of its own, or where another way has it', () => {
		const known = { email: google.email, nextEmail: null, linked: [google, azure] };
		expect(addressWithout({ ...known, count: 3 }, 'g')).toBeNull();
		expect(addressWithout({ ...known, count: 2 }, 'm')).toBeNull();
	});

	test('moves to that of the way that is left, and says so before', () => {
		const known = { email: google.email, nextEmail: null, linked: [google, azure], count: 2 };
		expect(addressWithout(known, 'g')).toBe(azure.email);
	});
});

test.each([
	['?way=google&code=abc', { from: 'google', code: 'abc' }],
	['?way=azure&error=access_denied', { from: 'azure', refused: 'cancelled' }],
	['?way=google&error=x&error_code=identity_already_exists', { from: 'google', refused: 'taken' }],
	['?way=google&error_code=unexpected_failure', { from: 'google', refused: 'not_available' }],
	['?address&code=abc', { from: 'mail' }],
	['?way=elsewhere&code=abc', null],
	['?way=google', null],
	['?code=abc', null]
])('a browser that comes back with %s', (search, brought) => {
	expect(broughtBy(new URLSearchParams(search))).toEqual(brought);
});

test.each([
	['identity_already_exists', 422, 'taken'],
	['single_identity_not_deletable', 422, 'last'],
	['manual_linking_disabled', 404, 'not_here'],
	['reauthentication_needed', 400, 'prove'],
	['reauthentication_not_valid', 422, 'wrong_code'],
	['email_exists', 422, 'address_taken'],
	['session_not_found', 403, 'signed_out'],
	['something_new', 422, 'not_available'],
	[undefined, 503, 'offline']
])('%s (%s) is said as %s', (code, status, answer) => {
	expect(wayAnswer({ error: { name: 'AuthApiError', code, status } })).toBe(answer);
});
