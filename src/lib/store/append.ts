/**
 * Writes commands and the rows they change, inside a transaction that somebody else opened. All is
 * read first, folded in memory in order, and put back in one go, however many commands there are.
 */
import { assert } from '../domain/assert.ts';
import { fold } from '../sync/fold.ts';
import type { Json } from '../sync/json.ts';
import { entryOf, foldOne, intentOf, placeName } from './intents.ts';
import type { Intent, Intents, Place } from './intents.ts';
import type { Row, TableName } from './rows.ts';
import { groupOf } from './rows.ts';
import { seal, unseal } from './seal.ts';
import type { OutboxEntry, Reader, State, Stored, Writer } from './tables.ts';

/** A command as it was given: id, time and arguments are fixed (W1). */
export type Order = { uid: string; name: string; args: Json; at: number };

type Plan = Order & {
	intent: Intent;
	places: readonly Place[];
	group: string;
	slot: string | null;
};
/** One row under work: what the server said, and what is pending on it. */
type Bench = { place: Place; stored: Stored; pending: OutboxEntry[] };
type Work = {
	state: State;
	benches: Map<string, Bench>;
	/** Place in the outbox of the last entry of each aggregate that nothing may overtake. */
	barriers: Map<string, number>;
	entries: Map<number, OutboxEntry>;
};

export async function append(tx: Writer, orders: readonly Order[], intents: Intents) {
	const state = await tx.get('state', 'state');
	assert(state, 'a database that is written to has its state');
	const plans = orders.map((order) => plan(order, intents, state.person));
	const work = await load(tx, plans, state);
	for (const one of plans) write(one, work, intents);
	await tx.put('outbox', [...work.entries.values()]);
	await tx.put('state', [{ ...state, nextSeq: work.state.nextSeq }]);
	await putBenches(tx, work.benches);
}

export function tablesOf(orders: readonly Order[], intents: Intents): TableName[] {
	const tables = orders.flatMap((order) =>
		intentOf(intents, order.name)
			.touches(order.args, '')
			.map((place) => place.table)
	);
	return [...new Set(tables)];
}

function plan(order: Order, intents: Intents, person: string): Plan {
	const intent = intentOf(intents, order.name);
	const { args } = order;
	const places = intent.touches(args, person);
	return { ...order, intent, places, group: intent.group(args), slot: intent.slot(args) };
}

async function load(tx: Writer, plans: readonly Plan[], state: State): Promise<Work> {
	const places = new Map(plans.flatMap((one) => one.places.map((at) => [placeName(at), at])));
	const groups = [...new Set(plans.filter((one) => one.slot !== null).map((one) => one.group))];
	const [benches, barriers] = await Promise.all([
		loadBenches(tx, [...places.values()]),
		tx.whereAny('outbox', 'barrier', groups)
	]);
	const last = (group: string) =>
		barriers.reduce((seq, one) => (one.barrier === group ? Math.max(seq, one.seq) : seq), 0);
	return {
		state: { ...state },
		benches: new Map(benches.map((bench) => [placeName(bench.place), bench])),
		barriers: new Map(groups.map((group) => [group, last(group)])),
		entries: new Map()
	};
}

/** One request to a table, and one for what is pending on rows that have something pending. */
async function loadBenches(tx: Writer, places: readonly Place[]): Promise<Bench[]> {
	const byTable = [...Map.groupBy(places, (place) => place.table)];
	const kept = await Promise.all(
		byTable.map(([table, wanted]) => tx.getMany(table, keysOf(wanted)))
	);
	const loaded = byTable.flatMap(([, wanted], t) =>
		wanted.map((place, i) => ({ place, stored: kept[t]?.[i] ?? emptyRow(place.key) }))
	);
	const busy = loaded.filter(({ stored }) => stored.pending > 0).map(({ place }) => place);
	const pending = await pendingOn(tx, busy);
	return loaded.map((one) => ({ ...one, pending: pending.get(placeName(one.place)) ?? [] }));
}

function keysOf(places: readonly Place[]): string[] {
	return places.map((place) => place.key);
}

/** Entries by the row that they change, each list in the order of the outbox. */
export async function pendingOn(
	reader: Reader,
	places: readonly Place[]
): Promise<Map<string, OutboxEntry[]>> {
	const names = places.map(placeName);
	const entries = await reader.whereAny('outbox', 'touches', names);
	entries.sort((a, b) => a.seq - b.seq);
	return new Map(
		names.map((name) => [name, entries.filter((entry) => entry.touches.includes(name))])
	);
}

export function emptyRow(key: string): Stored {
	return { key, group: '', server: null, v: 0, generation: 0, view: null, pending: 0 };
}

function write(order: Plan, work: Work, intents: Intents): void {
	const benches = order.places.flatMap((place) => work.benches.get(placeName(place)) ?? []);
	const replaced = findReplaceable(order, benches[0], work);
	for (const bench of benches) {
		bench.pending = bench.pending.filter((entry) => entry !== replaced);
	}
	const before = benches[0] ? viewOf(benches[0], intents) : null;
	const entry = entryFor(
		{ ...order, args: order.intent.complete(order.args, before) },
		work,
		replaced
	);
	work.entries.set(entry.seq, entry);
	if (order.slot === null) work.barriers.set(order.group, entry.seq);
	for (const bench of benches) bench.pending.push(entry);
	for (const bench of benches) bench.stored = restore(bench, intents);
}

/** The last edit of the same slot, if it has not been sent and nothing came after it (W4). */
function findReplaceable(order: Plan, bench: Bench | undefined, work: Work): OutboxEntry | null {
	const last = bench?.pending.at(-1);
	if (!last || order.slot === null || last.slot !== order.slot) return null;
	const isFree = last.sent === 0 && last.heldUntil === null && !last.parked;
	return isFree && last.seq > (work.barriers.get(order.group) ?? 0) ? last : null;
}

function entryFor(order: Plan, work: Work, replaced: OutboxEntry | null): OutboxEntry {
	const seq = replaced?.seq ?? work.state.nextSeq++;
	return {
		seq,
		uid: order.uid,
		name: order.name,
		version: order.intent.version,
		args: seal(order.args),
		at: order.at,
		person: work.state.person,
		group: order.group,
		slot: order.slot,
		...(order.slot === null && { barrier: order.group }),
		touches: order.places.map(placeName),
		sent: 0,
		mid: null,
		asked: false,
		heldUntil: null,
		attempts: 0,
		parked: false
	};
}

function viewOf(bench: Bench, intents: Intents): Row | null {
	const server = bench.stored.server === null ? null : unseal(bench.stored.server);
	const one = foldOne(intents, bench.place);
	return fold(server, bench.pending.filter((entry) => !entry.parked).map(entryOf), one);
}

/** The stored row made again from its two parts (W3). */
export function restore(bench: Bench, intents: Intents): Stored {
	const view = viewOf(bench, intents);
	return {
		...bench.stored,
		group: view === null ? bench.stored.group : groupOf(bench.place.table, view),
		view: view === null ? null : seal(view),
		pending: bench.pending.length
	};
}

async function putBenches(tx: Writer, benches: Map<string, Bench>): Promise<void> {
	const byTable = new Map<TableName, Stored[]>();
	for (const { place, stored } of benches.values()) {
		byTable.set(place.table, [...(byTable.get(place.table) ?? []), stored]);
	}
	await Promise.all([...byTable].map(([table, rows]) => tx.put(table, rows)));
}
