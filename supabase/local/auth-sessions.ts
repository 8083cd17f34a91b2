import { randomBytes, randomUUID } from 'node:crypto';
import type { JsonObject } from './answers.ts';
import { textOf } from './answers.ts';
import { refuse } from './auth-refusals.ts';
import { needUser, type User } from './auth-users.ts';
import type { Context } from './context.ts';
import type { Query, Row } from './db.ts';

const accessSeconds = 3600;
/** Two tabs may use one token at nearly the same time; later use of it is somebody else's. */
const reuseSeconds = 10;
/** How far a late tab may lag behind; each step is one refresh within the window. */
const stepsMax = 20;

export type Method = 'password' | 'otp' | 'oauth' | 'recovery' | 'magiclink' | 'email/signup';

/** A new session of a person, in the shape that the client libraries keep. */
export async function openSession(
	context: Context,
	q: Query,
	{ user, method }: { user: User; method: Method }
): Promise<JsonObject> {
	if (user.banned) throw refuse.banned();
	const id = randomUUID();
	await q(
		`insert into auth.sessions (id, user_id, aal, created_at, updated_at)
			values ($1::uuid, $2::uuid, 'aal1', now(), now())`,
		[id, user.id]
	);
	await q(
		`insert into auth.mfa_amr_claims (id, session_id, authentication_method, created_at, updated_at)
			values (gen_random_uuid(), $1::uuid, $2, now(), now())`,
		[id, method]
	);
	await q('update auth.users set last_sign_in_at = now() where id = $1::uuid', [user.id]);
	const token = randomBytes(18).toString('base64url');
	await keepToken(context, q, { token, session: id, user: user.id });
	return answer(context, q, { user: await needUser(q, user.id), session: id, token });
}

type Kept = { token: string; session: string; user: string; parent?: string };

async function keepToken({ keys }: Context, q: Query, kept: Kept): Promise<void> {
	await q(
		`insert into auth.refresh_tokens (token, user_id, session_id, parent, revoked, created_at, updated_at)
			values ($1, $2, $3::uuid, $4, false, now(), now())`,
		[keys.digest(kept.token), kept.user, kept.session, kept.parent ?? null]
	);
}

async function answer(
	context: Context,
	q: Query,
	{ user, session, token }: { user: User; session: string; token: string }
): Promise<JsonObject> {
	const methods = await q(
		`select authentication_method as method, extract(epoch from created_at)::bigint as timestamp
			from auth.mfa_amr_claims where session_id = $1::uuid`,
		[session]
	);
	const claims = {
		iss: `${context.url()}/auth/v1`,
		sub: user.id,
		aud: 'authenticated',
		role: 'authenticated',
		email: user.email,
		phone: '',
		app_metadata: user.json['app_metadata'],
		user_metadata: user.json['user_metadata'],
		aal: 'aal1',
		amr: methods,
		session_id: session,
		is_anonymous: false
	} as const;
	return {
		access_token: await context.keys.sign(claims, accessSeconds),
		token_type: 'bearer',
		expires_in: accessSeconds,
		expires_at: Math.floor(Date.now() / 1000) + accessSeconds,
		refresh_token: token,
		user: user.json
	};
}

/**
 * Exchanges a refresh token. Each token's successor is derived from it, so that a client that lost
 * the answer gets the same one again, although only digests are kept.
 */
export async function refreshSession(context: Context, token: string): Promise<JsonObject> {
	const outcome = await context.db.tx(async (q) => {
		const kept = await findToken(context, q, token);
		if (kept === null) throw refuse.refreshUnknown();
		const next = kept.revoked
			? await latestAfter(context, q, { token, kept })
			: await rotate(context, q, { token, kept });
		// Revoking the family must be committed, so the refusal waits until afterwards.
		if (next === null) return null;
		const user = await needUser(q, kept.user);
		if (user.banned) throw refuse.banned();
		await q(
			'update auth.sessions set refreshed_at = now(), updated_at = now() where id = $1::uuid',
			[kept.session]
		);
		return answer(context, q, { user, session: kept.session, token: next });
	});
	if (outcome === null) throw refuse.refreshUsed();
	return outcome;
}

type Found = { session: string; user: string; revoked: boolean; recent: boolean };

/** The session is locked first: of two refreshes at once one goes after the other. */
async function findToken({ keys }: Context, q: Query, token: string): Promise<Found | null> {
	const digest = keys.digest(token);
	const [session] = await q(
		`select s.id from auth.sessions s where s.id =
			(select session_id from auth.refresh_tokens where token = $1) for update`,
		[digest]
	);
	if (session === undefined) return null;
	const [row] = await q(
		`select session_id::text as session, user_id as user, revoked,
			updated_at > now() - make_interval(secs => $2) as recent
		from auth.refresh_tokens where token = $1`,
		[digest, reuseSeconds]
	);
	return row === undefined ? null : readFound(row);
}

function readFound(row: Row): Found {
	return {
		session: textOf(row['session']),
		user: textOf(row['user']),
		revoked: row['revoked'] === true,
		recent: row['recent'] === true
	};
}

type Used = { token: string; kept: Found };

async function rotate(context: Context, q: Query, { token, kept }: Used): Promise<string> {
	const parent = context.keys.digest(token);
	await q('update auth.refresh_tokens set revoked = true, updated_at = now() where token = $1', [
		parent
	]);
	const next = successor(context, token);
	await keepToken(context, q, { token: next, session: kept.session, user: kept.user, parent });
	return next;
}

/** The live token after a used one, or null when using it again can only be theft. */
async function latestAfter(
	context: Context,
	q: Query,
	{ token, kept }: Used
): Promise<string | null> {
	let next = successor(context, token);
	for (let step = 0; step < stepsMax; step += 1) {
		const found = await findToken(context, q, next);
		if (found === null) break;
		// The last answer may have been lost at any time; older tokens only within the window.
		if (!found.revoked) return step === 0 || kept.recent ? next : revokeFamily(q, kept.session);
		next = successor(context, next);
	}
	return revokeFamily(q, kept.session);
}

async function revokeFamily(q: Query, session: string): Promise<null> {
	await q(
		`update auth.refresh_tokens set revoked = true, updated_at = now() - interval '1 day'
			where session_id = $1::uuid`,
		[session]
	);
	return null;
}

function successor({ keys }: Context, token: string): string {
	return keys.digest(`refresh ${token}`).slice(0, 24);
}

export async function closeSessions(
	q: Query,
	{ user, session, scope }: { user: string; session: string; scope: string }
): Promise<void> {
	const which =
		scope === 'local'
			? 'id = $2::uuid'
			: scope === 'others'
				? 'id <> $2::uuid'
				: '$2::uuid is not null';
	await q(`delete from auth.sessions where user_id = $1::uuid and ${which}`, [user, session]);
}
