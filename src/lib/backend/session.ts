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
