/**
 * What requests are sent with. A browser has one session, and another tab may hand it to somebody
 * else between two requests of a cycle: work that belongs to one person asks for that person's
 * token and gets it or none, so that nothing leaves or enters a database with another's (W6).
 */
import { Fault } from '../sync/fault.ts';
import type { Session } from './session.ts';

type Asked = {
	token(anew?: boolean): Promise<Session | 'none' | 'refused' | 'offline'>;
};

/** `owner`: whose work it is; null for what belongs to whoever is here. */
export function tokenFor(
	identity: Asked,
	owner: string | null
): (anew: boolean) => Promise<string> {
	return async (anew) => {
		const session = await identity.token(anew);
		if (session === 'offline') throw new Fault('offline', 'token');
		if (typeof session === 'string') throw new Fault('auth', session);
		if (owner !== null && session.person.id !== owner) throw new Fault('auth', 'another_person');
		return session.token;
	};
}
