/** One topic on one socket, from the join to the close. */
import { randomUUID } from 'node:crypto';
import type { Claims } from './claims.ts';
import type { Context } from './context.ts';
import { encodeFrame, record, type Frame } from './realtime-frames.ts';
import { mayWrite, readable, type Extension } from './realtime-rights.ts';
import type { Rooms } from './realtime-rooms.ts';
import { readToken } from './realtime-token.ts';

/** What all channels share. */
export type Hall = { context: Context; rooms: Rooms };
export type Channel = {
	/** Without the `realtime:` in front. */
	readonly topic: string;
	readonly joinRef: string | null;
	readonly presenceKey: string;
	/** Whether sends are acknowledged, and whether they come back to the sender. */
	readonly ack: boolean;
	readonly self: boolean;
	readonly send: (text: string) => void;
	/** Told when the server ends the channel. */
	readonly ended: (channel: Channel) => void;
	claims: Claims;
	reads: ReadonlySet<Extension>;
	/** Asked once a token, at the first send. */
	writes: Map<Extension, boolean>;
	presenceCalls: number[];
	expiry: NodeJS.Timeout | null;
};
export type Joining = Pick<Channel, 'claims' | 'send' | 'ended'> & { frame: Frame };

const payloadBytesMax = 256 * 1024;
const presenceCallsMax = 5;
const presenceWindowMs = 30_000;
const timerMsMax = 24 * 3600_000;

/** Joins, or says why not in the words of the hosted service. */
export async function join(hall: Hall, joining: Joining): Promise<Channel | { reason: string }> {
	const { frame, claims } = joining;
	const topic = frame.topic.slice('realtime:'.length);
	const config = record(frame.payload['config']);
	const [broadcast, presence] = [record(config['broadcast']), record(config['presence'])];
	const tables = config['postgres_changes'];
	if (!isTrue(config['private']))
		return { reason: 'PrivateOnly: This project only allows private channels' };
	if (Array.isArray(tables) && tables.length > 0)
		return { reason: 'UnknownErrorOnChannel: postgres_changes is not offered' };
	const withPresence = presence['enabled'] === undefined || isTrue(presence['enabled']);
	const reads = await readable(hall.context, { claims, topic }, extensionsOf(withPresence));
	if (reads.size === 0) return { reason: denied(topic) };
	const channel: Channel = {
		...joining,
		topic,
		reads,
		joinRef: frame.joinRef,
		presenceKey: presenceKeyOf(presence['key']),
		ack: isTrue(broadcast['ack']),
		self: isTrue(broadcast['self']),
		writes: new Map<Extension, boolean>(),
		presenceCalls: [],
		expiry: null
	};
	hall.rooms.enter(channel);
	watchExpiry(hall, channel);
	return channel;
}

/** The client's own key, unless others would take it for something else than a key. */
function presenceKeyOf(key: unknown): string {
	return typeof key === 'string' && key !== '' && !(key in {}) ? key : randomUUID();
}

/** What a client is told after a join: who is present, and that messages flow. */
export function welcome(hall: Hall, channel: Channel, frame: Frame): void {
	if (channel.reads.has('presence'))
		say(channel, 'presence_state', hall.rooms.state(channel.topic));
	const broadcast = record(record(frame.payload['config'])['broadcast']);
	if (isTrue(broadcast['replication_ready']))
		tellSystem(channel, 'ok', 'Replication connection established');
}

/** The client asked, or its socket is gone. */
export function leave(hall: Hall, channel: Channel): void {
	if (channel.expiry) clearTimeout(channel.expiry);
	hall.rooms.leave(channel);
}

export async function hear(hall: Hall, channel: Channel, frame: Frame): Promise<void> {
	if (frame.event === 'broadcast') await hearBroadcast(hall, channel, frame);
	else if (frame.event === 'presence') await hearPresence(hall, channel, frame);
	else if (frame.event === 'access_token') await hearToken(hall, channel, frame);
}

/** A message without permission is dropped in silence, as hosted drops it. */
async function hearBroadcast(hall: Hall, channel: Channel, frame: Frame): Promise<void> {
	if (!(await mayStillWrite(hall, channel, 'broadcast'))) return;
	if (JSON.stringify(frame.payload).length > payloadBytesMax) {
		if (channel.ack) reply(channel, frame.ref, ['error', { reason: 'payload_size_exceeded' }]);
		return;
	}
	hall.rooms.broadcast(channel.topic, frame.payload, channel.self ? undefined : channel);
	if (channel.ack) reply(channel, frame.ref, ['ok', {}]);
}

async function hearPresence(hall: Hall, channel: Channel, frame: Frame): Promise<void> {
	const now = Date.now();
	channel.presenceCalls = channel.presenceCalls.filter((at) => at > now - presenceWindowMs);
	channel.presenceCalls.push(now);
	if (channel.presenceCalls.length > presenceCallsMax)
		return end(hall, channel, 'Client presence rate limit exceeded');
	const what = frame.payload['event'];
	if (what === 'untrack') hall.rooms.untrack(channel);
	if (what === 'track') {
		if (!(await mayStillWrite(hall, channel, 'presence')))
			return reply(channel, frame.ref, ['error', {}]);
		hall.rooms.track(channel, record(frame.payload['payload']));
	}
	reply(channel, frame.ref, ['ok', {}]);
}

/** A new token is a new question: what is no longer allowed ends here. */
async function hearToken(hall: Hall, channel: Channel, frame: Frame): Promise<void> {
	const claims = await readToken(hall.context, frame.payload['access_token']);
	if (typeof claims === 'string') return end(hall, channel, claims);
	if (claims.sub !== channel.claims.sub || claims.role !== channel.claims.role)
		return end(hall, channel, 'The token belongs to another person');
	const { topic } = channel;
	const reads = await readable(hall.context, { claims, topic }, extensionsOf(true));
	const kept = new Set([...channel.reads].filter((extension) => reads.has(extension)));
	if (kept.size === 0)
		return end(
			hall,
			channel,
			`You no longer have permission to read from this Channel topic: ${topic}`
		);
	channel.claims = claims;
	channel.reads = kept;
	channel.writes.clear();
	watchExpiry(hall, channel);
}

async function mayStillWrite(hall: Hall, channel: Channel, extension: Extension): Promise<boolean> {
	const known = channel.writes.get(extension);
	if (known !== undefined) return known;
	const may = await mayWrite(hall.context, channel, extension);
	channel.writes.set(extension, may);
	return may;
}

function watchExpiry(hall: Hall, channel: Channel): void {
	if (channel.expiry) clearTimeout(channel.expiry);
	const leftMs = Number(channel.claims['exp']) * 1000 - Date.now();
	if (leftMs <= 0) {
		const seconds = Math.ceil(-leftMs / 1000);
		return end(hall, channel, `Token has expired ${seconds} seconds ago`);
	}
	channel.expiry = setTimeout(() => watchExpiry(hall, channel), Math.min(leftMs + 5, timerMsMax));
	channel.expiry.unref();
}

/** The server closes the channel: the client hears why and does not rejoin by itself. */
function end(hall: Hall, channel: Channel, message: string): void {
	tellSystem(channel, 'error', message);
	say(channel, 'phx_close', {}, channel.joinRef);
	leave(hall, channel);
	channel.ended(channel);
}

function tellSystem(channel: Channel, status: 'ok' | 'error', message: string): void {
	say(channel, 'system', { extension: 'system', status, message, channel: channel.topic });
}

type Answer = readonly [status: 'ok' | 'error', response: Record<string, unknown>];
function reply(channel: Channel, ref: string | null, [status, response]: Answer): void {
	channel.send(
		encodeFrame({ ...addressOf(channel), ref, event: 'phx_reply', payload: { status, response } })
	);
}

function say(
	channel: Channel,
	event: string,
	payload: Record<string, unknown>,
	...[ref = null]: [ref?: string | null]
): void {
	channel.send(encodeFrame({ ...addressOf(channel), ref, event, payload }));
}

function addressOf({ joinRef, topic }: Channel): { joinRef: string | null; topic: string } {
	return { joinRef, topic: `realtime:${topic}` };
}

function extensionsOf(withPresence: boolean): readonly Extension[] {
	return withPresence ? ['broadcast', 'presence'] : ['broadcast'];
}

function denied(topic: string): string {
	return `Unauthorized: You do not have permissions to read from this Channel topic: ${topic}`;
}

/** The client library sends some booleans as words. */
function isTrue(value: unknown): boolean {
	return value === true || value === 'true';
}
