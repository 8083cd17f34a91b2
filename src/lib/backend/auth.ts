/**
 * The client that keeps the session, fetched when somebody signs in or a token must be renewed,
 * never for a page to open. Its answers become codes of ours; nothing waits inside its callbacks.
 */
import type { AuthClient, AuthError } from '@supabase/auth-js';
import type { Configure } from './config.ts';
import type { DoorAnswer } from './person.ts';
import { requestMsMax } from './request.ts';
import { byOwnClock, sessionKey } from './session.ts';

export type KeyValues = {
	get(key: string): Promise<string | null>;
	set(key: string, value: string): Promise<void>;
	remove(key: string): Promise<void>;
};

export type Auth = InstanceType<typeof AuthClient>;
type AuthParts = {
	configure: Configure;
	kept: KeyValues;
	/** This device's clock, right or wrong. */
	now: () => number;
};

export async function createAuth({ configure, kept, now }: AuthParts): Promise<Auth> {
	const [{ AuthClient }, { url, key }] = await Promise.all([
		import('@supabase/auth-js'),
		configure()
	]);
	return new AuthClient({
		url: `${url}/auth/v1`,
		// Spelled as the client spells it, who puts a person's token in its place: two spellings are two.
		headers: { apikey: key, Authorization: `Bearer ${key}` },
		storageKey: sessionKey,
		storage: {
			getItem: (name) => kept.get(name),
			setItem: async (name, value) => {
				const before = name === sessionKey ? await kept.get(name) : null;
				return kept.set(name, name === sessionKey ? byOwnClock(value, before, now()) : value);
			},
			removeItem: (name) => kept.remove(name)
		},
		// One place renews tokens, and it does so when one is needed.
		autoRefreshToken: false,
		persistSession: true,
		detectSessionInUrl: false,
		flowType: 'pkce',
		fetch: withinLimit
	});
}

/** Left alone the client waits for an answer for ever, and every cycle waits for its token. */
function withinLimit(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
	const limit = AbortSignal.timeout(requestMsMax);
	return fetch(input, {
		...init,
		signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit
	});
}

const answers: Readonly<Record<string, Exclude<DoorAnswer, null>>> = {
	invalid_credentials: 'wrong_credentials',
	email_not_confirmed: 'email_not_confirmed',
	user_already_exists: 'already_registered',
	email_exists: 'already_registered',
	weak_password: 'weak_password',
	same_password: 'same_password',
	otp_expired: 'wrong_code',
	over_request_rate_limit: 'too_many_tries',
	over_email_send_rate_limit: 'too_many_tries',
	validation_failed: 'wrong_credentials',
	email_address_invalid: 'wrong_credentials',
	provider_disabled: 'not_available',
	signup_disabled: 'not_available',
	otp_disabled: 'not_available'
};

export function doorAnswer(error: AuthError | null): DoorAnswer {
	if (error === null) return null;
	const known = error.code === undefined ? undefined : answers[error.code];
	if (known) return known;
	if (error.name === 'AuthWeakPasswordError') return 'weak_password';
	return isPassing(error) ? 'offline' : 'not_available';
}

const tooManyRequests = 429;

/** The network's fault or a server in trouble: the session that we have is still the session. */
export function isPassing(error: Pick<AuthError, 'name' | 'status'>): boolean {
	if (error.name === 'AuthRetryableFetchError') return true;
	const { status = 0 } = error;
	return status === 0 || status === tooManyRequests || status >= 500;
}
