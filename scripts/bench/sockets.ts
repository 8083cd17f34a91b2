/**
 * Two hundred reviewers at one desk while fifty changes a second come in: how long a change takes until a
 * reviewer's page hears that there is something to read. A hint counts for a change when it arrives after
 * the change was committed, because whoever reads then sees it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { openKeys } from '../../supabase/local/keys.ts';
import { decodeFrame, encodeFrame } from '../../supabase/local/realtime-frames.ts';
import { startBackend, type Backend } from '../../supabase/local/server.ts';
import { hire, reviewerId, reviewersMax } from '../volume/people.ts';
import { median, p95, type Figure } from './figure.ts';

const changesASecond = 50;
const seconds = 10;
const heardMsMax = 500;
const tokenSeconds = 3600;

type Listener = { socket: WebSocket; heardAt: number[] };

export async function sockets(): Promise<Figure[]> {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
	const backend = await startBackend({ dir, port: 0, quiet: true });
	const listeners: Listener[] = [];
	try {
		await backend.db.tx(hire);
		const [row] = await backend.db.q('select min(program) as program from app.roles');
		const topic = `desk:${String(row?.['program'])}`;
		const keys = await openKeys(dir);
		for (let nth = 0; nth < reviewersMax; nth += 1) {
			const claims = { role: 'authenticated', aud: 'authenticated', sub: reviewerId(nth) } as const;
			const token = await keys.sign(claims, tokenSeconds);
			listeners.push(await listen(backend, { topic, token }));
		}
		return figuresOf(await change(backend, topic), listeners);
	} finally {
		for (const { socket } of listeners) socket.terminate();
		await backend.stop();
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Joins the desk's topic as the app's client does. */
async function listen(
	{ url, key }: Backend,
	{ topic, token }: { topic: string; token: string }
): Promise<Listener> {
	const address = `${url.replace('http', 'ws')}/realtime/v1/websocket?apikey=${key}&vsn=2.0.0`;
	const socket = new WebSocket(address);
	const heardAt: number[] = [];
	const joined = Promise.withResolvers<undefined>();
	socket.on('open', () => {
		const config = { private: true, broadcast: {}, presence: { enabled: false } };
		const payload = { config, access_token: token };
		const frame = {
			joinRef: '1',
			ref: '1',
			topic: `realtime:${topic}`,
			event: 'phx_join',
			payload
		};
		socket.send(encodeFrame(frame));
	});
	socket.on('error', joined.reject);
	socket.on('message', (bytes: Buffer) => {
		const frame = decodeFrame(bytes, false);
		if (frame?.event === 'broadcast') heardAt.push(performance.now());
		if (frame?.event !== 'phx_reply') return;
		if (frame.payload['status'] === 'ok') joined.resolve(undefined);
		else joined.reject(new Error(`a reviewer joins, but: ${JSON.stringify(frame.payload)}`));
	});
	await joined.promise;
	return { socket, heardAt };
}

type Change = { begun: number; committed: number };

/** Each as a push ends: a row is written, the desk is noted and told. They do not wait for each other. */
async function change({ db }: Backend, topic: string): Promise<Change[]> {
	const made: Promise<Change>[] = [];
	const start = performance.now();
	for (let nth = 0; nth < changesASecond * seconds; nth += 1) {
		const due = start + (nth * 1000) / changesASecond;
		await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
		const begun = performance.now();
		const write = db.tx(async (q) => {
			await q('update app.people set name = $2 where id = $1', [reviewerId(nth % 200), `${nth}`]);
			await q('select sync.note($1), sync.tell()', [topic]);
		});
		made.push(write.then(() => ({ begun, committed: performance.now() })));
	}
	const changes = await Promise.all(made);
	await new Promise((resolve) => setTimeout(resolve, 3 * heardMsMax));
	return changes;
}

function figuresOf(changes: readonly Change[], listeners: readonly Listener[]): Figure[] {
	const times = listeners.flatMap(({ heardAt }) =>
		changes.map(({ begun, committed }) => {
			const heard = heardAt.find((at) => at >= committed);
			return heard === undefined ? Infinity : heard - begun;
		})
	);
	const what = `${changesASecond} changes a second to ${listeners.length} reviewers`;
	const least = Math.min(...times.slice(0, changes.length));
	return [
		{ suite: 'sockets', what, unit: 'ms p50', value: median(times), least, gate: null },
		{ suite: 'sockets', what, unit: 'ms p95', value: p95(times), least, gate: heardMsMax }
	];
}
