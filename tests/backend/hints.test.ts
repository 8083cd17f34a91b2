/** The line for hints, against a socket that says what it is told to. */
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import { Hints } from '../../src/lib/backend/hints.ts';
import { decodeFrame, encodeFrame } from '../../supabase/local/realtime-frames.ts';
import type { Frame } from '../../supabase/local/realtime-frames.ts';
import { soon } from '../fakes/soon.ts';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** Lets in whoever comes, and remembers with what token. */
async function gateway() {
	const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
	await once(server, 'listening');
	const joins: unknown[] = [];
	const lines: { socket: WebSocket; frame: Frame }[] = [];
	server.on('connection', (socket) => {
		socket.on('message', (bytes, isBinary) => {
			const frame = decodeFrame(asBuffer(bytes), isBinary);
			if (!frame) return;
			if (frame.event === 'phx_join') {
				joins.push(frame.payload['access_token']);
				lines.push({ socket, frame });
			}
			const payload = { status: 'ok', response: { postgres_changes: [] } };
			socket.send(encodeFrame({ ...frame, event: 'phx_reply', payload }));
		});
	});
	ends.push(() => {
		for (const client of server.clients) client.terminate();
		server.close();
	});
	const tell = (event: string, payload: Record<string, unknown> = {}) => {
		const line = lines.at(-1);
		line?.socket.send(encodeFrame({ ...line.frame, ref: null, event, payload }));
	};
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { url: `http://127.0.0.1:${port}`, joins, tell };
}

function asBuffer(bytes: RawData): Buffer {
	return Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
}

async function listening() {
	const { url, joins, tell } = await gateway();
	const counts = { heard: 0 };
	const hints = new Hints('person:avery', {
		configure: () => Promise.resolve({ url, key: 'key', demo: true }),
		token: () => Promise.resolve('good'),
		heard: () => {
			counts.heard += 1;
		},
		againMs: 30
	});
	ends.unshift(() => hints.stop());
	await soon(() => expect(counts.heard).toBe(1));
	return { joins, tell, counts };
}

test('[H3] the first join already has the token', async () => {
	const { joins } = await listening();
	expect(joins).toEqual(['good']);
});

test('[H1] [H2] a hint is heard, and so is the moment when the line begins', async () => {
	const { tell, counts } = await listening();
	tell('broadcast', { type: 'broadcast', event: 'changed', payload: {} });
	await soon(() => expect(counts.heard).toBe(2));
});

test('[H3] a channel that the service closed is made anew, and asks what was missed', async () => {
	const { joins, tell, counts } = await listening();
	tell('phx_close');
	await soon(() => expect(counts.heard).toBe(2));
	expect(joins).toEqual(['good', 'good']);
});
