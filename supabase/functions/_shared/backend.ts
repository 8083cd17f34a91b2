/** The backend as its own service sees it: past row security, with the service key. */
import { isRecord, setting, type Environment } from './environment.ts';

/** Who called a function. */
export type Caller = { isService: boolean; person: string | null };

/**
 * The service is whoever holds its key; a person is who the accounts' service says they are. What a
 * token claims is not read here: whether anybody checked its signature is a setting of the runtime.
 */
export async function callerOf(env: Environment, request: Request): Promise<Caller> {
	const token = (request.headers.get('authorization') ?? '').replace(/^bearer\s+/i, '');
	if (await isSame(token, setting(env, 'SUPABASE_SERVICE_ROLE_KEY')))
		return { isService: true, person: null };
	return { isService: false, person: token === '' ? null : await personOf(env, token) };
}

async function personOf(env: Environment, token: string): Promise<string | null> {
	const response = await fetch(`${setting(env, 'SUPABASE_URL')}/auth/v1/user`, {
		headers: { apikey: setting(env, 'SUPABASE_ANON_KEY'), authorization: `Bearer ${token}` }
	});
	const user: unknown = await response.json().catch(() => null);
	if (response.status >= 500) throw new Error(`auth answered ${response.status}`);
	return response.ok && isRecord(user) && typeof user['id'] === 'string' ? user['id'] : null;
}

/** By their hashes, so that time does not tell how much of the key was right. */
export async function isSame(told: string, kept: string): Promise<boolean> {
	const [left, right] = await Promise.all([told, kept].map(hashOf));
	return left !== undefined && left === right;
}

async function hashOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return new Uint8Array(hash).join();
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

/** Removes stored objects, bytes and all; what is not there any more counts as removed. */
export async function removeStored(
	env: Environment,
	bucket: string,
	keys: readonly string[]
): Promise<void> {
	const response = await fetch(`${setting(env, 'SUPABASE_URL')}/storage/v1/object/${bucket}`, {
		method: 'DELETE',
		headers: { ...serviceHeaders(env), 'content-type': 'application/json' },
		body: JSON.stringify({ prefixes: keys })
	});
	if (!response.ok) throw new Error(`storage answered ${response.status}`);
	await response.body?.cancel();
}

/** Removes an account with its sessions; one that is not there any more counts as removed. */
export async function removeAccount(env: Environment, person: string): Promise<void> {
	const url = `${setting(env, 'SUPABASE_URL')}/auth/v1/admin/users/${person}`;
	const response = await fetch(url, { method: 'DELETE', headers: serviceHeaders(env) });
	await response.body?.cancel();
	if (!response.ok && response.status !== 404) throw new Error(`auth answered ${response.status}`);
}

function serviceHeaders(env: Environment): Record<string, string> {
	const key = setting(env, 'SUPABASE_SERVICE_ROLE_KEY');
	return { apikey: key, authorization: `Bearer ${key}` };
}
