/**
 * Listens for "something changed" on the person's own topic. A hint carries nothing and may be lost;
 * whoever hears one pulls (H1). The client behind it is fetched when it is first needed.
 */
import type { RealtimeChannel, RealtimeClient } from '@supabase/realtime-js';
import type { Configure } from './config.ts';

export type HintParts = {
	configure: Configure;
	/** Null when there is none: then nobody listens. */
	token(): Promise<string | null>;
	/** Something changed, or the line was made anew and something may have been missed (H2). */
	heard(): void;
};
export type Hints = { stop(): void; check(): void };

export function listenTo(topic: string, parts: HintParts): Hints {
	let client: RealtimeClient | null = null;
	let channel: RealtimeChannel | null = null;
	let stopped = false;

	async function start(): Promise<void> {
		const [{ RealtimeClient }, { url, key }] = await Promise.all([
			import('@supabase/realtime-js'),
			parts.configure()
		]);
		if (stopped) return;
		client ??= new RealtimeClient(`${url.replace(/^http/u, 'ws')}/realtime/v1`, {
			params: { apikey: key },
			accessToken: () => parts.token()
		});
		await join(client);
	}

	/** The token first: a private channel that is joined without it is refused (H3). */
	async function join(on: RealtimeClient): Promise<void> {
		await on.setAuth();
		if (stopped || channel) return;
		channel = on.channel(topic, { config: { private: true } });
		channel.on('broadcast', { event: 'changed' }, () => parts.heard());
		channel.subscribe((status, error) => {
			if (status === 'SUBSCRIBED') parts.heard();
			else if (status === 'CLOSED') channel = null;
			else if (error?.message.startsWith('Unauthorized')) leave();
		});
	}

	function leave(): void {
		if (client && channel) void client.removeChannel(channel);
		channel = null;
	}

	const attempt = () => void start().catch(() => undefined);
	attempt();
	return {
		check: () => {
			if (!channel && !stopped) attempt();
			else void client?.setAuth().catch(() => undefined);
		},
		stop: () => {
			stopped = true;
			leave();
			void client?.disconnect();
		}
	};
}
