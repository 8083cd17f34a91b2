/**
 * What was seen from outside while it went on: the words "saved on this device" as a page said them,
 * and what lay in the queues. The judge asks the server and the devices about all of it at the end.
 */
import { unseal } from '../../src/lib/store/seal.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { OutboxEntry } from '../../src/lib/store/tables.ts';
import type { Held } from './held.ts';

/** A page said of a value that it is saved. */
export type Said = { device: string; path: string; value: string };
/** Two devices of one person gave one answer without knowing of each other (complaint 16). */
export type Pair = { path: string; values: readonly [string, string] };
export type DeviceNotes = {
	/** Commands that lay in the queue and cannot have been replaced there, by uid. */
	saved: Map<string, { seq: number; group: string }>;
	/** Hashes of files that lay here, by file. */
	attached: Map<string, string>;
	/** Uids that carried a value. */
	carried: Map<string, string[]>;
	/** Values that were seen as the server's own word. */
	received: Set<string>;
};

export class Notes {
	readonly said: Said[] = [];
	readonly pairs: Pair[] = [];
	/** Files that somebody took away again, or put another in the place of. */
	readonly removed = new Set<string>();
	/** Requests with somebody else's token. */
	readonly crossed: string[] = [];
	/** What pages threw. */
	readonly thrown: string[] = [];
	#devices = new Map<string, DeviceNotes>();

	of(device: string): DeviceNotes {
		const known = this.#devices.get(device);
		if (known) return known;
		const made: DeviceNotes = {
			saved: new Map(),
			attached: new Map(),
			carried: new Map(),
			received: new Set()
		};
		this.#devices.set(device, made);
		return made;
	}

	look(device: string, { tables }: Held): void {
		const notes = this.of(device);
		const { outbox = [], uploads = [], fields = [] } = tables;
		for (const entry of outbox) {
			// One that may still be replaced by a later edit of the same field (W4) is known by its value.
			if (isLasting(entry)) notes.saved.set(entry.uid, { seq: entry.seq, group: entry.group });
			noteCarried(notes, entry);
		}
		for (const { file, sha256 } of uploads) notes.attached.set(file, sha256);
		for (const { server } of fields) {
			if (server !== null) notes.received.add(valueIn(unseal(server)['value']));
		}
	}
}

function isLasting({ slot, sent, asked }: OutboxEntry): boolean {
	return slot === null || sent === 1 || asked;
}

function noteCarried(notes: DeviceNotes, { uid, args }: OutboxEntry): void {
	const opened = unseal(args);
	if (!(opened instanceof Object) || !('value' in opened)) return;
	const value = valueIn(opened['value']);
	notes.carried.set(value, [...(notes.carried.get(value) ?? []), uid]);
}

/** Only words are compared; everything else is no word. */
export function valueIn(value: Json | undefined): string {
	return typeof value === 'string' ? value : '';
}
