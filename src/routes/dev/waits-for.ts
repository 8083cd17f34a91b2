/** Where an entry of the outbox stands, and what it waits for. */
import type { Kept } from '$lib/store/queries/engine.ts';
import type { DevWords } from './words.ts';

type Entry = Pick<Kept['outbox'][number], 'sent' | 'mid' | 'heldUntil' | 'parked'>;
type Blocked = 'sign_in' | 'update' | 'storage' | 'stalled' | null;
export type Around = { hasOwner: boolean; online: boolean; blockedBy: Blocked; now: number };

export function stateOf(entry: Entry, now: number): keyof DevWords['outbox']['states'] {
	if (entry.heldUntil !== null && entry.heldUntil > now) return 'held';
	if (entry.parked) return 'parked';
	if (entry.sent === 0) return 'fresh';
	return entry.mid === null ? 'again' : 'sent';
}

/** What is in everything's way is said before what one entry waits for. */
export function waitsFor(entry: Entry, around: Around): keyof DevWords['outbox']['waits'] {
	if (!around.hasOwner) return 'owner';
	if (!around.online) return 'signal';
	if (around.blockedBy !== null) return around.blockedBy;
	switch (stateOf(entry, around.now)) {
		case 'held':
			return 'held';
		case 'again':
			return 'numbers';
		case 'sent':
			return 'word';
		default:
			return entry.sent === 0 ? 'turn' : 'word';
	}
}
