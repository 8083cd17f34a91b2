/**
 * What the server has applied lately stays here for a while. A server that is put back from a backup
 * has lost what came after it, and knows nothing of that: this device offers its part again, under
 * the same uids. What the server still has it only counts as a repeat (P2), so that offering too
 * much does no harm, and offering nothing would lose work that was called received (F6).
 */
import { placesOf } from './intents.ts';
import type { Intents } from './intents.ts';
import { refold } from './refold.ts';
import type { AppliedEntry, OutboxEntry, Writer } from './tables.ts';

/** Longer than a backup is ever old when it is put back; by the server's clock. */
const keptMs = 8 * 86_400_000;
/** The oldest lie in front: a few are looked at whenever more come. */
const lookedAtMax = 100;

export async function keepApplied(
	tx: Writer,
	entries: readonly OutboxEntry[],
	now: number
): Promise<void> {
	if (entries.length === 0) return;
	const oldest = await tx.all('applied', lookedAtMax);
	const past = oldest.filter(({ appliedAt }) => appliedAt < now - keptMs);
	await tx.remove(
		'applied',
		past.map(({ seq }) => seq)
	);
	const kept = entries.map((entry): AppliedEntry => ({ ...entry, appliedAt: now }));
	await tx.put('applied', kept);
}

/** Back into the queue, in the old order and before all that is new, to be asked about by uid. */
export async function offerAgain(tx: Writer, intents: Intents): Promise<void> {
	const entries = await tx.all('applied');
	await tx.put(
		'outbox',
		entries.map(({ appliedAt, ...entry }) => ({ ...entry, sent: 1, mid: null, asked: true }))
	);
	await tx.remove(
		'applied',
		entries.map(({ seq }) => seq)
	);
	const touched = new Set(entries.flatMap((entry) => entry.touches));
	for (const place of placesOf([...touched])) await refold(tx, place, intents);
}
