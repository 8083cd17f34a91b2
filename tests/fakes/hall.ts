/** Realtime with a few policies of its own, and clients that join and listen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import type { RealtimeChannel, SupabaseClient } from '@supabase/supabase-js';
import { unsupportedReason } from '../../supabase/local/runner.ts';
import { startFileServer, type FileServer } from './file-server.ts';

export const avery = '0a000000-0000-4000-8000-000000000001';
export const jordan = '0a000000-0000-4000-8000-000000000002';
export const rowan = '0b000000-0000-4000-8000-000000000001';
export const sage = '0b000000-0000-4000-8000-000000000002';

/** Notifications differ between the two, so everything is tried on both. */
export const databases =
	unsupportedReason() === null ? (['pglite', 'postgres'] as const) : (['pglite'] as const);

const policies = `
	create table public.reviewers (person uuid primary key);
	insert into public.reviewers values ('${rowan}'), ('${sage}');
	grant select on public.reviewers to authenticated;
	create policy "own hints" on realtime.messages for select to authenticated
		using (extension = 'broadcast' and realtime.topic() = 'person:' || auth.uid()::text);
	create policy "who is looking" on realtime.messages for select to authenticated
		using (realtime.topic() like 'review:%'
			and exists (select from public.reviewers where person = auth.uid()));
	create policy "i am looking" on realtime.messages for insert to authenticated
		with check (extension = 'presence' and realtime.topic() like 'review:%'
			and exists (select from public.reviewers where person = auth.uid()));
	create policy "broken" on realtime.messages for select to authenticated
		using (case when realtime.topic() = 'broken' then realtime.topic()::int = 1 else false end);
	create function public.hint(topic text, payload jsonb) returns void
		language sql security definer set search_path = '' as
		$$ select realtime.send(payload, 'changed', topic, true) $$;
`;

export type Joined = {
	channel: RealtimeChannel;
	status: string;
	error: string;
	heard: unknown[];
};
export type Hall = {
	server: FileServer;
	/** Signed in as a person, or signed out. */
	clientOf(person?: string, seconds?: number): Promise<SupabaseClient>;
	/** Sends a message from the database. */
	hint(topic: string, payload?: object): Promise<unknown>;
	/** Closes what the clients of one test opened. */
	clear(): Promise<void>;
	stop(): Promise<void>;
};

export async function openHall(kind: (typeof databases)[number]): Promise<Hall> {
	const dir = kind === 'pglite' ? null : mkdtempSync(pathOf(tmpdir(), 'waymark-realtime-'));
	const server = await startFileServer({ kind, dir });
	await server.migrate(policies);
	const clients: SupabaseClient[] = [];
	return {
		server,
		clientOf: async (person, seconds) => {
			const client = await server.client(person, seconds);
			await client.realtime.setAuth();
			clients.push(client);
			return client;
		},
		hint: (topic, payload = {}) =>
			server.db.q('select public.hint($1, $2::text::jsonb)', [topic, JSON.stringify(payload)]),
		clear: async () => {
			await Promise.all(clients.splice(0).map((client) => client.removeAllChannels()));
		},
		stop: async () => {
			await server.stop();
			if (dir !== null) rmSync(dir, { recursive: true, force: true });
		}
	};
}

/** Joins a private topic and listens; answers once it is known whether that is allowed. */
export async function join(client: SupabaseClient, topic: string, config = {}): Promise<Joined> {
	const heard: unknown[] = [];
	const channel = client.channel(topic, { config: { private: true, ...config } });
	channel.on('broadcast', { event: '*' }, (message) => void heard.push(message));
	const { promise, resolve } = Promise.withResolvers<[string, string]>();
	channel.subscribe((status, error) => resolve([status, String(error?.message ?? '')]));
	const [status, error] = await promise;
	return { channel, status, error, heard };
}
