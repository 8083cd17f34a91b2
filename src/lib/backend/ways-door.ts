/**
 * The person's hand on their own ways to sign in. Everything here is the sign-in service's to decide;
 * this device only knows what it was told last, which is what the kept session says.
 */
import type { AuthError } from '@supabase/auth-js';
import { isPassing } from './auth.ts';
import type { Auth, KeyValues } from './auth.ts';
import type { Person } from './identity.svelte.ts';
import type { Provider } from './person.ts';
import { sessionKey } from './session.ts';
import type { KnownWays, LinkedWay, WayAnswer, Ways } from './ways.ts';

type Failed = { error: AuthError | null };

/** Whose account a provider was asked for, until the browser is back. */
const linkingKey = 'linking';
const page = () => `${location.origin}/settings/sign-in`;

export class WaysDoor implements Ways {
	#identity: Person;
	#kept: KeyValues;

	constructor(identity: Person, kept: KeyValues) {
		this.#identity = identity;
		this.#kept = kept;
	}

	async known(): Promise<KnownWays | null> {
		return parseWays(await this.#kept.get(sessionKey));
	}

	async look(): Promise<WayAnswer> {
		const session = await this.#identity.token(true);
		if (typeof session === 'string') return session === 'offline' ? 'offline' : 'signed_out';
		await this.#identity.moved();
		return null;
	}

	async link(provider: Provider): Promise<WayAnswer> {
		const person = this.#identity.person?.id ?? '';
		await this.#kept.set(linkingKey, person);
		const redirectTo = `${page()}?way=${provider}`;
		const scopes = provider === 'azure' ? { scopes: 'email' } : {};
		return this.#ask((auth) => auth.linkIdentity({ provider, options: { redirectTo, ...scopes } }));
	}

	/** Only where this person asked for it: a link that somebody sent them is never finished here. */
	async finishLink(code: string): Promise<WayAnswer> {
		const asked = await this.#kept.get(linkingKey);
		await this.#kept.remove(linkingKey);
		if (asked === null || asked !== this.#identity.person?.id) return 'other_browser';
		const auth = await this.#identity.client();
		if (!auth) return 'offline';
		return wayAnswer(await auth.exchangeCodeForSession(code)) ?? this.look();
	}

	async unlink(id: string): Promise<WayAnswer> {
		const answer = await this.#ask(async (auth) => {
			const { data, error } = await auth.getUserIdentities();
			if (error) return { error };
			const way = data.identities.find(({ identity_id }) => identity_id === id);
			// Gone already, by another device: that is what was wanted.
			return way ? auth.unlinkIdentity(way) : { error: null };
		});
		const looked = await this.look();
		return answer ?? looked;
	}

	setPassword(password: string, proof: string): Promise<WayAnswer> {
		const nonce = proof.replace(/\s/gu, '');
		return this.#ask((auth) => auth.updateUser({ password, ...(nonce && { nonce }) }));
	}

	sendProof(): Promise<WayAnswer> {
		return this.#ask((auth) => auth.reauthenticate());
	}

	async changeEmail(email: string): Promise<WayAnswer> {
		const emailRedirectTo = `${page()}?address`;
		const answer = await this.#ask((auth) => auth.updateUser({ email }, { emailRedirectTo }));
		return answer ?? this.look();
	}

	async confirmEmail(email: string, code: string): Promise<WayAnswer> {
		const token = code.replace(/\s/gu, '');
		const answer = await this.#ask((auth) =>
			auth.verifyOtp({ email, token, type: 'email_change' })
		);
		if (answer !== null) return answer;
		const looked = await this.look();
		const isOpen = (await this.known())?.nextEmail !== null;
		return looked ?? (isOpen ? 'half' : null);
	}

	signOutOthers(): Promise<WayAnswer> {
		return this.#ask((auth) => auth.signOut({ scope: 'others' }));
	}

	/** With a token that is good for a while, so that the client has nothing to renew by itself. */
	async #ask(what: (auth: Auth) => Promise<Failed>): Promise<WayAnswer> {
		const session = await this.#identity.token();
		if (typeof session === 'string') return session === 'offline' ? 'offline' : 'signed_out';
		const auth = await this.#identity.client();
		const answer = auth ? wayAnswer(await what(auth)) : 'offline';
		// So that the rest of the app hears of it, too.
		if (answer === 'signed_out') await this.look();
		return answer;
	}
}

const answers: Readonly<Record<string, Exclude<WayAnswer, null>>> = {
	identity_already_exists: 'taken',
	single_identity_not_deletable: 'last',
	email_conflict_identity_not_deletable: 'conflict',
	manual_linking_disabled: 'not_here',
	provider_disabled: 'not_here',
	reauthentication_needed: 'prove',
	reauthentication_not_valid: 'wrong_code',
	otp_expired: 'wrong_code',
	same_password: 'same_password',
	weak_password: 'weak_password',
	email_exists: 'address_taken',
	over_request_rate_limit: 'too_many_tries',
	over_email_send_rate_limit: 'too_many_tries',
	session_not_found: 'signed_out',
	refresh_token_not_found: 'signed_out',
	refresh_token_already_used: 'signed_out',
	bad_code_verifier: 'other_browser',
	pkce_code_verifier_not_found: 'other_browser',
	flow_state_not_found: 'other_browser'
};

/** By its code, never by its words; what a provider's page brings back has codes, too. */
export function wayAnswer({
	error
}: {
	error: Pick<AuthError, 'name' | 'code' | 'status'> | null;
}): WayAnswer {
	if (error === null) return null;
	const known = error.code === undefined ? undefined : answers[error.code];
	if (known) return known;
	if (error.name === 'AuthSessionMissingError') return 'signed_out';
	if (error.name === 'AuthWeakPasswordError') return 'weak_password';
	return isPassing(error) ? 'offline' : 'not_available';
}

export function parseWays(text: string | null): KnownWays | null {
	const told: unknown = text === null ? null : JSON.parse(text);
	const user = fieldOf(told, 'user');
	const email = fieldOf(user, 'email');
	if (typeof email !== 'string') return null;
	const nextEmail = fieldOf(user, 'new_email');
	const identities = fieldOf(user, 'identities');
	const ways: readonly unknown[] = Array.isArray(identities) ? identities : [];
	return {
		email,
		nextEmail: typeof nextEmail === 'string' && nextEmail !== '' ? nextEmail : null,
		linked: ways.flatMap(parseLinked),
		count: ways.length
	};
}

function parseLinked(told: unknown): LinkedWay[] {
	const [id, named] = [fieldOf(told, 'identity_id'), fieldOf(told, 'provider')];
	const email = fieldOf(fieldOf(told, 'identity_data'), 'email');
	const provider = (['google', 'azure'] as const).find((known) => known === named);
	if (typeof id !== 'string' || provider === undefined) return [];
	return [{ id, provider, email: typeof email === 'string' ? email : '' }];
}

function fieldOf(told: unknown, name: string): unknown {
	if (typeof told !== 'object' || told === null) return undefined;
	return Object.entries(told).find(([key]) => key === name)?.[1];
}
