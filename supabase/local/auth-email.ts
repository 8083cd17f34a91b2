import { type CodeKind, makeCode, type Redeemed } from './auth-codes.ts';
import { type Asked, type AuthContext, safeRedirect, spendMail } from './auth-context.ts';
import { mailCode } from './auth-mails.ts';
import { AuthRefusal } from './auth-refusals.ts';
import { findUser, type User } from './auth-users.ts';
import type { Query } from './db.ts';

/** The old and the new address each get a code; the change is made when both have come back. */
export async function askToChangeEmail(
	context: AuthContext,
	asked: Asked,
	{ user, email }: { user: User; email: string }
): Promise<void> {
	if ((await findUser(context.db.q, { email })) !== null) {
		throw new AuthRefusal(
			422,
			'email_exists',
			'A user with this email address has already been registered'
		);
	}
	spendMail(context, asked, email);
	await context.db.q(
		`update auth.users set email_change = $2, email_change_sent_at = now() where id = $1::uuid`,
		[user.id, email]
	);
	const redirect = safeRedirect(context, asked.url.searchParams.get('redirect_to'));
	const letters: [CodeKind, string][] = [
		['email_change_token_current', user.email],
		['email_change_token_new', email]
	];
	for (const [kind, to] of letters) {
		const code = await context.db.tx((q) =>
			makeCode(context, q, { user: user.id, kind, email: to, flow: null })
		);
		const origin = asked.url.origin;
		await mailCode(context, { user, to, kind: 'email_change', code, redirect, origin });
	}
}

/** True when this was the second of the two codes and the address is the new one now. */
export async function changeEmail(q: Query, { user }: Redeemed): Promise<boolean> {
	const [waiting] = await q(
		`select from auth.one_time_tokens where user_id = $1::uuid
			and token_type in ('email_change_token_new', 'email_change_token_current')`,
		[user]
	);
	if (waiting !== undefined) return false;
	await q(
		`update auth.identities i set updated_at = now(),
			identity_data = identity_data || jsonb_build_object('email', u.email_change)
		from auth.users u where u.id = $1::uuid and i.user_id = u.id and i.provider = 'email'`,
		[user]
	);
	await q(
		`update auth.users set email = email_change, email_change = '', updated_at = now()
			where id = $1::uuid and email_change <> ''`,
		[user]
	);
	return true;
}
