/**
 * Listens for "something changed" on the person's own topic. A hint carries nothing and may be lost;
 * whoever hears one pulls (H1). The client behind it is fetched when it is first needed.
 */
import type { RealtimeChannel, RealtimeClient } from '@supabase/realtime-js';
import { authorized } from './authorized.ts';
import type { Configure } from './config.ts';
import { standingOf } from './standing.ts';

export type HintParts = {
	configure: Configure;
	/** Null when there is none: then nobody listens. */
	token(): Promise<string | null>;
	/** Something changed, or the line was made anew and something may have been missed (H2). */
	heard(): void;
	/** How long until a line that ended is made anew without being asked; twice as long each time. */
	againMs?: number;
};

const againMs = 5000;
const againMsMax = 300_000;

export class Hints {
	#topic: string;
	#parts: HintParts;
	#client: RealtimeClient | null = null;
	#channel: RealtimeChannel | null = null;
	#stopped = false;
	#again: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;

	constructor(topic: string, parts: HintParts) {
		this.#topic = topic;
		this.#parts = parts;
		this.check();
	}

	/** After a sleep the token may be old and the channel closed (H3). */
	check(): void {
		if (this.#stopped) return;
		const work = this.#client && this.#channel ? authorized(this.#client) : this.#start();
		void work.catch(() => this.#later());
	}

	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#again);
		this.#leave();
		void this.#client?.disconnect();
	}

	async #start(): Promise<void> {
		const [{ RealtimeClient }, { url, key }] = await Promise.all([
			import('@supabase/realtime-js'),
			this.#parts.configure()
		]);
		if (this.#stopped) return;
		this.#client ??= new RealtimeClient(`${url.replace(/^http/u, 'ws')}/realtime/v1`, {
			params: { apikey: key },
			accessToken: () => this.#parts.token()
		});
		await this.#join(this.#client);
	}

	/** A page that stays in sight is never looked at again: it heals by itself. */
	#later(): void {
		clearTimeout(this.#again);
		if (this.#stopped) return;
		const waitMs = (this.#parts.againMs ?? againMs) * 2 ** this.#failures;
		this.#failures += 1;
		this.#again = setTimeout(() => this.check(), Math.min(againMsMax, waitMs));
	}

	/** The token first: a private channel that is joined without it is refused for good (H3). */
	async #join(client: RealtimeClient): Promise<void> {
		await authorized(client);
		if (this.#stopped || this.#channel) return;
		const channel = client.channel(this.#topic, { config: { private: true } });
		this.#channel = channel;
		channel.on('broadcast', { event: 'changed' }, () => this.#parts.heard());
		channel.subscribe((status, error) => {
			const standing = standingOf(status, error);
			if (standing === 'joined') this.#joined();
			else if (standing !== 'failed') this.#ended(channel);
		});
	}

	#joined(): void {
		this.#failures = 0;
		this.#parts.heard();
	}

	/**
	 * Closed or refused. A refusal may be for good, or of a moment in which the service could not ask;
	 * nobody can tell, so it is left alone, and asked again after longer and longer rests (H3).
	 */
	#ended(channel: RealtimeChannel): void {
		if (this.#channel !== channel) return;
		this.#leave();
		this.#later();
	}

	#leave(): void {
		const channel = this.#channel;
		this.#channel = null;
		if (channel) void this.#client?.removeChannel(channel);
	}
}
