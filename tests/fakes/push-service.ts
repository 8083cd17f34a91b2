/**
 * The receiving side of a browser's push service, and a browser that reads what it is sent: with
 * another cryptography than the one that seals.
 */
import {
	createDecipheriv,
	createECDH,
	createPublicKey,
	hkdfSync,
	randomBytes,
	verify
} from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

export type Received = { path: string; headers: Record<string, string>; body: Buffer };
export type AlertHouse = {
	origin: string;
	received: Received[];
	/** What it says to a message at a path; 201 unless told. */
	says: Map<string, number>;
	stop(): Promise<void>;
};

export async function openPushService(): Promise<AlertHouse> {
	const received: Received[] = [];
	const says = new Map<string, number>();
	const server = createServer((request, response) => void take(request, response));
	async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const body = await buffer(request);
		const path = request.url ?? '';
		const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
			name,
			String(value)
		]);
		const status = says.get(path) ?? 201;
		if (status === 201) received.push({ path, headers: Object.fromEntries(headers), body });
		response.writeHead(status).end();
	}
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${portOf(server)}`;
	const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
	return { origin, received, says, stop };
}

function portOf(server: Server): number {
	return (server.address() as AddressInfo).port;
}

export class Browser {
	#keys = createECDH('prime256v1');
	#auth: Buffer;

	constructor(given: { private: string; auth: string } | null = null) {
		if (given === null) this.#keys.generateKeys();
		else this.#keys.setPrivateKey(Buffer.from(given.private, 'base64url'));
		this.#auth = given === null ? randomBytes(16) : Buffer.from(given.auth, 'base64url');
	}

	get subscription(): { p256dh: string; auth: string } {
		return {
			p256dh: this.#keys.getPublicKey('base64url'),
			auth: this.#auth.toString('base64url')
		};
	}

	/** RFC 8291, read from its receiving side. */
	read(body: Buffer): string {
		const [salt, theirs, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)];
		const shared = this.#keys.computeSecret(theirs);
		const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#keys.getPublicKey(), theirs]);
		const secret = Buffer.from(hkdfSync('sha256', shared, this.#auth, info, 32));
		const derive = (name: string, bytes: number) =>
			Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${name}\0`, bytes));
		const opened = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
		opened.setAuthTag(sealed.subarray(-16));
		const padded = Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()]);
		return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
	}
}

/** Who a message says it is from: the claims, when the signature is that of the key that it names. */
export function senderOf(authorization: string): { key: string; claims: unknown } | null {
	const found = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(authorization);
	const [, head = '', body = '', signature = '', key = ''] = found ?? [];
	const point = Buffer.from(key, 'base64url');
	const x = point.subarray(1, 33).toString('base64url');
	const y = point.subarray(33, 65).toString('base64url');
	const jwk = { kty: 'EC', crv: 'P-256', x, y };
	const isTrue = verify(
		'sha256',
		Buffer.from(`${head}.${body}`),
		{ key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
		Buffer.from(signature, 'base64url')
	);
	const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
	return isTrue ? { key, claims } : null;
}
