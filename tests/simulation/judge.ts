/** What must be true of people and their devices once everything has drained. */
import { isRefusalCode } from '../../src/lib/domain/refusals.ts';
import type { Row } from '../../supabase/local/db.ts';
import { judgeReplicas } from './judge-replicas.ts';
import { judgeServer } from './judge-server.ts';
import type { OutboxEntry, Tables } from '../../src/lib/store/tables.ts';
import type { Gateway } from './gateway.ts';
import type { Referee } from './referee.ts';
import { isMended } from './watch.ts';
import type { Verdict } from './verdict.ts';

/** A device as far as it is judged: one of the simulation, or what a browser's profile holds. */
export type Replica = {
	person: string;
	parts: { name: string };
	tables: Tables;
	/** Commands that were saved here, by uid. */
	saved: ReadonlyMap<string, { seq: number; group: string }>;
	/** Commands that a copy of this profile had as well: whose turn they took, no one knows. */
	shared: ReadonlySet<string>;
	/** Hashes of the files that were attached here, by their ids. */
	attached: ReadonlyMap<string, string>;
	entries(): Promise<OutboxEntry[]>;
	refused(): Promise<Map<string, string>>;
};
/** The server, with what its files are by their keys. */
export type Truth = Pick<Gateway, 'db' | 'codes' | 'ask'> & {
	bucket: { hashOf(key: string): string | null };
};
export type Judged = {
	gateway: Truth;
	devices: readonly Replica[];
	referees: readonly Referee[];
	/** Words of people who were erased, which nobody may hold any more. */
	forgotten?: readonly string[];
};

export async function judge(judged: Judged, verdict: Verdict): Promise<void> {
	const { gateway, devices } = judged;
	for (const person of new Set(devices.map((device) => device.person))) {
		const own = devices.filter((device) => device.person === person);
		const ledger = await readLedger(gateway, person);
		await judgeLedger(ledger, own, verdict);
		for (const device of own) {
			await judgeOrder(ledger, device, verdict);
			await judgeDrained(device, verdict);
		}
		await judgeReplicas({ gateway, person, devices: own }, verdict);
	}
	await judgeServer(judged, verdict);
}

type Line = { uid: string; code: string | null; name: string };

/** In the order in which they were applied, which is the order of their transactions. */
async function readLedger(gateway: Truth, person: string): Promise<Line[]> {
	const rows = await gateway.db.q(
		`select uid::text, code, name from sync.ledger where person = $1 and not repeat
		order by xid, mid`,
		[person]
	);
	return rows.map((row: Row) => ({
		uid: String(row['uid']),
		code: typeof row['code'] === 'string' ? row['code'] : null,
		name: String(row['name'])
	}));
}

/** Each command that was saved is in the ledger once, and its refusal with whoever gave it (P2, P3). */
async function judgeLedger(
	ledger: readonly Line[],
	devices: readonly Replica[],
	verdict: Verdict
): Promise<void> {
	const byUid = new Map(ledger.map((line) => [line.uid, line]));
	const whose = devices[0]?.parts.name ?? '';
	if (byUid.size !== ledger.length) verdict.duplicated.push(`a line in the ledger of ${whose}`);
	for (const { code, name } of ledger) {
		if (code !== null && !isRefusalCode(code)) {
			verdict.illegal.push(`${name} was refused as ${code}, for which there are no words`);
		}
	}
	const told = await Promise.all(devices.map((device) => device.refused()));
	for (const [i, device] of devices.entries()) {
		for (const uid of device.saved.keys()) {
			const line = byUid.get(uid);
			const isTold = told.some((refused) => refused.has(uid));
			if (!line && isTold) continue;
			if (!line) verdict.lost.push(`${uid} of ${device.parts.name} is not with the server`);
			else if (line.code !== null && !isTold && !isMended(line.code)) {
				verdict.lost.push(`${line.name} ${uid} was refused as ${line.code} and nobody was told`);
			}
		}
		for (const [uid, code] of told[i] ?? []) judgeTold(byUid.get(uid), { uid, code }, verdict);
	}
}

/** What the device found stale never left it; what a restored server forgot is still refused here. */
function judgeTold(line: Line | undefined, told: { uid: string; code: string }, verdict: Verdict) {
	if (line && line.code !== told.code) {
		verdict.duplicated.push(`${told.uid} was told as ${told.code} and is ${String(line.code)}`);
	}
}

/**
 * What one device did to one thing was applied in the order in which it was done. A copy may have
 * brought what it shares ahead of what it does not know; a device's own comes after all before it.
 */
async function judgeOrder(
	ledger: readonly Line[],
	device: Replica,
	verdict: Verdict
): Promise<void> {
	const places = new Map(ledger.map(({ uid }, place) => [uid, place]));
	const last = new Map<string, number>();
	const refused = await device.refused();
	const inOrder = [...device.saved].toSorted(([, a], [, b]) => a.seq - b.seq);
	for (const [uid, { group }] of inOrder) {
		const place = places.get(uid);
		if (place === undefined) continue;
		const before = last.get(group) ?? -1;
		const isShared = device.shared.has(uid);
		if (place < before && !isShared) {
			verdict.illegal.push(`${uid} of ${device.parts.name} came out of order`);
		}
		// It had its refusal here, and a copy brought it once more to a server that had forgotten it.
		if (isShared && refused.has(uid)) continue;
		last.set(group, Math.max(place, before));
	}
}

/** Nothing waits any more, and no file hangs between two states. */
async function judgeDrained(device: Replica, verdict: Verdict): Promise<void> {
	const { tables, parts } = device;
	const { name } = parts;
	const pending = await device.entries();
	if (pending.length > 0) {
		verdict.undrained.push(`${pending.length} of ${name}, first ${pending[0]?.name ?? ''}`);
	}
	const [uploads, waiting] = await tables.read(['uploads', 'waiting'], (reader) =>
		Promise.all([reader.all('uploads'), reader.all('waiting')])
	);
	for (const upload of uploads.filter((one) => one.state !== 'refused')) {
		verdict.undrained.push(`a file of ${name} is still ${upload.state}`);
	}
	const stuck = new Set(uploads.map(({ application }) => application));
	for (const wish of waiting.filter(({ application }) => !stuck.has(application))) {
		verdict.undrained.push(`${wish.name} of ${name} waits for nothing`);
	}
}
