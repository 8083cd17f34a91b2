import type { JsonObject } from './answers.ts';
import { callerOf } from './auth-caller.ts';
import { makeCode, redeemCode } from './auth-codes.ts';
import { type Asked, type AuthContext, spend, spendMail } from './auth-context.ts';
import { mailCode } from './auth-mails.ts';
import { AuthRefusal } from './auth-refusals.ts';
import type { User } from './auth-users.ts';

/** A code by mail, for a person who is signed in and wants what asks for more than that. */
export async function reauthenticate(context: AuthContext, asked: Asked): Promise<JsonObject> {
	const { user } = await callerOf(context, asked.request);
	if (!user.confirmed)
		throw new AuthRefusal(422, 'email_not_confirmed', 'Please verify your email first.');
	spendMail(context, asked, user.email);
	const code = await context.db.tx(async (q) => {
		await q('update auth.users set reauthentication_sent_at = now() where id = $1::uuid', [
			user.id
		]);
		const kind = 'reauthentication_token';
		return makeCode(context, q, { user: user.id, kind, email: user.email, flow: null });
	});
	const { origin } = asked.url;
	await mailCode(context, {
		user,
		to: user.email,
		kind: 'reauthentication',
		code,
		redirect: origin,
		origin
	});
	return {};
}

/** Uses up the code that `reauthenticate` sent to this person. */
export async function checkNonce(context: AuthContext, user: User, nonce: string): Promise<void> {
	spend(context, 'codesForAddress', user.email);
	const refused = new AuthRefusal(
		422,
		'reauthentication_not_valid',
		'Nonce has expired or is invalid'
	);
	const kinds = ['reauthentication_token'] as const;
	const redeemed = await redeemCode(context, { email: user.email, code: nonce, kinds }).catch(
		(error: unknown) => {
			throw error instanceof AuthRefusal ? refused : error;
		}
	);
	if (redeemed.user !== user.id) throw refused;
}
