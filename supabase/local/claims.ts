import type { Db, Query } from './db.ts';

export type Role = 'anon' | 'authenticated' | 'service_role';
export type Claims = { role: Role; sub?: string; [name: string]: unknown };

/** As on the hosted service: a person's request may not hold the database for long. */
const timeouts: Record<Role, string> = { anon: '3s', authenticated: '8s', service_role: '60s' };

/**
 * Runs `work` as the caller: role, claims and time limit hold for one transaction. They travel in
 * one statement, sent ahead of the first query without waiting for its answer.
 */
export function asClaims<T>(
	db: Db,
	claims: Claims,
	work: (q: Query) => Promise<T>,
	extra: Record<string, string> = {}
): Promise<T> {
	return db.tx(async (q) => {
		const [, answer] = await Promise.all([become(q, claims, extra), work(q)]);
		return answer;
	});
}

/** From here to the end of the transaction, or of its savepoint, whoever asks is the caller. */
export async function become(
	q: Query,
	claims: Claims,
	extra: Record<string, string> = {}
): Promise<void> {
	const settings = Object.entries(settingsOf(claims, extra));
	const places = settings.map((_, i) => `set_config($${i * 2 + 1}, $${i * 2 + 2}, true)`);
	await q(`select ${places.join(', ')}`, settings.flat());
}

function settingsOf(claims: Claims, extra: Record<string, string>): Record<string, string> {
	return {
		...extra,
		statement_timeout: timeouts[claims.role],
		'request.jwt.claims': JSON.stringify(claims),
		'request.jwt.claim.sub': claims.sub ?? '',
		'request.jwt.claim.role': claims.role,
		// The caller is never the superuser, so that no `reset role` could make it one.
		session_authorization: 'authenticator',
		role: claims.role
	};
}
