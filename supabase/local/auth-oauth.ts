import { json } from './answers.ts';
import { callerOf } from './auth-caller.ts';
import {
	type Asked,
	type AuthContext,
	callerAddress,
	safeRedirect,
	spend
} from './auth-context.ts';
import { findFlow, grantCode, startFlow } from './auth-flows.ts';
import { linkTo, needLinking } from './auth-linking.ts';
import { AuthRefusal, refuse } from './auth-refusals.ts';
import { toRefusal } from './auth-sign-up.ts';
import {
	addIdentity,
	confirmUser,
	createUser,
	findUser,
	findUserByIdentity,
	needUser,
	type User
} from './auth-users.ts';
import type { Query } from './db.ts';
import { type Identity, redirect } from './openid.ts';

/** Sends the browser to the provider, and remembers its challenge for when it comes back. */
export function authorize(context: AuthContext, asked: Asked): Promise<Response> {
	return leave(context, asked, null);
}

/** The same for a person who is signed in: what comes back becomes a way of theirs. */
export async function authorizeLink(context: AuthContext, asked: Asked): Promise<Response> {
	const { user } = await callerOf(context, asked.request);
	needLinking(context);
	return leave(context, asked, user.id);
}

async function leave(
	context: AuthContext,
	{ url, request }: Asked,
	target: string | null
): Promise<Response> {
	spend(context, 'signUpsFromCaller', callerAddress(request));
	const name = url.searchParams.get('provider') ?? '';
	const provider = context.providers.get(name);
	if (provider === undefined) {
		throw refuse.invalid(`Unsupported provider: ${name || 'none'} is not enabled`);
	}
	const state = await startFlow(context.db.q, {
		challenge: url.searchParams.get('code_challenge') ?? '',
		method: url.searchParams.get('code_challenge_method') ?? '',
		redirect: safeRedirect(url),
		provider: name,
		way: 'oauth',
		target
	});
	const address = provider.address({ origin: url.origin, state });
	return url.searchParams.get('skip_http_redirect') === 'true'
		? json(200, { url: address })
		: redirect(address);
}

/** The browser is back from the provider: with the code that the provider gave it, or refused. */
export async function callback(context: AuthContext, { url }: Asked): Promise<Response> {
	const flow = await findFlow(context.db.q, url.searchParams.get('state') ?? '');
	const target = new URL(flow.redirect);
	try {
		if (url.searchParams.has('error')) {
			throw new AuthRefusal(403, 'access_denied', 'The sign-in was not completed');
		}
		const provider = context.providers.get(flow.provider);
		const identity = await provider?.redeem(url.searchParams.get('code') ?? '');
		if (!identity) throw new AuthRefusal(400, 'bad_oauth_callback', 'OAuth code is not valid');
		const code = await context.db.tx(async (q) => {
			const { provider: name, target: user } = flow;
			const person = await (user === ''
				? userFor(q, name, identity)
				: linkTo(q, { user, provider: name, identity }));
			return grantCode(context, q, { flow: flow.id, user: person });
		});
		target.searchParams.set('code', code);
		return redirect(target.href);
	} catch (error) {
		if (!(error instanceof AuthRefusal)) throw error;
		return toRefusal(target, error);
	}
}

/** One verified address is one person, whichever way they sign in. */
async function userFor(q: Query, provider: string, identity: Identity): Promise<string> {
	const [known] = await q(
		`update auth.identities set last_sign_in_at = now(), updated_at = now()
			where provider = $1 and provider_id = $2 returning user_id::text as user`,
		[provider, identity.subject]
	);
	if (known !== undefined) return (await needUser(q, String(known['user']))).id;
	if (!identity.verified) {
		throw new AuthRefusal(
			422,
			'provider_email_needs_verification',
			`Unverified email with ${provider}. Verify the email with ${provider} in order to sign in`
		);
	}
	const { email, subject } = identity;
	const found = (await similarUser(q, email)) ?? (await findUser(q, { email }));
	// Whoever signed up with this address and never proved it loses the password they chose.
	if (found !== null && !found.confirmed) await dropUnproven(q, found.id);
	const metadata = { full_name: identity.name, name: identity.name };
	const user = found ?? (await createUser(q, { email, confirmed: true, metadata, provider }));
	await confirmUser(q, user.id);
	const data = { sub: subject, email, email_verified: true, ...metadata };
	await addIdentity(q, user.id, { provider, subject, data });
	return user.id;
}

/** The account that has a way with this address already; of two nobody could choose. */
async function similarUser(q: Query, email: string): Promise<User | null> {
	const found = await findUserByIdentity(q, email);
	if (found !== null && (await findUserByIdentity(q, email, found.id)) !== null) {
		throw new AuthRefusal(
			500,
			'unexpected_failure',
			'Multiple accounts with the same email address in the same linking domain detected: default'
		);
	}
	return found;
}

async function dropUnproven(q: Query, user: string): Promise<void> {
	await q('delete from auth.identities where user_id = $1::uuid', [user]);
	await q('delete from auth.one_time_tokens where user_id = $1::uuid', [user]);
	await q(
		`update auth.users set encrypted_password = '', raw_user_meta_data = '{}' where id = $1::uuid`,
		[user]
	);
}
