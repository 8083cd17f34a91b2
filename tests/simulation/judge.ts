/** What must be true once everything has drained. Each finding says where. */
import { openCompared } from '../../src/lib/store/compared.ts';
import { unseal } from '../../src/lib/store/seal.ts';
import { keyOf, tableNames } from '../../src/lib/store/rows.ts';
import type { Tallies, Tally } from '../../src/lib/sync/compare.ts';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import { textOf } from '../../src/lib/sync/text.ts';
import type { PullAnswer } from '../../src/lib/sync/protocol.ts';
import type { Device } from './device.ts';
import type { Server } from './server.ts';

export type Verdict = {
	lost: string[];
	duplicated: string[];
	diverged: string[];
	illegal: string[];
	leaked: string[];
	undrained: string[];
};

export async function judge(server: Server, devices: readonly Device[]): Promise<Verdict> {
	const verdict: Verdict = {
		lost: [],
		duplicated: [],
		diverged: [],
		illegal: server.codes.filter((code) => code.startsWith('SYEDG') || code.startsWith('SYIMM')),
		leaked: [],
		undrained: []
	};
	const people = [...new Set(devices.map((device) => device.person))];
	for (const person of people) {
		const own = devices.filter((device) => device.person === person);
		await judgeLedger(server, own, verdict);
		await judgeEffects(server, person, verdict);
		const truth = await pullAll(server, person);
		const digest = await server.call<Tallies>(person, 'digest', {});
		for (const device of own) {
			await judgeRows(device, truth, verdict);
			await judgeTallies(device, digest, verdict);
		}
	}
	return verdict;
}

type Entry = { uid: string; code: string | null };

/** Each command that was saved is in the ledger once, and its refusal with whoever gave it (P2, P3). */
async function judgeLedger(server: Server, devices: readonly Device[], verdict: Verdict) {
	const [first] = devices;
	if (!first) return;
	const rows = await server.db.q(
		'select uid::text, code from sync.ledger where person = $1 and not repeat',
		[first.person]
	);
	const ledger = rows.map((row): Entry => ({
		uid: String(row['uid']),
		code: row['code'] === null ? null : textOf(row['code'])
	}));
	const byUid = new Map(ledger.map((entry) => [entry.uid, entry]));
	if (byUid.size !== ledger.length) verdict.duplicated.push(`ledger of ${first.person}`);
	const told = await Promise.all(devices.map((device) => device.refused()));
	for (const [i, device] of devices.entries()) {
		const pending = await device.outbox();
		if (pending.length > 0) verdict.undrained.push(`${pending.length} of ${device.person}`);
		for (const uid of device.saved) {
			const entry = byUid.get(uid);
			if (!entry) verdict.lost.push(uid);
			else if (entry.code !== null && !told.some((refused) => refused.has(uid))) {
				verdict.lost.push(`${uid} was refused and nobody was told`);
			}
		}
		for (const [uid, code] of told[i] ?? []) {
			if (byUid.get(uid)?.code !== code) verdict.duplicated.push(`${uid} refused and applied`);
		}
	}
}

/** Each applied command has had its effect once: what counts, counts right. */
async function judgeEffects(server: Server, person: string, verdict: Verdict): Promise<void> {
	const [row] = await server.db.q(
		`select
			(select count(*) from app.card_reviews where person = $1)::int as reviews,
			(select count(*) from sync.ledger where person = $1 and not repeat and code is null
				and name like 'card.%')::int as graded,
			(select count(*) from app.sitting_marks where person = $1)::int as marks,
			(select count(*) from sync.ledger where person = $1 and not repeat and code is null
				and name = 'sitting.mark')::int as marked,
			(select coalesce(sum(f.rev), 0) from app.fields f where f.person = $1)::int as revs,
			(select count(*) from sync.ledger where person = $1 and not repeat and code is null
				and name = 'application.answer')::int as answers`,
		[person]
	);
	if (row?.['reviews'] !== row?.['graded']) verdict.duplicated.push(`reviews of ${person}`);
	if (row?.['marks'] !== row?.['marked']) verdict.duplicated.push(`marks of ${person}`);
	if (row?.['revs'] !== row?.['answers']) verdict.duplicated.push(`answers of ${person}`);
}

type Truth = Map<string, string>;

/** What a new device of the person would be given. */
async function pullAll(server: Server, person: string): Promise<Truth> {
	const backend = server.backendFor(person);
	const truth: Truth = new Map();
	let page: string | null = null;
	do {
		const answer: PullAnswer = await backend.pull(
			{
				p_protocol: 1,
				p_client: person,
				p_cookie: null,
				p_from: null,
				p_uids: [],
				p_page: page,
				p_limit: 200
			},
			new AbortController().signal
		);
		for (const table of tableNames) {
			for (const { row } of rowsOf(answer.rows[table] ?? { cols: [], vals: [] })) {
				truth.set(`${table}/${keyOf(table, row)}`, stable(row));
			}
		}
		page = answer.page;
	} while (page !== null);
	return truth;
}

/** The device holds exactly what its person may see, and shows nothing else (F1 to F4). */
async function judgeRows(device: Device, truth: Truth, verdict: Verdict): Promise<void> {
	const held = new Map<string, string>();
	for (const table of tableNames) {
		const rows = await device.tables.read([table], (reader) => reader.all(table));
		for (const row of rows) if (row.view) held.set(`${table}/${row.key}`, stable(unseal(row.view)));
	}
	for (const [name, row] of truth) {
		if (held.get(name) !== row) verdict.diverged.push(`${device.person} ${name}`);
	}
	for (const name of held.keys())
		if (!truth.has(name)) verdict.leaked.push(`${device.person} ${name}`);
}

/** What the server says a device should hold is what a device that is right holds (R5). */
async function judgeTallies(device: Device, digest: Tallies, verdict: Verdict): Promise<void> {
	const held = await openCompared(device.tables).tallies();
	for (const table of tableNames) {
		if (JSON.stringify(sorted(held[table])) !== JSON.stringify(sorted(digest[table])))
			verdict.diverged.push(`${device.person} tally of ${table}`);
	}
}

function sorted(tally: Tally | undefined) {
	return [tally?.count, tally?.hash];
}

function stable(row: object): string {
	return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
