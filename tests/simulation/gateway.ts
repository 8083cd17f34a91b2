/**
 * The server's front: requests come in as HTTP, are answered by the real SQL as whoever the token
 * says, and a note is kept of what came. Nothing here is lost or late; that is the line's part.
 */
import { asClaims } from '../../supabase/local/claims.ts';
import type { Claims } from '../../supabase/local/claims.ts';
import type { Db } from '../../supabase/local/db.ts';
import { Bucket } from './bucket.ts';

export const address = 'http://simulated';
/** What whoever has no account sends. */
export const publicKey = 'public';

export type Token = { person: string; token: string; expiresAt: number };
export type Gateway = {
	db: Db;
	bucket: Bucket;
	/** Faults that SQL itself raised: what no rule explains. */
	codes: string[];
	answer(url: string, init: RequestInit): Promise<Response>;
	/** Calls a function as somebody, without a line in between; null when it said no. */
	ask(person: string, name: string, args: Args): Promise<unknown>;
	issue(person: string): Token;
	/** A token is good no more, whatever stands on it. */
	end(token: string): void;
	/** Whose token a request carries; null for nobody's. */
	bearerOf(init: RequestInit): string | null;
};
type Args = Record<string, unknown>;

const tokenMs = 3_600_000;

export function openGateway(db: Db, now: () => number): Gateway {
	const tokens = new Map<string, Token>();
	const codes: string[] = [];
	const bucket = new Bucket(db);
	const bearerOf = (init: RequestInit) => personIn(bearer(init));
	const claimsOf = (init: RequestInit): Claims | null => {
		if (bearer(init) === publicKey) return { role: 'anon' };
		const known = tokens.get(bearer(init));
		if (!known || known.expiresAt <= now()) return null;
		return { role: 'authenticated', sub: known.person };
	};
	const rpc = (claims: Claims, name: string, args: Args) =>
		answerTo(() => callAs(db, claims, { name, args }), codes);
	return {
		db,
		bucket,
		codes,
		bearerOf,
		answer: async (url, init) => {
			const claims = claimsOf(init);
			if (claims === null) return Response.json({ code: 'PGRST303' }, { status: 401 });
			const path = url.slice(address.length);
			const name = /^\/rest\/v1\/rpc\/(\w+)$/.exec(path)?.[1];
			if (name !== undefined) return rpc(claims, name, readArgs(init));
			return bucket.answer(path, { init, person: claims.sub ?? '' });
		},
		ask: async (person, name, args) => {
			const response = await rpc({ role: 'authenticated', sub: person }, name, args);
			const told: unknown = await response.json();
			return response.ok ? told : null;
		},
		issue: (person) => {
			const token = `${person}.${tokens.size + 1}`;
			const issued = { person, token, expiresAt: now() + tokenMs };
			tokens.set(token, issued);
			return issued;
		},
		end: (token) => void tokens.delete(token)
	};
}

/** As the Data API answers: a refusal and a fault both have their code in the body. */
async function answerTo(call: () => Promise<unknown>, codes: string[]): Promise<Response> {
	try {
		return Response.json(await call());
	} catch (error) {
		const told = errorOf(error);
		if (told.code !== 'WMREF') codes.push(told.code);
		return Response.json(told, { status: 400 });
	}
}

/** A token names its person, so that one that has ended is still somebody's. */
function personIn(token: string): string | null {
	return token === publicKey ? null : (token.split('.')[0] ?? null);
}

function bearer(init: RequestInit): string {
	return (new Headers(init.headers).get('authorization') ?? '').replace('Bearer ', '');
}

async function callAs(db: Db, claims: Claims, call: { name: string; args: Args }) {
	const names = Object.keys(call.args);
	const list = names.map((one, i) => `${one} => $${i + 1}`).join(', ');
	const values = names.map((one) => parameter(one, call.args[one]));
	const [row] = await asClaims(db, claims, (q) =>
		q(`select api.${call.name}(${list}) as answer`, values)
	);
	return row?.['answer'] ?? null;
}

/** Lists of texts are arrays; every other list or object is JSON. */
function parameter(name: string, value: unknown): unknown {
	const isJson = typeof value === 'object' && value !== null && name !== 'p_uids';
	return isJson ? JSON.stringify(value) : value;
}

function readArgs(init: RequestInit): Args {
	return typeof init.body === 'string' ? parseArgs(init.body) : {};
}

function errorOf(error: unknown): { code: string; details: unknown; hint: unknown } {
	const told = parseError(error);
	const code = typeof told['code'] === 'string' ? told['code'] : 'unknown';
	return { code, details: told['detail'], hint: told['hint'] };
}

function parseArgs(text: string): Args {
	return JSON.parse(text) as Args;
}

function parseError(error: unknown): Args {
	return (typeof error === 'object' && error !== null ? error : {}) as Args;
}
