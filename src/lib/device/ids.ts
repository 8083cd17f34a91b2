import type { Random } from '../sync/ports.ts';

/** Ids begin with the time, so that a database keeps together what was made together. */
export function newId(now = Date.now()): string {
	const time = now.toString(16).padStart(12, '0');
	const random = crypto.randomUUID();
	return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

export const random: Random = {
	fraction: () => Math.random(),
	uuid: () => crypto.randomUUID()
};

/** 32 random bytes as base64url. */
export function newToken(): string {
	const bytes = randomBytes(32);
	const text = btoa(String.fromCharCode(...bytes));
	return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Bytes that nobody can foresee. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
	return crypto.getRandomValues(new Uint8Array(count));
}

/** A name that says nothing. */
export function newName(): string {
	const bytes = randomBytes(9);
	return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}
