/** The session as it lies in the device's database; read without the client that keeps it. */
import type { SignedIn } from './person.ts';

export type Session = { person: SignedIn; token: string; expiresAt: number };
export const sessionKey = 'session';

export function parseSession(text: string | null): Session | null {
	if (text === null) return null;
	try {
		return readSession(JSON.parse(text));
	} catch {
		return null;
	}
}

function readSession(told: unknown): Session | null {
	if (typeof told !== 'object' || told === null) return null;
	if (!('access_token' in told) || typeof told.access_token !== 'string') return null;
	if (!('user' in told) || typeof told.user !== 'object' || told.user === null) return null;
	if (!('id' in told.user) || typeof told.user.id !== 'string') return null;
	const email = 'email' in told.user && typeof told.user.email === 'string' ? told.user.email : '';
	const seconds = 'expires_at' in told && typeof told.expires_at === 'number' ? told.expires_at : 0;
	const person = { id: told.user.id, email };
	return { person, token: told.access_token, expiresAt: seconds * 1000 };
}

/**
 * The session with its end told by this device's clock, which may be days off: the server's word on
 * when a token ends means nothing to it, and how long a token lasts does. One that is kept again with
 * the same token ends when it did.
 */
export function byOwnClock(text: string, before: string | null, nowMs: number): string {
	const told: unknown = JSON.parse(text);
	if (typeof told !== 'object' || told === null) return text;
	if (!('expires_in' in told) || typeof told.expires_in !== 'number') return text;
	const known = parseSession(before);
	const isSame = known !== null && 'access_token' in told && told.access_token === known.token;
	const endsAt = isSame ? known.expiresAt / 1000 : Math.floor(nowMs / 1000) + told.expires_in;
	return JSON.stringify({ ...told, expires_at: endsAt });
}
