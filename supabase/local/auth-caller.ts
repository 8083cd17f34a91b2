import { textOf, tokenOf } from './answers.ts';
import type { AuthContext } from './auth-context.ts';
import { refuse } from './auth-refusals.ts';
import { needUser, type User } from './auth-users.ts';

export type Caller = {
	user: User;
	session: string;
	/** The session was opened lately enough for what must not be done on an unattended device. */
	isFresh: boolean;
};

const freshHours = 24;

/** Whoever holds a token whose session is still open. */
export async function callerOf({ db, keys }: AuthContext, request: Request): Promise<Caller> {
	if (!request.headers.has('authorization')) throw refuse.noToken();
	const claims = await keys.verify(tokenOf(request));
	const session = textOf(claims?.['session_id']);
	if (claims?.role !== 'authenticated' || claims.sub === undefined) throw refuse.badToken();
	const [open] = await db.q(
		`select created_at > now() - make_interval(hours => $3) as fresh from auth.sessions
			where id::text = $1 and user_id::text = $2`,
		[session, claims.sub, freshHours]
	);
	if (open === undefined) throw refuse.noSession();
	const user = await needUser(db.q, claims.sub);
	if (user.banned) throw refuse.banned();
	return { user, session, isFresh: open['fresh'] === true };
}
