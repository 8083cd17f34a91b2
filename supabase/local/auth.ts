import { apiKeyOf, isObject, json, type JsonObject } from './answers.ts';
import { administer } from './auth-admin.ts';
import type { Asked, AuthContext } from './auth-context.ts';
import { readTextWithin } from './bodies.ts';
import { identityOf, unlink } from './auth-linking.ts';
import { authorize, authorizeLink, callback } from './auth-oauth.ts';
import { reauthenticate } from './auth-reauthenticate.ts';
import { AuthRefusal, refuse } from './auth-refusals.ts';
import { changeUser, showUser, signOut, takeToken } from './auth-sign-in.ts';
import * as signUp from './auth-sign-up.ts';
import type { Routes } from './context.ts';

type Handle = (context: AuthContext, asked: Asked) => Promise<Response | JsonObject>;

const base = '/auth/v1/';
const bodyMax = 1024 * 1024;

const routes: Record<string, Handle> = {
	'GET settings': settings,
	'GET health': async () => ({
		name: 'GoTrue',
		description: 'GoTrue is a user registration and authentication API'
	}),
	'POST signup': signUp.signUp,
	'POST otp': signUp.sendOtp,
	'POST magiclink': signUp.sendOtp,
	'POST recover': signUp.recover,
	'POST resend': signUp.resend,
	'POST verify': signUp.verify,
	'GET verify': signUp.followLink,
	'POST token': takeToken,
	'GET user': showUser,
	'PUT user': changeUser,
	'POST logout': signOut,
	'GET authorize': authorize,
	'GET callback': callback,
	'GET reauthenticate': reauthenticate,
	'GET user/identities/authorize': authorizeLink
};
/** A browser opens these by itself and has no key to show. */
const openRoutes = ['GET verify', 'GET authorize', 'GET callback', 'GET health'];

/** `/auth/v1/*`: as much of the hosted service as the app uses, with its answers and refusals. */
export function authRoutes(context: AuthContext): Routes {
	return async (request) => {
		const url = new URL(request.url);
		if (!url.pathname.startsWith(base)) return null;
		try {
			return await answer(context, request, url);
		} catch (error) {
			if (error instanceof AuthRefusal) return error.response(request);
			context.log(`auth ${request.method} ${url.pathname}: ${String(error)}`);
			return new AuthRefusal(500, 'unexpected_failure', 'The server failed').response(request);
		}
	};
}

async function answer(context: AuthContext, request: Request, url: URL): Promise<Response> {
	const path = url.pathname.slice(base.length);
	const name = `${request.method} ${path}`;
	if (!openRoutes.includes(name) && (await context.keys.verify(apiKeyOf(request))) === null) {
		return json(401, { message: 'Invalid API key', hint: 'Send the project key as `apikey`.' });
	}
	const asked = { request, url, body: await readBody(request) };
	if (path.startsWith('admin/')) return administer(context, asked, path);
	const made = await handleOf(request.method, path)(context, asked);
	return made instanceof Response ? made : json(200, made, { 'cache-control': 'no-store' });
}

function handleOf(method: string, path: string): Handle {
	const identity = method === 'DELETE' ? identityOf(path) : null;
	if (identity !== null) return (context, asked) => unlink(context, asked, identity);
	const handle = routes[`${method} ${path}`];
	if (handle === undefined) throw new AuthRefusal(404, 'not_found', 'No such endpoint');
	return handle;
}

async function readBody(request: Request): Promise<JsonObject> {
	if (request.method === 'GET') return {};
	const text = await readTextWithin(request, bodyMax);
	if (text === null) throw new AuthRefusal(413, 'request_too_large', 'The request is too large');
	if (text === '') return {};
	try {
		const body: unknown = JSON.parse(text);
		if (isObject(body)) return body;
	} catch {
		// Said below, together with JSON that is no object.
	}
	throw refuse.json();
}

async function settings({ providers }: AuthContext): Promise<JsonObject> {
	return {
		external: {
			email: true,
			phone: false,
			anonymous_users: false,
			google: providers.has('google'),
			azure: providers.has('azure')
		},
		disable_signup: false,
		mailer_autoconfirm: false,
		phone_autoconfirm: false,
		sms_provider: '',
		saml_enabled: false,
		saml_private_key_next_configured: false,
		passkeys_enabled: false
	};
}
