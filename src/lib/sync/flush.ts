/**
 * The half of a cycle that a service worker has time for: what waits is sent, and nothing is read
 * back. An entry stays in the outbox until a page pulls what became of it (F5), so a worker that is
 * ended in the middle costs a repeat, which the server skips (P2).
 */
import type { Backend, Batch, Clock, Head, LocalStore } from './ports.ts';
import { batchEntriesMax, protocolVersion } from './protocol.ts';
import type { PushRequest } from './protocol.ts';
import { pack } from './wire.ts';

export type FlushParts = {
	store: Pick<LocalStore, 'head' | 'take'>;
	backend: Pick<Backend, 'push'>;
	clock: Pick<Clock, 'now'>;
	/** Whose token the backend sends; what belongs to somebody else never leaves (W6). */
	person: string;
	signal: AbortSignal;
};

/** Ends early where the server wants more than entries: that is work for a page. */
export async function flush({ store, backend, clock, person, signal }: FlushParts): Promise<void> {
	let after = 0;
	for (;;) {
		const head = await store.head();
		if (head.person === '' || head.person !== person) return;
		const batch = await store.take({ entries: batchEntriesMax, after, now: clock.now() });
		if (batch === null) return;
		const answer = await backend.push(pushRequest(head, batch, clock.now()), signal);
		if (answer.code !== null) return;
		after = answer.last;
	}
}

export function pushRequest(head: Head, batch: Batch, now: number): PushRequest {
	return {
		p_protocol: protocolVersion,
		p_user: head.person,
		p_client: head.client,
		p_now: Math.round(now),
		p_first: batch.first,
		...pack(batch.entries)
	};
}
