import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The names under which this machine may be asked; any other is somebody's rebinding trick. */
const names = /^(localhost|127\.0\.0\.1|\[::1\]|applicant\.localhost|desk\.localhost)$/i;

export function isLocalName(name: string): boolean {
	return names.test(name);
}

/** Whether the one who asks is on this machine. */
export function isNear({ socket }: IncomingMessage): boolean {
	const address = plainAddress(socket.remoteAddress);
	return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

/** Where we are: a name of ours with a port of ours, so that no link can lead anywhere else. */
type Doors = {
	/** The name that was asked for when listening beyond this machine. */
	also: string | null;
	/** The ports of who stands in front, as in development. */
	fronts: readonly number[];
};

export function isOurHost({ headers, socket }: IncomingMessage, { also, fronts }: Doors): boolean {
	const [, name = '', port = '80'] =
		/^([^:]+|\[[^\]]+\])(?::(\d+))?$/.exec(headers.host ?? '') ?? [];
	if (![socket.localPort, ...fronts].includes(Number(port))) return false;
	if (isLocalName(name)) return true;
	const bare = name.replace(/^\[|\]$/g, '');
	return also !== null && (bare === also || bare === plainAddress(socket.localAddress));
}

/** An address of the older kind may come dressed as one of the newer. */
function plainAddress(address: string | undefined): string {
	return (address ?? '').replace(/^::ffff:/, '');
}

export function toRequest(incoming: IncomingMessage): Request {
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
	}
	// Nobody stands in front of this server, so a forwarded address can only be made up.
	headers.set('x-forwarded-for', incoming.socket.remoteAddress ?? 'unknown');
	const method = incoming.method ?? 'GET';
	const gone = new AbortController();
	incoming.once('close', () => {
		if (!incoming.complete) gone.abort();
	});
	const body: unknown = method === 'GET' || method === 'HEAD' ? null : Readable.toWeb(incoming);
	return new Request(`http://${incoming.headers.host}${pathOf(incoming)}`, {
		method,
		headers,
		signal: gone.signal,
		...(body instanceof ReadableStream ? { body, duplex: 'half' as const } : {})
	});
}

function pathOf(incoming: IncomingMessage): string {
	const url = incoming.url ?? '/';
	return url.startsWith('/') ? url : '/';
}

/** What every answer says, unless it says otherwise itself. */
const security: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'geolocation=(), microphone=(), payment=(), usb=()',
	'content-security-policy': "frame-ancestors 'none'",
	'x-frame-options': 'DENY'
};

export async function reply(response: Response, outgoing: ServerResponse): Promise<void> {
	for (const [name, value] of Object.entries(security)) outgoing.setHeader(name, value);
	response.headers.forEach((value, name) => outgoing.setHeader(name, value));
	outgoing.statusCode = response.status;
	if (response.body === null) {
		outgoing.end();
		return;
	}
	try {
		await pipeline(response.body, outgoing);
	} catch {
		// The caller went away in the middle of the answer.
		outgoing.destroy();
	}
}
