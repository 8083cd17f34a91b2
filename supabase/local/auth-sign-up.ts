import { randomUUID } from 'node:crypto';
import { isObject, type JsonObject, textOf } from './answers.ts';
import {
	type CodeKind,
	kindsOf,
	makeCode,
	type Redeemed,
	redeemCode,
	redeemLink
} from './auth-codes.ts';
import {
	type Asked,
	type AuthContext,
	callerAddress,
	safeRedirect,
	spend,
	spendMail
} from './auth-context.ts';
import { changeEmail } from './auth-email.ts';
import { grantCode, startFlow } from './auth-flows.ts';
import { isTaken } from './auth-linking.ts';
import { mailCode } from './auth-mails.ts';
import type { MailKind } from './auth-words.ts';
import { AuthRefusal, refuse } from './auth-refusals.ts';
import { type Method, openSession } from './auth-sessions.ts';
import * as users from './auth-users.ts';
import { redirect } from './openid.ts';

const kinds: Record<MailKind, CodeKind> = {
	signup: 'confirmation_token',
	magiclink: 'recovery_token',
	recovery: 'recovery_token',
	reauthentication: 'reauthentication_token',
	email_change: 'email_change_token_new'
};

/** An address in use is answered just like a new one: nobody learns who has an account. */
export async function signUp(context: AuthContext, asked: Asked): Promise<JsonObject> {
	spend(context, 'signUpsFromCaller', callerAddress(asked.request));
	const email = users.checkEmail(asked.body['email']);
	const password = users.checkPassword(asked.body['password']);
	const found = await users.findUser(context.db.q, { email });
	const isSame = await users.hasPassword(context.db.q, found?.id ?? null, password);
	// The same work in every case, so that time tells nothing either.
	if (found !== null) await users.hasPassword(context.db.q, null, password);
	const isForeign = found === null && (await isTaken(context.db.q, email, null));
	if (found?.confirmed || isForeign) {
		spendMail(context, asked, email);
		return disguised(email, asked.body['data']);
	}
	const user = found ?? (await create(context, { email, password, metadata: asked.body['data'] }));
	// Two passwords for one address: nobody knows whose the code will be, so that neither stands.
	await sendCode(context, asked, { user, kind: 'signup', doubts: found !== null && !isSame });
	return (await users.needUser(context.db.q, user.id)).json;
}

function create({ db }: AuthContext, made: users.NewUser): Promise<users.User> {
	return db.tx((q) => users.createUser(q, made));
}

function disguised(email: string, data: unknown): JsonObject {
	const now = new Date().toISOString();
	return {
		id: randomUUID(),
		aud: 'authenticated',
		role: '',
		email,
		phone: '',
		confirmation_sent_at: now,
		app_metadata: { provider: 'email', providers: ['email'] },
		user_metadata: isObject(data) ? data : {},
		identities: [],
		created_at: now,
		updated_at: now,
		is_anonymous: false
	};
}

/**
 * A code by mail, which proves the address and nothing about a password that somebody chose before:
 * until then that may have been anybody. Whoever is new is signed up by it, unless the caller says not to.
 */
export async function sendOtp(context: AuthContext, asked: Asked): Promise<JsonObject> {
	const email = users.checkEmail(asked.body['email']);
	let user = await users.findUser(context.db.q, { email });
	if (user === null && asked.body['create_user'] === false) {
		throw new AuthRefusal(422, 'otp_disabled', 'Signups not allowed for otp');
	}
	// The address of somebody's way: it makes no second account, and nobody is told.
	if (user === null && (await isTaken(context.db.q, email, null))) {
		spendMail(context, asked, email);
		return {};
	}
	if (user === null) {
		spend(context, 'signUpsFromCaller', callerAddress(asked.request));
		user = await create(context, { email, metadata: asked.body['data'] });
	}
	const kind = user.confirmed ? 'magiclink' : 'signup';
	await sendCode(context, asked, { user, kind, doubts: true });
	return {};
}

export async function recover(context: AuthContext, asked: Asked): Promise<JsonObject> {
	const email = users.checkEmail(asked.body['email']);
	const user = await users.findUser(context.db.q, { email });
	if (user === null) spendMail(context, asked, email);
	else await sendCode(context, asked, { user, kind: 'recovery', doubts: true });
	return {};
}

export async function resend(context: AuthContext, asked: Asked): Promise<JsonObject> {
	const email = users.checkEmail(asked.body['email']);
	if (asked.body['type'] !== 'signup')
		throw refuse.invalid('Only signup messages can be sent again here');
	const user = await users.findUser(context.db.q, { email });
	if (user === null || user.confirmed) spendMail(context, asked, email);
	else await sendCode(context, asked, { user, kind: 'signup' });
	return {};
}

async function sendCode(
	context: AuthContext,
	asked: Asked,
	{ user, kind, doubts = false }: { user: users.User; kind: MailKind; doubts?: boolean }
): Promise<void> {
	spendMail(context, asked, user.email);
	const redirectTo = safeRedirect(asked.url);
	const code = await context.db.tx(async (q) => {
		if (doubts) await users.dropUnprovenPassword(q, user.id);
		const challenge = textOf(asked.body['code_challenge']);
		const flow = !challenge
			? null
			: await startFlow(q, {
					challenge,
					method: textOf(asked.body['code_challenge_method']),
					redirect: redirectTo,
					provider: 'email',
					way: methodOf(kind)
				});
		const sent = kind === 'signup' ? 'confirmation_sent_at' : 'recovery_sent_at';
		await q(`update auth.users set ${sent} = now() where id = $1::uuid`, [user.id]);
		return makeCode(context, q, { user: user.id, kind: kinds[kind], email: user.email, flow });
	});
	const origin = asked.url.origin;
	await mailCode(context, { user, to: user.email, kind, code, redirect: redirectTo, origin });
}

function methodOf(kind: string): Method {
	if (kind === 'signup') return 'email/signup';
	return kind === 'recovery' ? 'recovery' : 'magiclink';
}

/** The code that a person typed, or the token of a link that an app opened itself. */
export async function verify(context: AuthContext, { request, body }: Asked): Promise<JsonObject> {
	spend(context, 'codesFromCaller', callerAddress(request));
	const type = textOf(body['type']);
	const link = textOf(body['token_hash']);
	if (link) return open(context, await redeemLink(context, { link, kinds: kindsOf(type) }), type);
	const email = users.checkEmail(body['email']);
	spend(context, 'codesForAddress', email);
	const code = textOf(body['token']).trim();
	return open(context, await redeemCode(context, { email, code, kinds: kindsOf(type) }), type);
}

async function open(context: AuthContext, redeemed: Redeemed, type: string): Promise<JsonObject> {
	return context.db.tx(async (q) => {
		if (type === 'email_change' && !(await changeEmail(q, redeemed))) {
			return { msg: 'Please proceed to confirm link sent to the other email', code: 200 };
		}
		await users.confirmUser(q, redeemed.user);
		const user = await users.needUser(q, redeemed.user);
		return openSession(context, q, { user, method: type === 'recovery' ? 'recovery' : 'otp' });
	});
}

/** A pressed link: back to the app, signed in, or with the code that only its browser can use. */
export async function followLink(context: AuthContext, { url, request }: Asked): Promise<Response> {
	const target = new URL(safeRedirect(url));
	const type = url.searchParams.get('type') ?? '';
	try {
		spend(context, 'codesFromCaller', callerAddress(request));
		const link = url.searchParams.get('token') ?? '';
		const redeemed = await redeemLink(context, { link, kinds: kindsOf(type) });
		if (redeemed.flow === null) {
			const opened = await open(context, redeemed, type);
			return 'msg' in opened ? toOtherSide(target) : toSession(target, opened);
		}
		const { flow, user } = redeemed;
		const code = await context.db.tx(async (q) => {
			if (type === 'email_change' && !(await changeEmail(q, redeemed))) return null;
			await users.confirmUser(q, user);
			return grantCode(context, q, { flow, user });
		});
		if (code === null) return toOtherSide(target);
		target.searchParams.set('code', code);
		return redirect(target.href);
	} catch (error) {
		if (!(error instanceof AuthRefusal)) throw error;
		return toRefusal(target, error);
	}
}

/** One of the two addresses has agreed: nobody is signed in by that. */
function toOtherSide(target: URL): Response {
	const message =
		'Confirmation link accepted. Please proceed to confirm link sent to the other email';
	target.searchParams.set('message', message);
	target.hash = new URLSearchParams({ message }).toString();
	return redirect(target.href);
}

function toSession(target: URL, session: JsonObject): Response {
	const wanted = ['access_token', 'expires_at', 'expires_in', 'refresh_token', 'token_type'];
	const pairs = wanted.map((name) => [
		name,
		textOf(session[name]) || JSON.stringify(session[name])
	]);
	target.hash = new URLSearchParams(pairs).toString();
	return redirect(target.href);
}

/** In the query for the code flow and in the fragment for the other: the app looks at both. */
export function toRefusal(target: URL, { code, message }: AuthRefusal): Response {
	const said = { error: 'access_denied', error_code: code, error_description: message };
	for (const [name, value] of Object.entries(said)) target.searchParams.set(name, value);
	target.hash = new URLSearchParams(said).toString();
	return redirect(target.href);
}
