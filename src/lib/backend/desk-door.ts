/** The desk's live side. The whole client is fetched when a reviewer first needs it. */
import type { RealtimeChannel } from '@supabase/supabase-js';
import { Fault } from '../sync/fault.ts';
import type { Json } from '../sync/json.ts';
import { plain } from '../sync/plain.ts';
import type { Refusal } from '../sync/refusal.ts';
import type { Configure } from './config.ts';
import type { Desk, DeskAnswer, Looker } from './desk.ts';
import { parseRefusal } from './refused.ts';

export type DeskParts = {
	configure: Configure;
	token(): Promise<string | null>;
	isOnline(): boolean;
};

/** Long enough to look at a file, short enough to be worth little when it leaks. */
const linkSeconds = 300;

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
		signedUrl: async (review, file) => {
			const supabase = await client();
			const answer = await callApi(supabase, 'look', { p_review: review, p_file: file });
			return signedUrl(supabase, answer);
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
	const { data, error, status } = await supabase.rpc(name, args);
	if (!error) return { ok: true, value: plain(data) };
	const refusal: Refusal | null = parseRefusal(error);
	if (refusal) return { ok: false, refusal };
	if (status === 0) throw new Fault('offline', 'network');
	throw new Fault(status === 401 ? 'auth' : 'server', error.code);
}

async function signedUrl(supabase: Client, answer: DeskAnswer) {
	if (!answer.ok) throw new Fault('server', answer.refusal.code);
	const { bucket, key, type, name } = parseLook(answer.value);
	const { data, error } = await supabase.storage.from(bucket).createSignedUrl(key, linkSeconds);
	if (error) throw new Fault('server', 'link');
	return { url: data.signedUrl, type, name };
}

type Look = { bucket: string; key: string; type: string; name: string };
function parseLook(value: Json): Look {
	const told = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
	const text = (name: string) => String(told.get(name) ?? '');
	return { bucket: text('bucket'), key: text('key'), type: text('type'), name: text('name') };
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
			if (status === 'SUBSCRIBED') joined();
			else if (error?.message.startsWith('Unauthorized')) leave();
			else if (status === 'CLOSED' && !stopped) setTimeout(attempt, 5000);
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
