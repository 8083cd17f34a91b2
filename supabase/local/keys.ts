import { createECDH, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jwtVerify, SignJWT } from 'jose';
import type { Claims, Role } from './claims.ts';

export type Keys = {
	/** Public: names the project, grants the role `anon`. */
	anonKey: string;
	/** Secret: grants the role `service_role`. */
	serviceKey: string;
	/** Signs links to stored files; a link can never pass as a person's token. */
	storageKey: Uint8Array;
	/** What alerts are signed with: browsers take them from whoever holds the private half. Base64url. */
	alerts: { publicKey: string; privateKey: string };
	/** Keyed hash of a secret at rest: refresh tokens, one-time codes. */
	digest(secret: string): string;
	/** Claims of a token signed here, in time and meant for this door; else null. */
	verify(token: string): Promise<Claims | null>;
	/** As `verify`, and says what is wrong. */
	examine(token: string): Promise<Claims | 'expired' | 'forged'>;
	sign(claims: Claims, seconds: number): Promise<string>;
};

const roles: readonly string[] = ['anon', 'authenticated', 'service_role'] satisfies Role[];
const yearSeconds = 365 * 24 * 3600;

/** The keys in `<dir>/keys.json`, made on first run; without a folder they live in memory. */
export async function openKeys(dir: string | null): Promise<Keys> {
	const root = readRoot(dir);
	const jwtKey = derive(root, 'jwt');
	const restKey = derive(root, 'rest');
	const examine = (token: string) => examineToken(token, jwtKey);
	const sign = (claims: Claims, seconds: number) => signToken(claims, seconds, jwtKey);
	return {
		anonKey: await sign({ role: 'anon' }, 10 * yearSeconds),
		serviceKey: await sign({ role: 'service_role' }, 10 * yearSeconds),
		storageKey: derive(root, 'storage'),
		alerts: pairOf(derive(root, 'alerts')),
		digest: (secret) => createHmac('sha256', restKey).update(secret).digest('base64url'),
		examine,
		sign,
		verify: async (token) => {
			const found = await examine(token);
			return typeof found === 'string' ? null : found;
		}
	};
}

function readRoot(dir: string | null): Buffer {
	if (dir === null) return randomBytes(32);
	const path = join(dir, 'keys.json');
	if (!existsSync(path)) {
		mkdirSync(dir, { recursive: true, mode: 0o700 });
		const text = JSON.stringify({ root: randomBytes(32).toString('base64url') });
		writeFileSync(path, `${text}\n`, { mode: 0o600 });
	}
	const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
	if (typeof kept !== 'object' || kept === null || !('root' in kept))
		throw new Error(`${path}: no root key in it`);
	return Buffer.from(String(kept.root), 'base64url');
}

/** One key per use, so that what one signs another cannot be fooled with. */
function derive(root: Buffer, use: string): Uint8Array {
	return new Uint8Array(hkdfSync('sha256', root, new Uint8Array(), `waymark ${use}`, 32));
}

/** A pair on the curve P-256, its public half as an uncompressed point. */
function pairOf(secret: Uint8Array): Keys['alerts'] {
	const pair = createECDH('prime256v1');
	pair.setPrivateKey(secret);
	return {
		publicKey: pair.getPublicKey('base64url'),
		privateKey: Buffer.from(secret).toString('base64url')
	};
}

async function examineToken(
	token: string,
	key: Uint8Array
): Promise<Claims | 'expired' | 'forged'> {
	try {
		const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
		const { role, sub, exp } = payload;
		if (typeof role !== 'string' || !isRole(role) || exp === undefined) return 'forged';
		if (role === 'authenticated' && payload.aud !== 'authenticated') return 'forged';
		return { ...payload, role, ...(sub === undefined ? {} : { sub }) };
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ERR_JWT_EXPIRED'
			? 'expired'
			: 'forged';
	}
}

function isRole(role: string): role is Role {
	return roles.includes(role);
}

function signToken(claims: Claims, seconds: number, key: Uint8Array): Promise<string> {
	const now = Math.floor(Date.now() / 1000);
	const token = new SignJWT({ ...claims, iat: now, exp: now + seconds });
	return token.setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(key);
}
