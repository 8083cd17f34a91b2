/**
 * The socket at `/realtime/v1/websocket`: private channels, broadcasts from the database, presence.
 * Policies on `realtime.messages` decide everything; public channels are switched off.
 */
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Claims } from './claims.ts';
import type { Context } from './context.ts';
import { hear, join, leave, welcome, type Channel, type Hall } from './realtime-channel.ts';
import { decodeFrame, encodeFrame, type Frame } from './realtime-frames.ts';
import { hearMessages } from './realtime-messages.ts';
import { openRooms } from './realtime-rooms.ts';
import { readToken } from './realtime-token.ts';

const path = '/realtime/v1/websocket';
const frameBytesMax = 512 * 1024;
const unsentBytesMax = 4 * 1024 * 1024;
const channelsMax = 100;
const framesASecondMax = 500;

export type Gateway = {
	/** Takes the socket over; false when the address is not the gateway's. */
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
	stop(): Promise<void>;
};
export type GatewayOptions = {
	/** A socket that says nothing for so long is cut; clients beat every 25 s. */
	silenceMsMax?: number;
	/** How long a refused join waits for its answer; hosted waits 5 s to slow guessing down. */
	refusalDelayMs?: number;
};

type Peer = {
	socket: WebSocket;
	claims: Claims;
	channels: Map<string, Channel>;
	/** Frames are handled one at a time, in the order they came. */
	last: Promise<void>;
	frames: { second: number; count: number };
	silence: NodeJS.Timeout | null;
};
type Desk = Hall & { options: Required<GatewayOptions> };

export async function realtimeGateway(
	context: Context,
	{ silenceMsMax = 60_000, refusalDelayMs = 0 }: GatewayOptions = {}
): Promise<Gateway> {
	const rooms = openRooms();
	const desk = { context, rooms, options: { silenceMsMax, refusalDelayMs } };
	const sockets = new WebSocketServer({ noServer: true, maxPayload: frameBytesMax });
	const stopHearing = await hearMessages(context, ({ id, topic, event, payload }) =>
		rooms.broadcast(topic, { type: 'broadcast', event, payload, meta: { id } })
	);
	return {
		upgrade: (request, socket, head) => {
			// An address that cannot be read throws nowhere else than here, and would end the process.
			const url = URL.parse(request.url ?? '/', 'http://localhost');
			if (url?.pathname !== path) return false;
			const key = url.searchParams.get('apikey') ?? request.headers['x-api-key'];
			void readToken(context, key).then(
				(claims) => {
					if (typeof claims === 'string') return refuse(socket, claims);
					sockets.handleUpgrade(request, socket, head, (ws) => attend(desk, ws, claims));
				},
				() => socket.destroy()
			);
			return true;
		},
		stop: async () => {
			for (const socket of sockets.clients) socket.terminate();
			sockets.close();
			await stopHearing();
		}
	};
}

function refuse(socket: Duplex, reason: string): void {
	const body = JSON.stringify({ error: reason });
	const length = Buffer.byteLength(body);
	socket.end(
		`HTTP/1.1 401 ${STATUS_CODES[401]}\r\nContent-Type: application/json\r\n` +
			`Content-Length: ${length}\r\nConnection: close\r\n\r\n${body}`
	);
}

function attend(desk: Desk, socket: WebSocket, claims: Claims): void {
	const peer: Peer = {
		socket,
		claims,
		channels: new Map<string, Channel>(),
		last: Promise.resolve(),
		frames: { second: 0, count: 0 },
		silence: null
	};
	listenForLife(desk, peer);
	socket.on('message', (bytes, isBinary) => {
		listenForLife(desk, peer);
		if (isFlooding(peer)) return socket.terminate();
		const frame = decodeFrame(toBuffer(bytes), isBinary);
		if (!frame) return;
		peer.last = peer.last
			.then(() => handle(desk, peer, frame))
			.catch((error: unknown) => desk.context.log(`realtime ${frame.event}: ${String(error)}`));
	});
	socket.on('error', () => socket.terminate());
	socket.on('close', () => {
		if (peer.silence) clearTimeout(peer.silence);
		void peer.last.then(() => peer.channels.forEach((channel) => leave(desk, channel)));
	});
}

async function handle(desk: Desk, peer: Peer, frame: Frame): Promise<void> {
	if (peer.socket.readyState !== peer.socket.OPEN) return;
	if (frame.topic === 'phoenix') return reply(peer, frame, ['ok', {}]);
	if (frame.event === 'phx_join') return handleJoin(desk, peer, frame);
	const channel = peer.channels.get(frame.topic);
	if (frame.event === 'phx_leave') return handleLeave(desk, peer, frame);
	if (!channel) return reply(peer, frame, ['error', { reason: 'unmatched topic' }]);
	await hear(desk, channel, frame);
}

async function handleJoin(desk: Desk, peer: Peer, frame: Frame): Promise<void> {
	const before = peer.channels.get(frame.topic);
	if (before) closeChannel(desk, peer, frame.topic);
	const joined = await tryJoin(desk, peer, frame);
	if ('reason' in joined) {
		await new Promise((resolve) => setTimeout(resolve, desk.options.refusalDelayMs));
		return reply(peer, frame, ['error', joined]);
	}
	peer.channels.set(frame.topic, joined);
	reply(peer, frame, ['ok', { postgres_changes: [] }]);
	welcome(desk, joined, frame);
}

async function tryJoin(
	desk: Desk,
	peer: Peer,
	frame: Frame
): Promise<Channel | { reason: string }> {
	if (!/^realtime:./.test(frame.topic)) return { reason: 'unmatched topic' };
	if (peer.channels.size >= channelsMax)
		return { reason: 'ChannelRateLimitReached: Too many channels' };
	const token = frame.payload['access_token'];
	// Signed out, the library sends the project's key again or nothing.
	const isKey = typeof token !== 'string' || token.startsWith('sb_');
	const claims = isKey ? peer.claims : await readToken(desk.context, token);
	if (typeof claims === 'string') return { reason: claims };
	return join(desk, {
		frame,
		claims,
		send: (text) => send(peer, text),
		ended: (channel) => {
			if (peer.channels.get(frame.topic) === channel) peer.channels.delete(frame.topic);
		}
	});
}

function handleLeave(desk: Desk, peer: Peer, frame: Frame): void {
	reply(peer, frame, ['ok', {}]);
	if (peer.channels.has(frame.topic)) closeChannel(desk, peer, frame.topic);
}

function closeChannel(desk: Desk, peer: Peer, topic: string): void {
	const channel = peer.channels.get(topic);
	if (!channel) return;
	leave(desk, channel);
	peer.channels.delete(topic);
	const { joinRef } = channel;
	send(peer, encodeFrame({ joinRef, ref: joinRef, topic, event: 'phx_close', payload: {} }));
}

type Answer = readonly [status: 'ok' | 'error', response: Record<string, unknown>];
function reply(peer: Peer, { joinRef, ref, topic }: Frame, [status, response]: Answer): void {
	const payload = { status, response };
	send(peer, encodeFrame({ joinRef, ref, topic, event: 'phx_reply', payload }));
}

/** A reader that does not keep up is cut, not waited for: it comes back and pulls. */
function send({ socket }: Peer, text: string): void {
	if (socket.readyState !== socket.OPEN) return;
	if (socket.bufferedAmount > unsentBytesMax) socket.terminate();
	else socket.send(text);
}

function listenForLife({ options }: Desk, peer: Peer): void {
	if (peer.silence) clearTimeout(peer.silence);
	peer.silence = setTimeout(() => peer.socket.terminate(), options.silenceMsMax);
	peer.silence.unref();
}

function isFlooding({ frames }: Peer): boolean {
	const second = Math.floor(Date.now() / 1000);
	if (frames.second !== second) Object.assign(frames, { second, count: 0 });
	return ++frames.count > framesASecondMax;
}

function toBuffer(bytes: RawData): Buffer {
	if (Array.isArray(bytes)) return Buffer.concat(bytes);
	return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
}
