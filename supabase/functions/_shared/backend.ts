/** The backend as its own service sees it: past row security, with the service key. */
import { isRecord, setting, type Environment } from './environment.ts';

/** Who called a function. The runtime has checked the token before the function runs. */
export type Caller = { isService: boolean; person: string | null };

export function callerOf(env: Environment, request: Request): Caller {
	const token = (request.headers.get('authorization') ?? '').replace(/^bearer\s+/i, '');
	if (token === env['SUPABASE_SERVICE_ROLE_KEY']) return { isService: true, person: null };
	const claims = claimsOf(token);
	const person = claims['role'] === 'authenticated' ? claims['sub'] : null;
	return {
		isService: claims['role'] === 'service_role',
		person: typeof person === 'string' ? person : null
	};
}

/** Calls a function of the database; anything but an answer is a fault. */
export async function rpc(
	env: Environment,
	name: string,
	args: Record<string, unknown>
): Promise<unknown> {
	const response = await fetch(`${setting(env, 'SUPABASE_URL')}/rest/v1/rpc/${name}`, {
		method: 'POST',
		headers: {
			...serviceHeaders(env),
			'content-type': 'application/json',
			'content-profile': 'api'
		},
		body: JSON.stringify(args)
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${name} answered ${response.status}: ${text.slice(0, 300)}`);
	return text === '' ? null : JSON.parse(text);
}

/** A stored object's bytes, or null when there is none; not reaching it is a fault. */
export async function download(
	env: Environment,
	bucket: string,
	key: string
): Promise<Uint8Array | null> {
	const url = `${setting(env, 'SUPABASE_URL')}/storage/v1/object/authenticated/${bucket}/${key}`;
	const response = await fetch(url, { headers: serviceHeaders(env) });
	if (response.ok) return new Uint8Array(await response.arrayBuffer());
	const refusal: unknown = await response.json().catch(() => null);
	if (isRecord(refusal) && refusal['statusCode'] === '404') return null;
	throw new Error(`storage answered ${response.status}`);
}

function serviceHeaders(env: Environment): Record<string, string> {
	const key = setting(env, 'SUPABASE_SERVICE_ROLE_KEY');
	return { apikey: key, authorization: `Bearer ${key}` };
}

function claimsOf(token: string): Record<string, unknown> {
	try {
		const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
		const claims: unknown = JSON.parse(atob(part));
		return isRecord(claims) ? claims : {};
	} catch {
		return {};
	}
}
