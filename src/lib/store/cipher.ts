/**
 * One key at work: XChaCha20-Poly1305 under a nonce of its own for each value. An envelope is three
 * bytes that say what it is, four that name the key, one for the kind of what is inside, 24 of nonce,
 * and the closed bytes with their tag; all before the nonce is judged with them.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { envelope, nameBytes } from './keys.ts';
import type { Cipher } from './keys.ts';

export type RandomBytes = (count: number) => Uint8Array;

const kinds = { json: 0, bytes: 1 } as const;
const nonceBytes = 24;

/** `key` has 32 bytes. */
export function createCipher(key: Uint8Array, randomBytes: RandomBytes): Cipher {
	const name = sha256(Uint8Array.of(...utf8ToBytes('waymark'), ...key)).subarray(0, nameBytes);
	const close = (kind: number, plain: Uint8Array) => {
		const head = Uint8Array.of(...envelope, ...name, kind);
		const nonce = randomBytes(nonceBytes);
		const closed = xchacha20poly1305(key, nonce, head).encrypt(plain);
		const all = new Uint8Array(head.length + nonceBytes + closed.length);
		all.set(head);
		all.set(nonce, head.length);
		all.set(closed, head.length + nonceBytes);
		return all;
	};
	return {
		id: bytesToHex(name),
		seal: (value) =>
			value instanceof ArrayBuffer
				? close(kinds.bytes, new Uint8Array(value))
				: close(kinds.json, utf8ToBytes(JSON.stringify(value))),
		unseal: (all) => openWith(key, all)
	};
}

function openWith(key: Uint8Array, all: Uint8Array): unknown {
	const headBytes = envelope.length + nameBytes + 1;
	const head = all.subarray(0, headBytes);
	const nonce = all.subarray(headBytes, headBytes + nonceBytes);
	const plain = xchacha20poly1305(key, nonce, head).decrypt(all.subarray(headBytes + nonceBytes));
	if (head[headBytes - 1] === kinds.bytes) return new Uint8Array(plain).buffer;
	return JSON.parse(new TextDecoder().decode(plain));
}
