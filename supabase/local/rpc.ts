import { apiKeyOf, isObject, tokenOf } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { readTextWithin } from './bodies.ts';
import { asClaims } from './claims.ts';
import type { Claims } from './claims.ts';
import type { Context, Routes } from './context.ts';
import { openDoors } from './rpc-doors.ts';
import type { Door, Doors } from './rpc-doors.ts';
import { databaseRefusal, RestRefusal } from './rpc-refusals.ts';

const base = '/rest/v1/';
/** The only schema with a door; everything else of the database cannot be named from outside. */
const exposed = 'api';
const bodyMax = 4 * 1024 * 1024;

/** `POST /rest/v1/rpc/<name>`, answered as the hosted data API answers it. */
export function rpcRoutes(context: Context): Routes & { reload: () => void } {
	const doors = openDoors(context.db, exposed);
	const routes = async (request: Request) => {
		const path = new URL(request.url).pathname;
		if (!path.startsWith(base)) return null;
		try {
			return await answer({ context, doors, request, path: path.slice(base.length) });
		} catch (error) {
			if (error instanceof RestRefusal) return error.response();
			context.log(`rpc ${path}: ${String(error)}`);
			return new RestRefusal(500, { code: 'XX000', message: 'The server failed.' }).response();
		}
	};
	return Object.assign(routes, { reload: doors.reload });
}

type Call = { context: Context; doors: Doors; request: Request; path: string };

async function answer({ context, doors, request, path }: Call): Promise<Response> {
	const claims = await identify(context, request);
	requireExposed(request);
	const name = /^rpc\/(\w+)$/.exec(path)?.[1];
	if (name === undefined) throw unknownPath(path);
	if (request.method !== 'POST')
		throw new RestRefusal(405, { code: 'PGRST101', message: 'Use POST.' });
	const { text, args } = await readArgs(request);
	const door = await doors.find(name, Object.keys(args));
	if (door === null) throw unknownFunction(name, Object.keys(args));
	try {
		return respond(door, await call(context, { door, claims, text }));
	} catch (error) {
		throw databaseRefusal(error, claims.role !== 'anon') ?? error;
	}
}

/** The key must be one of ours; the token, when it is another, says who asks. */
async function identify({ keys }: Context, request: Request): Promise<Claims> {
	const key = apiKeyOf(request);
	if (key === '') {
		throw new RestRefusal(401, { code: '', message: 'No API key found in request' });
	}
	if ((await keys.verify(key)) === null) {
		throw new RestRefusal(401, { code: '', message: 'Invalid API key' });
	}
	const claims = await keys.examine(tokenOf(request));
	if (typeof claims !== 'string') return claims;
	const message = claims === 'expired' ? 'JWT expired' : 'JWSError JWSInvalidSignature';
	throw new RestRefusal(401, { code: 'PGRST301', message });
}

function requireExposed(request: Request): void {
	const profile = request.headers.get('content-profile') ?? exposed;
	if (profile === exposed) return;
	throw new RestRefusal(406, {
		code: 'PGRST106',
		message: `Invalid schema: ${profile}`,
		hint: `Only the following schemas are exposed: ${exposed}`
	});
}

async function readArgs(request: Request): Promise<{ text: string; args: JsonObject }> {
	const told = await readTextWithin(request, bodyMax);
	if (told === null) throw tooLarge();
	const text = told || '{}';
	try {
		const args: unknown = JSON.parse(text);
		if (isObject(args)) return { text, args };
	} catch {
		// Said below, together with JSON that is no object.
	}
	throw new RestRefusal(400, { code: 'PGRST102', message: 'Empty or invalid json' });
}

async function call(
	context: Context,
	{ door, claims, text }: { door: Door; claims: Claims; text: string }
): Promise<string | null> {
	const settings = {
		search_path: '"api", public, extensions',
		...(door.readOnly ? { transaction_read_only: 'on' } : {})
	};
	const params = door.takesArgs ? [text] : [];
	const rows = await asClaims(context.db, claims, (q) => q(door.sql, params), settings);
	const body = rows[0]?.['body'];
	return typeof body === 'string' ? body : null;
}

function respond(door: Door, body: string | null): Response {
	if (door.returnsNothing) return new Response(null, { status: 204 });
	return new Response(body ?? 'null', {
		headers: { 'content-type': 'application/json; charset=utf-8', 'content-profile': exposed }
	});
}

function tooLarge(): RestRefusal {
	return new RestRefusal(413, { code: 'PGRST102', message: 'The request is too large' });
}

function unknownPath(path: string): RestRefusal {
	return new RestRefusal(404, { code: 'PGRST125', message: `Invalid path specified: ${path}` });
}

function unknownFunction(name: string, args: readonly string[]): RestRefusal {
	const called = args.length > 0 ? `${exposed}.${name}(${args.join(', ')})` : `${exposed}.${name}`;
	return new RestRefusal(404, {
		code: 'PGRST202',
		message: `Could not find the function ${called} in the schema cache`
	});
}
