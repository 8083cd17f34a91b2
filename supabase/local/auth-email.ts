import { textOf } from './answers.ts';
import { type Code, type CodeKind, makeCode, type Redeemed } from './auth-codes.ts';
import { type Asked, type AuthContext, safeRedirect, spendMail } from './auth-context.ts';
import { startFlow } from './auth-flows.ts';
import { isTaken } from './auth-linking.ts';
import { mailCode } from './auth-mails.ts';
import { refuse } from './auth-refusals.ts';
import { addEmailIdentity, type User } from './auth-users.ts';
import type { Query } from './db.ts';

/** The old and the new address each get a code; the change is made when both have come back. */
export async function askToChangeEmail(
	context: AuthContext,
	asked: Asked,
	{ user, email }: { user: User; email: string }
): Promise<void> {
	if (await isTaken(context.db.q, email, user.id)) throw refuse.emailTaken();
	spendMail(context, asked, email);
	const redirect = safeRedirect(asked.url);
	const { origin } = asked.url;
	for (const { to, code } of await beginChange(context, asked, { user, email })) {
		await mailCode(context, { user, to, kind: 'email_change', code, redirect, origin });
	}
}

/** Wish and both codes in one transaction: codes of an earlier wish never stand beside a later one. */
function beginChange(
	context: AuthContext,
	asked: Asked,
	{ user, email }: { user: User; email: string }
): Promise<{ to: string; code: Code }[]> {
	const letters: [CodeKind, string][] = [
		['email_change_token_current', user.email],
		['email_change_token_new', email]
	];
	return context.db.tx(async (q) => {
		await q(
			`update auth.users set email_change = $2, email_change_sent_at = now(),
				email_change_confirm_status = 0 where id = $1::uuid`,
			[user.id, email]
		);
		const flow = await flowOf(q, asked);
		const made = [];
		for (const [kind, to] of letters) {
			made.push({
				to,
				code: await makeCode(context, q, { user: user.id, kind, email: to, flow })
			});
		}
		return made;
	});
}

/** With a challenge, a pressed link signs in nobody but the browser that asked. */
async function flowOf(q: Query, { url, body }: Asked): Promise<string | null> {
	const challenge = textOf(body['code_challenge']);
	if (!challenge) return null;
	const method = textOf(body['code_challenge_method']);
	const redirect = safeRedirect(url);
	return startFlow(q, { challenge, method, redirect, provider: 'email', way: 'otp' });
}

/** True when this was the second of the two codes and the address is the new one now. */
export async function changeEmail(q: Query, { user, kind, email }: Redeemed): Promise<boolean> {
	const [wish] = await q(
		`select email, email_change as next, email_change_confirm_status as proved
			from auth.users where id = $1::uuid for update`,
		[user]
	);
	// A code is for the address that it was sent to, and for no later wish.
	if (email !== (kind === 'email_change_token_new' ? wish?.['next'] : wish?.['email']))
		throw refuse.code();
	const [waiting] = await q(
		`select from auth.one_time_tokens where user_id = $1::uuid
			and token_type in ('email_change_token_new', 'email_change_token_current')`,
		[user]
	);
	// A code that is gone was not proved by that: it may have been refused.
	if (waiting !== undefined || wish?.['proved'] !== 1) {
		await q('update auth.users set email_change_confirm_status = 1 where id = $1::uuid', [user]);
		return false;
	}
	await moveIdentity(q, user);
	await q(
		`update auth.users set email = email_change, email_change = '', updated_at = now(),
			email_change_confirm_status = 0 where id = $1::uuid and email_change <> ''`,
		[user]
	);
	return true;
}

/** Whoever came by another provider alone has no identity of their address until now. */
async function moveIdentity(q: Query, id: string): Promise<void> {
	const moved = await q(
		`update auth.identities i set updated_at = now(), identity_data = identity_data ||
			jsonb_build_object('email', u.email_change, 'email_verified', true)
		from auth.users u where u.id = $1::uuid and i.user_id = u.id and i.provider = 'email'
		returning i.id`,
		[id]
	);
	if (moved.length > 0) return;
	const [wish] = await q('select email_change as email from auth.users where id = $1::uuid', [id]);
	await addEmailIdentity(q, { id, email: textOf(wish?.['email']) });
}
