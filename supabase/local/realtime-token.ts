import type { Claims } from './claims.ts';
import type { Context } from './context.ts';

/** The claims of a token, or what is wrong with it in the words of the hosted service. */
export async function readToken(context: Context, token: unknown): Promise<Claims | string> {
	if (typeof token !== 'string') return 'MalformedJWT: The token provided is not a valid JWT';
	const found = await context.keys.examine(token);
	if (found === 'forged') return 'JwtSignatureError: Failed to validate JWT signature';
	if (found === 'expired')
		return `InvalidJWTToken: Token has expired ${secondsPast(token)} seconds ago`;
	return found;
}

function secondsPast(token: string): number {
	const claims: unknown = JSON.parse(
		Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
	);
	const isTimed = typeof claims === 'object' && claims !== null && 'exp' in claims;
	return isTimed ? Math.floor(Date.now() / 1000 - Number(claims.exp)) : 0;
}
