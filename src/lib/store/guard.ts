/**
 * From a passphrase to the key of a database. The key is random and is kept closed under another one
 * that is made of the passphrase each time, by work that takes a second and 32 MiB wherever it is
 * tried: changing the passphrase closes the same key anew, and touches nothing else.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { readyForKey } from '../domain/passphrase.ts';
import type { RandomBytes } from './cipher.ts';

/** `wrapped` is a nonce of 24 bytes and the closed key. */
export type Guard = {
	version: 1;
	salt: Uint8Array;
	kdf: { N: number; r: number; p: number };
	wrapped: Uint8Array;
};
/** Hears a share from 0 to 1. */
export type Progress = (share: number) => void;

const keyBytes = 32;
const saltBytes = 16;
const nonceBytes = 24;
/** One of the settings that OWASP lists as equally hard: 32 MiB, three times over. */
const kdf = { N: 2 ** 15, r: 8, p: 3 };

export function newKey(randomBytes: RandomBytes): Uint8Array {
	return randomBytes(keyBytes);
}

type Wrap = { key: Uint8Array; randomBytes: RandomBytes; told: Progress };

export async function wrapKey(passphrase: string, parts: Wrap): Promise<Guard> {
	const { key, randomBytes, told } = parts;
	const salt = randomBytes(saltBytes);
	const outer = await derive(passphrase, { salt, kdf }, told);
	const nonce = randomBytes(nonceBytes);
	const closed = xchacha20poly1305(outer, nonce).encrypt(key);
	return { version: 1, salt, kdf, wrapped: Uint8Array.of(...nonce, ...closed) };
}

/** Null when the passphrase is another one. */
export async function unwrapKey(
	guard: Guard,
	passphrase: string,
	told: Progress
): Promise<Uint8Array | null> {
	const outer = await derive(passphrase, guard, told);
	const nonce = guard.wrapped.subarray(0, nonceBytes);
	try {
		return xchacha20poly1305(outer, nonce).decrypt(guard.wrapped.subarray(nonceBytes));
	} catch {
		return null;
	}
}

function derive(
	passphrase: string,
	{ salt, kdf: cost }: Pick<Guard, 'salt' | 'kdf'>,
	onProgress: Progress
): Promise<Uint8Array> {
	const bytes = new TextEncoder().encode(readyForKey(passphrase));
	return scryptAsync(bytes, salt, { ...cost, dkLen: keyBytes, asyncTick: 30, onProgress });
}
