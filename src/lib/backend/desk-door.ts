/** The desk's live side. The whole client is fetched when a reviewer first needs it. */
import type { RealtimeChannel } from '@supabase/supabase-js';
import { Fault } from '../sync/fault.ts';
import type { Json } from '../sync/json.ts';
import { textOf } from '../sync/text.ts';
import { plain } from '../sync/plain.ts';
import type { Refusal } from '../sync/refusal.ts';
import type { Configure } from './config.ts';
import type { Desk, DeskAnswer, Looker } from './desk.ts';
import { parseRefusal } from './refused.ts';
import { standingOf } from './standing.ts';

export type DeskParts = {
	configure: Configure;
	token: () => Promise<string | null>;
	isOnline(): boolean;
};

export function createDesk(parts: DeskParts): Desk {
	let made: Promise<Client> | null = null;
	const client = () => {
		if (!parts.isOnline()) throw new Fault('offline', 'no_signal');
		made ??= makeClient(parts).catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
	return {
		call: async (name, args) => callApi(await client(), name, args),
		read: async (review, file) => {
			const supabase = await client();
			const answer = await callApi(supabase, 'look', { p_review: review, p_file: file });
			return readFile(supabase, answer);
		},
		subscribe: (program, changed) =>
			follow(client, `desk:${program}`, (channel) => {
				channel.on('broadcast', { event: 'changed' }, changed);
				return changed;
			}),
		presence: (review, me, seen) =>
			follow(client, `review:${review}`, (channel) => {
				channel.on('presence', { event: 'sync' }, () => seen(lookersIn(channel)));
				return () => void channel.track(me);
			})
	};
}

type Client = Awaited<ReturnType<typeof makeClient>>;

async function makeClient({ configure, token }: DeskParts) {
	const [{ createClient }, { url, key }] = await Promise.all([
		import('@supabase/supabase-js'),
		configure()
	]);
	return createClient(url, key, { accessToken: token, db: { schema: 'api' } });
}

async function callApi(
	supabase: Client,
	name: string,
	args: Readonly<Record<string, Json>>
): Promise<DeskAnswer> {
	const answer = await supabase.rpc(name, args);
	const value: unknown = answer.data;
	const { error, status } = answer;
	if (!error) return { ok: true, value: plain(value) };
	const refusal: Refusal | null = parseRefusal(error);
	if (refusal) return { ok: false, refusal };
	if (status === 0) throw new Fault('offline', 'network');
	throw new Fault(status === 401 ? 'auth' : 'server', error.code);
}

async function readFile(supabase: Client, answer: DeskAnswer) {
	if (!answer.ok) throw new Fault('server', answer.refusal.code);
	const { bucket, key, type } = parseLook(answer.value);
	// With the reviewer's own token and never by a link, which anybody could open; kept nowhere.
	const got = await supabase.storage.from(bucket).download(key, {}, { cache: 'no-store' });
	if (got.error) {
		const isAway = got.error.name === 'StorageUnknownError';
		throw isAway ? new Fault('offline', 'network') : new Fault('server', 'file');
	}
	const bytes = await got.data.arrayBuffer();
	// The key names the hash that was received and sent: other bytes under it are not the evidence.
	if (!key.includes(`/${await hashOf(bytes)}.`)) throw new Fault('server', 'file_changed');
	return { bytes, type };
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Look = { bucket: string; key: string; type: string };
function parseLook(value: Json): Look {
	const told = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
	const text = (name: string) => textOf(told.get(name));
	return { bucket: text('bucket'), key: text('key'), type: text('type') };
}

/** Joins a private channel, with the token set first (H3), and joins again when it was closed. */
function follow(
	client: () => Promise<Client>,
	topic: string,
	listen: (channel: RealtimeChannel) => () => void
): () => void {
	let stopped = false;
	let leave = () => {};
	const join = async () => {
		const supabase = await client();
		await supabase.realtime.setAuth();
		if (stopped) return;
		const channel = supabase.channel(topic, { config: { private: true } });
		leave = () => void supabase.removeChannel(channel);
		const joined = listen(channel);
		channel.subscribe((status, error) => {
			const standing = standingOf(status, error);
			if (standing === 'joined') joined();
			else if (standing === 'refused') leave();
			else if (standing === 'closed' && !stopped) setTimeout(attempt, 5000);
		});
	};
	const attempt = () => {
		if (!stopped) join().catch(() => setTimeout(attempt, 5000));
	};
	attempt();
	return () => {
		stopped = true;
		leave();
	};
}

function lookersIn(channel: RealtimeChannel): Looker[] {
	const state = channel.presenceState<Looker>();
	const byId = new Map(
		Object.values(state)
			.flat()
			.map(({ id, name }) => [id, { id, name }])
	);
	return [...byId.values()];
}
