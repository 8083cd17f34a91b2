/**
 * Messages to a browser's push service: sealed so that only the browser can read them (RFC 8291 over
 * RFC 8188), and signed so that the service knows who sends (RFC 8292). With the web's own
 * cryptography, which every runtime here has.
 */
export type Subscription = { endpoint: string; p256dh: string; auth: string };
/** Base64url: the uncompressed public point of 65 bytes, and the private number of 32. */
export type SigningKeys = { publicKey: string; privateKey: string };

type Bytes = Uint8Array<ArrayBuffer>;
/** Ours for one message: made anew for each, but given where a test compares bytes. */
export type Ephemeral = { keys: CryptoKeyPair; salt: Bytes };

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const recordBytes = 4096;
const saltBytes = 16;

export async function seal(
	text: string,
	{ p256dh, auth }: Pick<Subscription, 'p256dh' | 'auth'>,
	given?: Ephemeral
): Promise<Bytes> {
	const { keys, salt } = given ?? (await ephemeral());
	const theirs = fromBase64url(p256dh);
	const ours = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
	const their = await crypto.subtle.importKey('raw', theirs, curve, false, []);
	const shared = await crypto.subtle.deriveBits(
		{ name: 'ECDH', public: their },
		keys.privateKey,
		256
	);
	const info = join(utf8('WebPush: info\0'), theirs, ours);
	const secret = await hkdf(new Uint8Array(shared), { salt: fromBase64url(auth), info, bytes: 32 });
	const derive = (name: string, bytes: number) =>
		hkdf(secret, { salt, info: utf8(`Content-Encoding: ${name}\0`), bytes });
	const key = await crypto.subtle.importKey(
		'raw',
		await derive('aes128gcm', 16),
		'AES-GCM',
		false,
		['encrypt']
	);
	const iv = await derive('nonce', 12);
	// The one record is the last one, and says so with a two.
	const padded = join(utf8(text), new Uint8Array([2]));
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, padded);
	return join(salt, header(ours), new Uint8Array(sealed));
}

/** The `authorization` of a request to a push service: who sends, for half a day. */
export async function vouch(
	endpoint: string,
	{ publicKey, privateKey }: SigningKeys,
	{ subject, now }: { subject: string; now: number }
): Promise<string> {
	const point = fromBase64url(publicKey);
	const jwk = {
		...{ kty: 'EC', crv: 'P-256', d: privateKey },
		x: toBase64url(point.slice(1, 33)),
		y: toBase64url(point.slice(33, 65))
	};
	const signs = { name: 'ECDSA', namedCurve: 'P-256' } as const;
	const key = await crypto.subtle.importKey('jwk', jwk, signs, false, ['sign']);
	const claims = {
		aud: new URL(endpoint).origin,
		exp: Math.floor(now / 1000) + 12 * 3600,
		sub: subject
	};
	const told = [{ typ: 'JWT', alg: 'ES256' }, claims]
		.map((part) => toBase64url(utf8(JSON.stringify(part))))
		.join('.');
	const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, utf8(told));
	return `vapid t=${told}.${toBase64url(new Uint8Array(signature))}, k=${publicKey}`;
}

async function ephemeral(): Promise<Ephemeral> {
	return {
		keys: await crypto.subtle.generateKey(curve, true, ['deriveBits']),
		salt: crypto.getRandomValues(new Uint8Array(saltBytes))
	};
}

async function hkdf(
	from: Bytes,
	{ salt, info, bytes }: { salt: Bytes; info: Bytes; bytes: number }
): Promise<Bytes> {
	const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits']);
	const how = { name: 'HKDF', hash: 'SHA-256', salt, info };
	return new Uint8Array(await crypto.subtle.deriveBits(how, key, bytes * 8));
}

/** How long a record is, and whose key to read it with. */
function header(ours: Bytes): Bytes {
	const head = new DataView(new ArrayBuffer(5));
	head.setUint32(0, recordBytes);
	head.setUint8(4, ours.length);
	return join(new Uint8Array(head.buffer), ours);
}

function join(...parts: readonly Bytes[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function utf8(text: string): Bytes {
	return new TextEncoder().encode(text);
}

export function toBase64url(bytes: Bytes): string {
	const text = btoa(String.fromCharCode(...bytes));
	return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromBase64url(text: string): Bytes {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
