/** What leaves, in what order, and under which number. Each function is one transaction's work. */
import { assert } from '../domain/assert.ts';
import type { Batch, Head } from '../sync/ports.ts';
import { shortUid } from '../sync/uid.ts';
import { countThatFits } from '../sync/wire.ts';
import type { Sendable } from '../sync/wire.ts';
import { unseal } from './seal.ts';
import type { OutboxEntry, Reader, State, Writer } from './tables.ts';

/** As many as are looked at for one batch; those behind have their turn in the next. */
const lookedAtMax = 2000;
const longestWaitMs = 3_600_000;

export async function readHead(reader: Reader): Promise<Head> {
	const [state, sent, pending] = await Promise.all([
		readState(reader),
		reader.where('outbox', 'sent', 1),
		reader.count('outbox')
	]);
	const mids = sent.flatMap((entry) => entry.mid ?? []);
	return {
		person: state.person,
		client: state.client,
		cookie: state.cookie,
		from: mids.length === 0 ? null : mids.reduce((low, mid) => Math.min(low, mid)),
		uids: sent.filter((entry) => entry.asked).map((entry) => shortUid(entry.uid)),
		pending
	};
}

export async function readState(reader: Reader): Promise<State> {
	const state = await reader.get('state', 'state');
	assert(state, 'a database has its state from the moment it is made');
	return state;
}

/** Entries that were sent and not acknowledged go first and as they were; only then new ones. */
export async function take(
	tx: Writer,
	limits: { entries: number; after: number; now: number }
): Promise<Batch | null> {
	const state = await readState(tx);
	const entries = await tx.all('outbox', lookedAtMax);
	const again = inARow(entries, limits.after);
	const chosen = again.length > 0 ? again : choose(entries, limits.now);
	const batch = chosen.slice(0, countThatFits(chosen.map(toSend), bounds(limits.entries)));
	const [first] = batch;
	if (!first) return null;
	if (again.length > 0) return handOver(batch, first.mid ?? 0, false);
	const marked = batch.map((entry, i) => ({ ...entry, sent: 1 as const, mid: state.nextMid + i }));
	await tx.put(
		'outbox',
		marked.map((entry) => ({ ...entry, heldUntil: null }))
	);
	await tx.put('state', [{ ...state, nextMid: state.nextMid + batch.length }]);
	return handOver(marked, state.nextMid, first.heldUntil !== null);
}

function bounds(entries: number) {
	return { entries, bytes: 128 * 1024 };
}

/** From the lowest number behind `after`, as far as no number is missing. */
function inARow(entries: readonly OutboxEntry[], after: number): OutboxEntry[] {
	const numbered = entries
		.flatMap((entry) =>
			entry.mid !== null && entry.mid > after ? [{ entry, mid: entry.mid }] : []
		)
		.sort((a, b) => a.mid - b.mid);
	const first = numbered[0]?.mid ?? 0;
	return numbered.filter(({ mid }, i) => mid === first + i).map(({ entry }) => entry);
}

/** New entries in order. What is set aside stays, with all of its aggregate behind it (P5). */
function choose(entries: readonly OutboxEntry[], now: number): OutboxEntry[] {
	const unnumbered = entries.filter((entry) => entry.mid === null);
	const isHeld = ({ heldUntil }: OutboxEntry) => heldUntil !== null && isAhead(heldUntil, now);
	const heldGroups = new Set(unnumbered.filter(isHeld).map((entry) => entry.group));
	const free = unnumbered.filter((entry) => !heldGroups.has(entry.group));
	const calm = free.findIndex((entry) => entry.heldUntil !== null);
	if (calm === -1) return free;
	return calm === 0 ? free.slice(0, 1) : free.slice(0, calm);
}

/** A moment further ahead than anything waits was noted by a clock that has since been set back. */
export function isAhead(moment: number, now: number): boolean {
	return moment > now && moment - now <= longestWaitMs;
}

function handOver(entries: readonly OutboxEntry[], first: number, wasHeld: boolean): Batch {
	return { first, entries: entries.map(toSend), wasHeld };
}

/** A parked entry goes as the wish to set it aside, under its own uid. */
function toSend(entry: OutboxEntry): Sendable {
	if (entry.parked) return { uid: entry.uid, name: 'entry.park', version: 1, args: {} };
	return { uid: entry.uid, name: entry.name, version: entry.version, args: unseal(entry.args) };
}

/** A new client id (P2): what was sent goes again, under new numbers and the same uids. */
export async function rekey(tx: Writer, client: string): Promise<void> {
	const state = await readState(tx);
	const sent = await tx.where('outbox', 'sent', 1);
	await tx.put(
		'outbox',
		sent.map((entry) => ({ ...entry, mid: null, asked: true }))
	);
	await tx.put('state', [{ ...state, client, nextMid: 1 }]);
}

/**
 * Sets one aside under the client id that is in use: its number goes to the next, because numbers
 * have no gaps (P1), and what stands behind it in its aggregate waits with it. A new client id would
 * be no way out: a server put back from a backup knows no number of that one, and would take what
 * comes first for all there is (F6).
 */
export async function hold(tx: Writer, uid: string, until: number): Promise<void> {
	const [entry] = await tx.where('outbox', 'uid', uid);
	if (!entry) return;
	const { mid, group, attempts } = entry;
	const aside = { ...entry, mid: null, heldUntil: until, attempts: attempts + 1 };
	if (mid === null) return tx.put('outbox', [aside]);
	const later = (await tx.where('outbox', 'sent', 1)).flatMap((one) =>
		one.mid !== null && one.mid > mid ? [{ ...one, mid: one.mid }] : []
	);
	const waiting = later.filter((one) => one.group === group);
	const moved = later.filter((one) => one.group !== group).sort((a, b) => a.mid - b.mid);
	// A copy of an old request may still bring these under their old numbers: asked for by uid.
	const unnumbered = [aside, ...waiting].map((one) => ({ ...one, mid: null, asked: true }));
	const renumbered = moved.map((one, i) => ({ ...one, mid: mid + i, asked: true }));
	await tx.put('outbox', [...unnumbered, ...renumbered]);
	await tx.put('state', [{ ...(await readState(tx)), nextMid: mid + moved.length }]);
}
