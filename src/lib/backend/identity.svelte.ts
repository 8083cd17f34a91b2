import type { Lock } from '../sync/ports.ts';
import { createAuth, doorAnswer, isPassing } from './auth.ts';
import type { Auth, KeyValues } from './auth.ts';
import type { Configure } from './config.ts';
import type { DoorAnswer, Identity, Leaving, Provider, SignedIn, Way } from './person.ts';
import { parseSession, sessionKey } from './session.ts';
import type { Session } from './session.ts';

export type IdentityParts = {
	configure: Configure;
	kept: KeyValues;
	lock: Lock;
	/** This device's clock, right or wrong; when a token ends is told by it too. */
	now(): number;
	isOnline(): boolean;
	/** Somebody signed in: their database is opened before the promise of the door resolves. */
	entered(person: SignedIn): Promise<void>;
	/** While there is a token still: what rings here for the person ends. */
	leaving(): Promise<void>;
	left(person: SignedIn, leaving: Leaving): Promise<void>;
	pending: Identity['pendingCount'];
};

/** Tokens are renewed this long before they end. */
const marginMs = 30_000;

/** Who is signed in. The device's own note decides, not the token: that may have expired long ago. */
export class Person implements Identity {
	person: SignedIn | null = $state.raw(null);
	lastWay: Way | null = $state(null);
	#providers: readonly Provider[] = $state.raw([]);
	#providersAsked = false;
	mustSignIn = $state(false);
	#parts: IdentityParts;
	#auth: Promise<Auth> | null = null;

	constructor(parts: IdentityParts) {
		this.#parts = parts;
	}

	/** What the device remembers; no network, no client. */
	async load(): Promise<void> {
		const { kept } = this.#parts;
		const [text, way, ended, session] = await Promise.all([
			kept.get('person'),
			kept.get('way'),
			kept.get('ended'),
			this.#session()
		]);
		this.person = parsePerson(text);
		// A session that the server has ended stays so when the page is opened again.
		this.mustSignIn = this.person !== null && (session === null || ended !== null);
		this.lastWay = ways.find((known) => known === way) ?? null;
	}

	/** A token that is good for a while, renewed if need be, by one tab at a time. */
	async token(anew = false): Promise<Session | 'none' | 'refused' | 'offline'> {
		const session = await this.#session();
		if (!session) return this.person ? 'refused' : 'none';
		if (!anew && session.expiresAt > this.#parts.now() + marginMs) return session;
		if (!this.#parts.isOnline()) return 'offline';
		return this.#parts.lock('waymark-session', () => this.#renew(session));
	}

	async signUp(email: string, password: string): Promise<DoorAnswer | 'confirm'> {
		const auth = await this.client();
		if (!auth) return 'offline';
		const { data, error } = await auth.signUp({ email, password });
		if (error) return doorAnswer(error);
		// An address that is taken gets an answer without identities, so that nobody can probe.
		if (data.user?.identities?.length === 0) return 'already_registered';
		if (!data.session) return 'confirm';
		return this.#enter('password');
	}

	async signInWithPassword(email: string, password: string): Promise<DoorAnswer> {
		const auth = await this.client();
		if (!auth) return 'offline';
		const { error } = await auth.signInWithPassword({ email, password });
		return error ? doorAnswer(error) : this.#enter('password');
	}

	async requestCode(email: string): Promise<DoorAnswer> {
		const auth = await this.client();
		if (!auth) return 'offline';
		const { error } = await auth.signInWithOtp({ email });
		return doorAnswer(error);
	}

	async verifyCode(email: string, code: string): Promise<DoorAnswer> {
		const auth = await this.client();
		if (!auth) return 'offline';
		const { error } = await auth.verifyOtp({ email, token: code.trim(), type: 'email' });
		return error ? doorAnswer(error) : this.#enter('code');
	}

	async oauth(provider: Provider): Promise<DoorAnswer> {
		const auth = await this.client();
		if (!auth) return 'offline';
		await this.#parts.kept.set('way-asked', provider);
		const redirectTo = `${location.origin}/sign-in`;
		const { error } = await auth.signInWithOAuth({
			provider,
			options: { redirectTo, ...(provider === 'azure' && { scopes: 'email' }) }
		});
		return doorAnswer(error);
	}

	async finishOauth(code: string): Promise<DoorAnswer | 'other_address'> {
		const auth = await this.client();
		if (!auth) return 'offline';
		const { data, error } = await auth.exchangeCodeForSession(code);
		if (error) return doorAnswer(error);
		const way = (await this.#parts.kept.get('way-asked')) === 'azure' ? 'azure' : 'google';
		const identity = data.user.identities?.find(({ provider }) => provider === way);
		const isSame = identity?.identity_data?.['email'] === data.user.email;
		return (await this.#enter(way)) ?? (isSame ? null : 'other_address');
	}

	async recover(email: string): Promise<DoorAnswer> {
		return this.requestCode(email);
	}

	async updatePassword(password: string): Promise<DoorAnswer> {
		const auth = await this.client();
		if (!auth) return 'offline';
		const { error } = await auth.updateUser({ password });
		return doorAnswer(error);
	}

	/** Asked of the server when a page first wants to know. */
	get providers(): readonly Provider[] {
		if (!this.#providersAsked && this.#parts.isOnline()) {
			this.#providersAsked = true;
			void this.#askProviders().catch(() => undefined);
		}
		return this.#providers;
	}

	pendingCount(): Promise<{ commands: number; files: number; refused: number }> {
		return this.#parts.pending();
	}

	/** The session ends on the server too when that can be reached; here it ends at once. */
	async signOut(leaving: Leaving): Promise<void> {
		const { person } = this;
		if (!person) return;
		await this.#parts.leaving().catch(() => undefined);
		if (this.#parts.isOnline()) {
			const auth = await this.client();
			await auth?.signOut({ scope: 'local' }).catch(() => undefined);
		}
		await this.#parts.kept.remove(sessionKey);
		await this.#parts.kept.remove('person');
		await this.#parts.kept.remove('ended');
		this.#auth = null;
		this.person = null;
		this.mustSignIn = false;
		await this.#parts.left(person, leaving);
	}

	/** The service's own client, for what only some pages need; null with no signal. */
	async client(): Promise<Auth | null> {
		if (!this.#parts.isOnline()) return null;
		this.#auth ??= createAuth(this.#parts);
		try {
			return await this.#auth;
		} catch {
			this.#auth = null;
			return null;
		}
	}

	/** The account may have another address since this device was told; it is the same person. */
	async moved(): Promise<void> {
		const person = (await this.#session())?.person;
		if (!person || person.id !== this.person?.id || person.email === this.person.email) return;
		await this.#parts.kept.set('person', JSON.stringify(person));
		this.person = person;
	}

	async #askProviders(): Promise<void> {
		const { url, key } = await this.#parts.configure();
		const response = await fetch(`${url}/auth/v1/settings`, { headers: { apikey: key } });
		this.#providers = parseProviders(await response.json());
	}

	async #session(): Promise<Session | null> {
		return parseSession(await this.#parts.kept.get(sessionKey));
	}

	async #enter(way: Way): Promise<DoorAnswer> {
		const session = await this.#session();
		if (!session) return 'not_available';
		const { person } = session;
		await this.#parts.kept.set('person', JSON.stringify(person));
		await this.#parts.kept.set('way', way);
		await this.#parts.kept.remove('ended');
		await this.#parts.entered(person);
		this.person = person;
		this.lastWay = way;
		this.mustSignIn = false;
		return null;
	}

	/** Another tab may have renewed it while this one waited for its turn. */
	async #renew(old: Session): Promise<Session | 'refused' | 'offline'> {
		const now = await this.#session();
		if (now && now.token !== old.token) return now;
		const auth = await this.client();
		if (!auth) return 'offline';
		const { error } = await auth.refreshSession();
		if (error) {
			if (isPassing(error)) return 'offline';
			this.mustSignIn = true;
			await this.#parts.kept.set('ended', 'yes');
			return 'refused';
		}
		return (await this.#session()) ?? 'refused';
	}
}

const ways: readonly Way[] = ['password', 'code', 'google', 'azure'];

function parsePerson(text: string | null): SignedIn | null {
	if (text === null) return null;
	const told: unknown = JSON.parse(text);
	if (typeof told !== 'object' || told === null || !('id' in told) || !('email' in told))
		return null;
	return { id: String(told.id), email: String(told.email) };
}

function parseProviders(told: unknown): Provider[] {
	if (typeof told !== 'object' || told === null || !('external' in told)) return [];
	const { external } = told;
	if (typeof external !== 'object' || external === null) return [];
	const on = new Set(
		Object.entries(external).flatMap(([name, has]) => (has === true ? [name] : []))
	);
	return (['google', 'azure'] as const).filter((provider) => on.has(provider));
}
