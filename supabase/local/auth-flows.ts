import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { type JsonObject, textOf } from './answers.ts';
import type { AuthContext } from './auth-context.ts';
import { refuse } from './auth-refusals.ts';
import { type Method, openSession } from './auth-sessions.ts';
import { needUser } from './auth-users.ts';
import type { Query } from './db.ts';

/** What a browser asked for before it left for its mail or for another provider. */
export type Flow = {
	id: string;
	redirect: string;
	provider: string;
	/** Whose account gets the way that the browser comes back with; empty when it signs in. */
	target: string;
};

const flowSeconds = 600;

/**
 * Remembers the challenge of the browser that asked: only that browser can exchange the code that
 * comes back (PKCE).
 */
export async function startFlow(
	q: Query,
	asked: {
		challenge: string;
		method: string;
		redirect: string;
		provider: string;
		way: Method;
		target?: string | null;
	}
): Promise<string> {
	if (!/^[\w.~-]{43,128}$/.test(asked.challenge)) {
		throw refuse.invalid('code challenge has to be between 43 and 128 characters');
	}
	if (asked.method.toLowerCase() !== 's256')
		throw refuse.invalid('code challenge method must be s256');
	const id = randomUUID();
	await q(
		`insert into auth.flow_state (id, code_challenge_method, code_challenge, provider_type,
			authentication_method, referrer, linking_target_id, created_at, updated_at)
		values ($1::uuid, 's256', $2, $3, $4, $5, $6::uuid, now(), now())`,
		[id, asked.challenge, asked.provider, asked.way, asked.redirect, asked.target ?? null]
	);
	await q(`delete from auth.flow_state where created_at < now() - interval '1 day'`);
	return id;
}

export async function findFlow(q: Query, id: string): Promise<Flow> {
	const [row] = await q(
		`select id::text, referrer as redirect, provider_type as provider,
			linking_target_id::text as target from auth.flow_state
			where id::text = $1 and auth_code is null
				and created_at > now() - make_interval(secs => $2)`,
		[id, flowSeconds]
	);
	if (row === undefined) throw refuse.flowUnknown();
	return {
		id: textOf(row['id']),
		redirect: textOf(row['redirect']),
		provider: textOf(row['provider']),
		target: textOf(row['target'])
	};
}

/** The one-time code that goes back to the browser in its address. */
export async function grantCode(
	{ keys }: AuthContext,
	q: Query,
	{ flow, user }: { flow: string; user: string }
): Promise<string> {
	const code = randomBytes(18).toString('base64url');
	const granted = await q(
		`update auth.flow_state set auth_code = $2, user_id = $3::uuid, auth_code_issued_at = now(),
			updated_at = now() where id::text = $1 and auth_code is null returning id`,
		[flow, keys.digest(code), user]
	);
	if (granted.length === 0) throw refuse.flowUnknown();
	return code;
}

export async function exchangeCode(
	context: AuthContext,
	{ code, verifier }: { code: string; verifier: string }
): Promise<JsonObject> {
	// Taken in a transaction of its own: a code that was tried is gone, whatever comes of it.
	const [flow] = await context.db.q(
		`delete from auth.flow_state where auth_code = $1 returning user_id::text as user,
			code_challenge as challenge, authentication_method as method,
			auth_code_issued_at > now() - make_interval(secs => $2) as live`,
		[context.keys.digest(code), flowSeconds]
	);
	if (flow === undefined) throw refuse.flowUnknown();
	if (flow['live'] !== true) throw refuse.flowExpired();
	if (!answers(verifier, textOf(flow['challenge']))) throw refuse.verifier();
	return context.db.tx(async (q) => {
		const user = await needUser(q, textOf(flow['user']));
		return openSession(context, q, { user, method: methodOf(textOf(flow['method'])) });
	});
}

function answers(verifier: string, challenge: string): boolean {
	const made = Buffer.from(createHash('sha256').update(verifier).digest('base64url'));
	const kept = Buffer.from(challenge);
	return made.length === kept.length && timingSafeEqual(made, kept);
}

function methodOf(text: string): Method {
	const known: readonly Method[] = ['oauth', 'recovery', 'magiclink', 'email/signup'];
	return known.find((method) => method === text) ?? 'otp';
}
