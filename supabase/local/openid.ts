import { createHash, randomBytes } from 'node:crypto';
import { readTextWithin } from './bodies.ts';
import type { Context, Routes } from './context.ts';
import { escape, page } from './html.ts';

/** Somebody's account with a provider, as the provider vouches for it. */
export type Identity = { subject: string; email: string; verified: boolean; name: string };
export type Provider = {
	name: string;
	/** Where the browser goes to sign in; it comes back to `callback` with `state` and a code. */
	address(asked: { origin: string; state: string }): string;
	redeem(code: string): Promise<Identity | null>;
};
export type OpenId = { providers: ReadonlyMap<string, Provider>; routes: Routes };

const base = '/demo-openid/';
const titles: Record<string, string> = { google: 'Google', azure: 'Microsoft' };
const codeMs = 60_000;
const formBytesMax = 64 * 1024;

/**
 * Demo only: answers in the place of the big providers, on this machine, for whatever address is
 * typed. A deployed project has the real ones configured instead.
 */
export function openOpenId(context: Context): OpenId {
	const codes = new Map<string, { identity: Identity; until: number }>();
	const redeem = async (code: string) => {
		const kept = codes.get(code);
		codes.delete(code);
		return kept !== undefined && kept.until > Date.now() ? kept.identity : null;
	};
	const grant = (identity: Identity) => {
		const code = randomBytes(18).toString('base64url');
		codes.set(code, { identity, until: Date.now() + codeMs });
		return code;
	};
	const providers = Object.keys(titles).map((name): [string, Provider] => [
		name,
		{ name, redeem, address: ({ origin, state }) => addressOf(name, origin, state) }
	]);
	return {
		providers: new Map(providers),
		routes: (request) => answer(context, request, grant)
	};
}

function addressOf(name: string, origin: string, state: string): string {
	return `${origin}${base}${name}?${new URLSearchParams({ state })}`;
}

async function answer(
	context: Context,
	request: Request,
	grant: (identity: Identity) => string
): Promise<Response | null> {
	const url = new URL(request.url);
	if (!url.pathname.startsWith(base)) return null;
	const name = url.pathname.slice(base.length);
	const title = titles[name];
	if (title === undefined) return new Response('No such provider', { status: 404 });
	if (request.method !== 'POST') return askPage(title, url);
	if (!isFromHere(request, url)) return new Response('Not from here', { status: 403 });
	const text = await readTextWithin(request, formBytesMax);
	if (text === null) return new Response('Too large', { status: 413 });
	const form = new URLSearchParams(text);
	const state = form.get('state') ?? '';
	const email = (form.get('email') ?? '').trim().toLowerCase();
	const query = new URLSearchParams({ state });
	if (form.get('answer') === 'no') query.set('error', 'access_denied');
	else if (/^[^\s@]+@[^\s@]+$/.test(email)) query.set('code', grant(identityOf(name, email, form)));
	else return askPage(title, url);
	context.log(`demo ${name}: ${query.has('code') ? 'signed in' : 'refused'}`);
	return redirect(`${url.origin}/auth/v1/callback?${query}`);
}

/** A page that tells nobody where it is has an origin of "null"; its browser then still says this. */
function isFromHere(request: Request, url: URL): boolean {
	const fetchSite = request.headers.get('sec-fetch-site');
	return fetchSite === null
		? request.headers.get('origin') === url.origin
		: fetchSite === 'same-origin';
}

function identityOf(name: string, email: string, form: URLSearchParams): Identity {
	const subject = createHash('sha256').update(`${name} ${email}`).digest('hex').slice(0, 21);
	return {
		subject,
		email,
		verified: form.get('unverified') !== 'on',
		name: form.get('name') ?? ''
	};
}

function askPage(title: string, url: URL): Response {
	const state = escape(url.searchParams.get('state') ?? '');
	return page({
		title: `Demo of signing in with ${title}`,
		body: `<h1>Demo of signing in with ${title}</h1>
<p>This page stands in for ${title}. It is on this machine, and ${title} hears nothing of it.</p>
<p lang="es">Esta página ocupa el lugar de ${title}. Está en este equipo; ${title} no se entera.</p>
<form method="post" action="${escape(url.pathname)}">
<input type="hidden" name="state" value="${state}">
<label for="email">Email <span lang="es">(correo)</span></label>
<input id="email" name="email" type="email" autocomplete="email" required value="avery@example.com">
<label for="name">Name <span lang="es">(nombre)</span></label>
<input id="name" name="name" autocomplete="name" value="Avery Demo">
<button name="answer" value="yes">Continue <span lang="es">· Continuar</span></button>
<button name="answer" value="no" formnovalidate>Cancel <span lang="es">· Cancelar</span></button></form>`
	});
}

export function redirect(location: string): Response {
	return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
