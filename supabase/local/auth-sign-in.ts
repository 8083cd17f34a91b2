import { isObject, type JsonObject, textOf } from './answers.ts';
import { type Caller, callerOf } from './auth-caller.ts';
import { type Asked, type AuthContext, callerAddress, spend } from './auth-context.ts';
import { askToChangeEmail } from './auth-email.ts';
import { exchangeCode } from './auth-flows.ts';
import { checkNonce } from './auth-reauthenticate.ts';
import { AuthRefusal, refuse } from './auth-refusals.ts';
import { closeSessions, openSession, refreshSession } from './auth-sessions.ts';
import * as users from './auth-users.ts';

export function takeToken(context: AuthContext, asked: Asked): Promise<JsonObject> {
	const { body, url } = asked;
	const grant = url.searchParams.get('grant_type');
	if (grant === 'password') return signIn(context, asked);
	if (grant === 'refresh_token') {
		spend(context, 'refreshesFromCaller', callerAddress(asked.request));
		return refreshSession(context, textOf(body['refresh_token']));
	}
	if (grant === 'pkce') {
		spend(context, 'codesFromCaller', callerAddress(asked.request));
		const [code, verifier] = [textOf(body['auth_code']), textOf(body['code_verifier'])];
		if (!code || !verifier)
			throw refuse.invalid('both auth code and code verifier should be non-empty');
		return exchangeCode(context, { code, verifier });
	}
	throw new AuthRefusal(400, 'validation_failed', 'unsupported_grant_type');
}

async function signIn(context: AuthContext, { request, body }: Asked): Promise<JsonObject> {
	const email = users.checkEmail(body['email']);
	spend(context, 'passwordsFromCaller', callerAddress(request));
	spend(context, 'passwordsForAddress', `${email} ${callerAddress(request)}`);
	const user = await users.findUser(context.db.q, { email });
	const password = textOf(body['password']);
	const right = await users.hasPassword(context.db.q, user?.id ?? null, password);
	if (user === null || !right) throw refuse.credentials();
	if (!user.confirmed) throw refuse.unconfirmed();
	context.limits.forget(`passwordsForAddress ${email} ${callerAddress(request)}`);
	return context.db.tx((q) => openSession(context, q, { user, method: 'password' }));
}

export async function showUser(context: AuthContext, { request }: Asked): Promise<JsonObject> {
	return (await callerOf(context, request)).user.json;
}

export async function changeUser(context: AuthContext, asked: Asked): Promise<JsonObject> {
	const caller = await callerOf(context, asked.request);
	const { body } = asked;
	const { user } = caller;
	if (body['password'] !== undefined) {
		const password = users.checkPassword(body['password']);
		await changePassword(context, caller, { password, nonce: textOf(body['nonce']) });
	}
	if (isObject(body['data'])) {
		await context.db.q(
			`update auth.users set updated_at = now(),
				raw_user_meta_data = jsonb_strip_nulls(coalesce(raw_user_meta_data, '{}') || $2::jsonb)
			where id = $1::uuid`,
			[user.id, body['data']]
		);
	}
	if (body['email'] !== undefined && body['email'] !== user.email) {
		await askToChangeEmail(context, asked, { user, email: users.checkEmail(body['email']) });
	}
	return (await users.needUser(context.db.q, user.id)).json;
}

/** Anybody may have sat down at a device that was signed in long ago: then a code is asked for. */
async function changePassword(
	context: AuthContext,
	{ user, session, isFresh }: Caller,
	{ password, nonce }: { password: string; nonce: string }
): Promise<void> {
	if (!isFresh && nonce === '') {
		throw new AuthRefusal(
			400,
			'reauthentication_needed',
			'Password update requires reauthentication'
		);
	}
	if (!isFresh) await checkNonce(context, user, nonce);
	if (user.hasPassword && (await users.hasPassword(context.db.q, user.id, password))) {
		throw new AuthRefusal(
			422,
			'same_password',
			'New password should be different from the old password.'
		);
	}
	await context.db.tx(async (q) => {
		await users.setPassword(q, user.id, password);
		await q('delete from auth.one_time_tokens where user_id = $1::uuid', [user.id]);
		await closeSessions(q, { user: user.id, session, scope: 'others' });
	});
}

export async function signOut(context: AuthContext, { request, url }: Asked): Promise<Response> {
	const { user, session } = await callerOf(context, request);
	const scope = url.searchParams.get('scope') ?? 'global';
	if (!['global', 'local', 'others'].includes(scope))
		throw refuse.invalid(`Unsupported logout scope "${scope}"`);
	await context.db.tx((q) => closeSessions(q, { user: user.id, session, scope }));
	return new Response(null, { status: 204 });
}
