/**
 * What stands between a browser and the server: it loses, holds up, doubles and cuts off what passes,
 * as drawn from a seed and as bad as the weather of the moment, and looks whose token each request
 * carries. Sockets for hints pass as they are, until they are cut.
 */
import { createServer, request } from 'node:http';
import type { IncomingMessage, RequestOptions, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Seeded } from '../fakes/random.ts';
import { draw } from './weather.ts';
import type { Fate, Weather } from './weather.ts';

export type Proxy = {
	port: number;
	/** How bad it is from now on. */
	weather: Weather;
	/** How often each fate has met a request. */
	met: Map<Fate, number>;
	/** Every socket for hints ends. */
	cutSockets(): void;
	close(): Promise<void>;
};
export type ProxyParts = {
	target: () => number;
	random: Seeded;
	weather: Weather;
	/** How long a thing is held up at most. */
	holdMs?: number;
	/** Told of each request before anything happens to it. */
	saw: (seen: { path: string; person: string | null }) => void;
};
type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };
type Passing = { parts: ProxyParts; incoming: IncomingMessage; outgoing: ServerResponse };

const longestHoldMs = 8000;

export async function openProxy(parts: ProxyParts): Promise<Proxy> {
	const met = new Map<Fate, number>();
	const sockets = new Set<Duplex>();
	const server = createServer();
	const proxy: Proxy = {
		port: await listen(server),
		weather: parts.weather,
		met,
		cutSockets: () => sockets.forEach((socket) => void socket.destroy()),
		close: async () => {
			proxy.cutSockets();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
	server.on('request', (incoming, outgoing) => {
		parts.saw({ path: pathOf(incoming), person: personIn(incoming.headers.authorization) });
		const fate = draw(parts.random, proxy.weather);
		if (fate !== null) met.set(fate, (met.get(fate) ?? 0) + 1);
		incoming.on('error', () => undefined);
		pass({ parts, incoming, outgoing }, fate).catch(() => outgoing.destroy());
	});
	server.on('upgrade', (incoming, socket, head) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
		join(incoming, { socket, head }, parts.target());
	});
	return proxy;
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
	});
}

function portOf(address: AddressInfo | string | null): number {
	return typeof address === 'object' && address !== null ? address.port : 0;
}

async function pass(passing: Passing, fate: Fate | null): Promise<void> {
	const { parts, incoming, outgoing } = passing;
	if (fate === 'lost') return void outgoing.destroy();
	const body = await bodyOf(incoming);
	const hold = () => sleep(parts.random.fraction() * (parts.holdMs ?? longestHoldMs));
	if (fate === 'busy') return give(outgoing, busy);
	if (fate === 'late') await hold();
	if (fate === 'request_cut') {
		await forward(passing, body, Math.floor(body.length / 2)).catch(() => undefined);
		return void outgoing.destroy();
	}
	let answer = await forward(passing, body);
	if (fate === 'doubled') {
		const second = await forward(passing, body);
		if (parts.random.chance(0.5)) answer = second;
	}
	if (fate === 'answer_lost') return void outgoing.destroy();
	if (fate === 'answer_late') await hold();
	if (fate === 'answer_cut') return cutOff(outgoing, answer);
	// Of a page or a script nobody could tell, and the browser would keep it.
	const isShort = fate === 'answer_short' && pathOf(incoming).startsWith('/rest/');
	give(outgoing, isShort ? shortened(answer) : answer);
}

const busy: Answer = {
	status: 503,
	headers: { 'content-type': 'text/html' },
	body: Buffer.from('<html>')
};

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	for await (const part of incoming) parts.push(parseBytes(part));
	return Buffer.concat(parts);
}

/** Sends all of a request on, or its first bytes and then nothing more. */
function forward(passing: Passing, body: Buffer, bytes = Infinity): Promise<Answer> {
	const { incoming, parts } = passing;
	return new Promise((resolve, reject) => {
		const onward = request(onwardOf(incoming, parts.target()), (answered) => {
			bodyOf(answered).then(
				(told) =>
					resolve({ status: answered.statusCode ?? 502, headers: answered.headers, body: told }),
				reject
			);
		});
		onward.on('error', reject);
		if (bytes === Infinity) return void onward.end(body);
		onward.write(body.subarray(0, bytes), () => onward.destroy(new Error('cut off')));
	});
}

function onwardOf(incoming: IncomingMessage, port: number): RequestOptions {
	const { connection: _connection, 'transfer-encoding': _coding, ...headers } = incoming.headers;
	const { method = 'GET', url: path = '/' } = incoming;
	return { host: '127.0.0.1', port, method, path, headers, agent: false };
}

function give(outgoing: ServerResponse, { status, headers, body }: Answer): void {
	outgoing.writeHead(status, whole(headers, body.length));
	outgoing.end(body);
}

/** Its end is missing, and whoever reads it can tell. */
function cutOff(outgoing: ServerResponse, { status, headers, body }: Answer): void {
	outgoing.writeHead(status, whole(headers, body.length));
	outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
}

/** Its end is missing, and nothing says so. */
function shortened(answer: Answer): Answer {
	return { ...answer, body: answer.body.subarray(0, answer.body.length / 2) };
}

function whole(headers: Answer['headers'], length: number): Answer['headers'] {
	const { connection: _connection, 'transfer-encoding': _coding, ...rest } = headers;
	const isEmpty = length === 0 && rest['content-length'] === undefined;
	return isEmpty ? rest : { ...rest, 'content-length': String(length) };
}

function join(
	incoming: IncomingMessage,
	{ socket, head }: { socket: Duplex; head: Buffer },
	port: number
): void {
	const onward: Socket = connect(port, '127.0.0.1', () => {
		const lines = incoming.rawHeaders.flatMap((name, at, all) =>
			at % 2 === 0 ? [`${name}: ${all[at + 1] ?? ''}`] : []
		);
		onward.write(`GET ${incoming.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
		onward.write(head);
		onward.pipe(socket);
		socket.pipe(onward);
	});
	for (const [one, other] of [
		[onward, socket],
		[socket, onward]
	] as const) {
		one.on('error', () => one.destroy());
		one.once('close', () => other.destroy());
	}
}

function pathOf(incoming: IncomingMessage): string {
	return (incoming.url ?? '/').split('?')[0] ?? '/';
}

/** Whose token it is; null for nobody's. */
function personIn(authorization: string | undefined): string | null {
	const [, claims = ''] = (authorization ?? '').split('.');
	try {
		const told: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
		return told instanceof Object && 'sub' in told ? String(told.sub) : null;
	} catch {
		return null;
	}
}

function parseBytes(part: unknown): Uint8Array {
	return part as Uint8Array;
}
