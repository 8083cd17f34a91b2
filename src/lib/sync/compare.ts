/**
 * Once a day a device asks how much of each table it should hold, with a hash, and compares (R5).
 * The server may have changed between the pull and the question, so a first difference is only
 * suspected: after one more pull it is looked at again, and then everything is fetched anew.
 */
import type { Clock } from './ports.ts';
import type { Status } from './status.ts';

export type Tally = { count: number; hash: string };
export type Tallies = Readonly<Record<string, Tally>>;
export type Comparison = {
	/** When it was last known to be right; null before the first time. */
	at: number | null;
	isSuspected: boolean;
	/** When everything had to be fetched anew; null when never. */
	repairedAt: number | null;
};
export type ComparedStore = {
	comparison(): Promise<Comparison>;
	/** Of what came from the server; what waits on this device does not count. */
	tallies(): Promise<Tallies>;
	compared(comparison: Comparison): Promise<void>;
	/** Forgets how far it has come, so that the next pull brings everything. */
	repair(at: number): Promise<void>;
};
export type CompareParts = {
	store: ComparedStore;
	digest: (signal: AbortSignal) => Promise<Tallies>;
	clock: Clock;
	told: (status: Partial<Status>) => void;
};

const dayMs = 86_400_000;

/** True when another cycle has to follow now. */
export async function compareDaily(parts: CompareParts, signal: AbortSignal): Promise<boolean> {
	const { store, clock, told } = parts;
	const before = await store.comparison();
	const now = clock.now();
	if (before.repairedAt !== null) told({ repairedAt: before.repairedAt });
	if (before.at === null) await store.compared({ ...before, at: now });
	// A clock that was set back must not put it off for years.
	if (before.at === null || Math.abs(now - before.at) < dayMs) return false;
	const wanted = await parts.digest(signal).catch(() => null);
	if (!wanted) return false;
	if (isSame(await store.tallies(), wanted)) {
		await store.compared({ ...before, at: now, isSuspected: false });
		return false;
	}
	if (before.isSuspected) {
		await store.repair(now);
		told({ repairedAt: now });
	} else await store.compared({ ...before, isSuspected: true });
	return true;
}

/** A table that only one side knows is an older or newer version's, and says nothing. */
function isSame(held: Tallies, wanted: Tallies): boolean {
	return Object.entries(held).every(([table, { count, hash }]) => {
		const other = wanted[table];
		return !other || (other.count === count && other.hash === hash);
	});
}
