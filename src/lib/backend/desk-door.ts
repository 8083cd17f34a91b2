/** The desk's live side. The whole client is fetched when a reviewer first needs it. */
import type { RealtimeChannel } from '@supabase/supabase-js';
import { Fault } from '../sync/fault.ts';
import type { Json } from '../sync/json.ts';
import { textOf } from '../sync/text.ts';
import type { Desk, DeskAnswer, Looker } from './desk.ts';
import { callApi, openLine } from './line.ts';
import type { Client, LineParts } from './line.ts';

export type DeskParts = LineParts;

export function createDesk(parts: DeskParts): Desk {
	const line = openLine(parts);
	const look = async (door: string, args: Readonly<Record<string, Json>>) => {
		const supabase = await line.client();
		return readFile(supabase, await callApi(supabase, door, args));
	};
	return {
		call: line.call,
		address: async (path) => `${(await parts.configure()).url}/functions/v1/${path}`,
		read: (review, file) => look('look', { p_review: review, p_file: file }),
		audit: (application, file) =>
			look('renewal_look', { p_application: application, p_file: file }),
		beside: ({ review, match }, file) =>
			look('seen_look', { p_review: review, p_match: match, p_file: file }),
		subscribe: (program, changed) =>
			line.follow(`desk:${program}`, (channel) => {
				channel.on('broadcast', { event: 'changed' }, changed);
				return changed;
			}),
		presence: (review, me, seen) =>
			line.follow(`review:${review}`, (channel) => {
				channel.on('presence', { event: 'sync' }, () => seen(lookersIn(channel)));
				return () => void channel.track(me);
			})
	};
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

function lookersIn(channel: RealtimeChannel): Looker[] {
	const state = channel.presenceState<Looker>();
	const byId = new Map(
		Object.values(state)
			.flat()
			.map(({ id, name }) => [id, { id, name }])
	);
	return [...byId.values()];
}
