import { asClaims, become, type Claims } from './claims.ts';
import type { Context } from './context.ts';
import type { Query } from './db.ts';
import { refuse } from './storage-refusals.ts';

/** Who asks, and for what: policies may look at both. */
export type Caller = { claims: Claims; operation: string; method: string; path: string };

/** The caller by the token in the request; without a good one there is no caller. */
export async function callerOf(
	context: Context,
	request: Request,
	operation: string
): Promise<Caller> {
	const token = tokenOf(request);
	const found = token === '' ? 'missing' : await context.keys.examine(token);
	if (found === 'missing') throw refuse.denied('Invalid Compact JWS');
	if (found === 'expired') throw refuse.denied('"exp" claim timestamp check failed');
	if (found === 'forged') throw refuse.denied('signature verification failed');
	return callerWith(found, request, operation);
}

/** As `callerOf`, but a missing or bad token makes an anonymous caller, as hosted does on reads. */
export async function callerOrNobody(
	context: Context,
	request: Request,
	operation: string
): Promise<Caller | null> {
	const claims = await context.keys.verify(tokenOf(request));
	return claims && callerWith(claims, request, operation);
}

/** Runs `work` in one transaction under the caller's role and claims. */
export function asCaller<T>(
	context: Context,
	caller: Caller,
	work: (q: Query) => Promise<T>
): Promise<T> {
	return asClaims(context.db, caller.claims, work, settingsOf(caller));
}

/** Runs `work` as the caller inside another's transaction; nothing of it stays. */
export async function asCallerWithin(
	q: Query,
	caller: Caller,
	work: () => Promise<void>
): Promise<void> {
	await q('savepoint asked');
	await become(q, caller.claims, settingsOf(caller));
	await work();
	await q('rollback to savepoint asked');
}

function settingsOf({ operation, method, path }: Caller): Record<string, string> {
	return { 'storage.operation': operation, 'request.method': method, 'request.path': path };
}

/** The service itself, for what hosted does past row security. */
export function asService<T>(context: Context, work: (q: Query) => Promise<T>): Promise<T> {
	return asClaims(context.db, { role: 'service_role' }, work);
}

function tokenOf(request: Request): string {
	const header = request.headers.get('authorization') ?? '';
	return header.replace(/^bearer\s+/i, '').trim();
}

function callerWith(claims: Claims, request: Request, operation: string): Caller {
	return { claims, operation, method: request.method, path: new URL(request.url).pathname };
}
