/** A live line to the cloud: functions called at once, and private channels that are kept open. */
import type { RealtimeChannel } from '@supabase/supabase-js';
import { Fault } from '../sync/fault.ts';
import type { Json } from '../sync/json.ts';
import { plain } from '../sync/plain.ts';
import type { Refusal } from '../sync/refusal.ts';
import { authorized } from './authorized.ts';
import type { Configure } from './config.ts';
import { parseRefusal } from './refused.ts';
import { standingOf } from './standing.ts';

export type LineParts = {
	configure: Configure;
	token: () => Promise<string | null>;
	isOnline(): boolean;
};
/** A rule's "no" is an answer; a fault is thrown. */
export type LineAnswer = { ok: true; value: Json } | { ok: false; refusal: Refusal };
export type Client = Awaited<ReturnType<typeof makeClient>>;
/** Sets up what is heard on a channel; answers what to do whenever it has been joined. */
export type Listen = (channel: RealtimeChannel) => () => void;

export type Line = {
	client: () => Promise<Client>;
	call: (name: string, args: Readonly<Record<string, Json>>) => Promise<LineAnswer>;
	/** Answers with how to stop. */
	follow: (topic: string, listen: Listen) => () => void;
};

export function openLine(parts: LineParts): Line {
	let made: Promise<Client> | null = null;
	const client = async () => {
		if (!parts.isOnline()) throw new Fault('offline', 'no_signal');
		made ??= makeClient(parts).catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
	return {
		client,
		call: async (name, args) => callApi(await client(), name, args),
		follow: (topic, listen) => follow(client, topic, listen)
	};
}

async function makeClient({ configure, token }: LineParts) {
	const [{ createClient }, { url, key }] = await Promise.all([
		import('@supabase/supabase-js'),
		configure()
	]);
	return createClient(url, key, { accessToken: token, db: { schema: 'api' } });
}

export async function callApi(
	supabase: Client,
	name: string,
	args: Readonly<Record<string, Json>>
): Promise<LineAnswer> {
	const answer = await supabase.rpc(name, args);
	const value: unknown = answer.data;
	const { error, status } = answer;
	if (!error) return { ok: true, value: plain(value) };
	const refusal: Refusal | null = parseRefusal(error);
	if (refusal) return { ok: false, refusal };
	if (status === 0) throw new Fault('offline', 'network');
	throw new Fault(status === 401 ? 'auth' : 'server', error.code);
}

/** Joins a private channel, with the token set first (H3), and joins again when it was closed. */
function follow(client: () => Promise<Client>, topic: string, listen: Listen): () => void {
	let stopped = false;
	let leave = () => {};
	const join = async () => {
		const supabase = await client();
		await authorized(supabase.realtime);
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
