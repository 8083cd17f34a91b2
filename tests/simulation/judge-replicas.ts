/** Every device holds exactly what its person may see, file by file and row by row (F1 to F4, U3). */
import type { Db } from '../../supabase/local/db.ts';
import { openCompared } from '../../src/lib/store/compared.ts';
import { unseal } from '../../src/lib/store/seal.ts';
import { isTable, keyOf, tableNames } from '../../src/lib/store/rows.ts';
import type { Tallies, Tally } from '../../src/lib/sync/compare.ts';
import type { PullAnswer } from '../../src/lib/sync/protocol.ts';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import { unheard } from './judge-desk.ts';
import { placesOf } from './judge-words.ts';
import type { Replica, Truth } from './judge.ts';
import type { Verdict } from './verdict.ts';

type Replicas = { gateway: Truth; person: string; devices: readonly Replica[] };

export async function judgeReplicas(replicas: Replicas, verdict: Verdict): Promise<void> {
	const { gateway, person, devices } = replicas;
	const truth = await pullAll(gateway, person);
	const allowed = await allowedTo(gateway.db, person);
	for (const name of truth.keys()) {
		if (!allowed.has(name)) verdict.leaked.push(`the feed sends ${name} to ${person}`);
	}
	const digest = parseTallies(await gateway.ask(person, 'digest', {}));
	const words = await unheard(gateway.db, person);
	for (const device of devices) {
		await judgeRows(device, { truth, allowed }, verdict);
		await judgeTallies(device, digest, verdict);
		const places = await placesOf(device.tables, words);
		verdict.leaked.push(
			...places.map((at) => `${device.parts.name} knows at ${at} what still rests`)
		);
	}
}

type Given = Map<string, string>;

/** What a new device of the person would be given. */
async function pullAll(gateway: Truth, person: string): Promise<Given> {
	const truth: Given = new Map();
	let page: string | null = null;
	do {
		const asked = { p_client: person, p_cookie: null, p_from: null, p_uids: [] };
		const more = { p_protocol: 1, p_page: page, p_limit: 300 };
		const answer = parsePull(await gateway.ask(person, 'pull', { ...asked, ...more }));
		for (const table of tableNames) {
			for (const { row } of rowsOf(answer.rows[table] ?? { cols: [], vals: [] })) {
				truth.set(`${table}/${keyOf(table, row)}`, stable(row));
			}
		}
		page = answer.page;
	} while (page !== null);
	return truth;
}

/**
 * Keys of the rows that a person may have, asked of the tables and of nothing that the feed uses:
 * what is theirs, and of others only what they hold a claim on.
 */
async function allowedTo(db: Db, person: string): Promise<Set<string>> {
	const feeds = await db.q('select name, kind, aggregate, keys from sync.feeds');
	const parts = feeds.map((feed) => {
		const key = parseTexts(feed['keys'])
			.map((column) => `t.${column}::text`)
			.join(` || '|' || `);
		const whose = {
			open: 'true',
			person: `t.${String(feed['aggregate'])} = '${person}'`,
			application: `t.${String(feed['aggregate'])} in (select id from mine)`
		}[String(feed['kind'])];
		return `select '${String(feed['name'])}/' || ${key} as place
			from app.${String(feed['name'])} t where not t.deleted and ${whose ?? 'false'}`;
	});
	const rows = await db.q(
		`with mine as (
			select id from app.applications where person = '${person}'
			union
			select application_id from app.claims where reviewer = '${person}' and state = 'held'
		) ${parts.join(' union all ')}`
	);
	return new Set(rows.map((row) => String(row['place'])));
}

async function judgeRows(
	device: Replica,
	{ truth, allowed }: { truth: Given; allowed: Set<string> },
	verdict: Verdict
): Promise<void> {
	const held = new Map<string, string>();
	for (const table of tableNames) {
		const rows = await device.tables.read([table], (reader) => reader.all(table));
		for (const row of rows) if (row.view) held.set(`${table}/${row.key}`, stable(unseal(row.view)));
	}
	const { name } = device.parts;
	for (const [place, row] of truth) {
		if (held.get(place) !== row) verdict.diverged.push(`${name} at ${place}`);
	}
	for (const place of held.keys()) {
		if (!allowed.has(place)) verdict.leaked.push(`${name} holds ${place}`);
		else if (!truth.has(place)) verdict.diverged.push(`${name} still holds ${place}`);
	}
}

/** What the server says a device should hold is what a device that is right holds (R5). */
async function judgeTallies(device: Replica, digest: Tallies, verdict: Verdict): Promise<void> {
	const held = await openCompared(device.tables).tallies();
	for (const table of Object.keys(held).filter(isTable)) {
		if (told(held[table]) !== told(digest[table])) {
			verdict.diverged.push(`${device.parts.name} counts ${table} otherwise`);
		}
	}
}

function told(tally: Tally | undefined): string {
	return JSON.stringify([tally?.count, tally?.hash]);
}

function stable(row: object): string {
	return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parsePull(value: unknown): PullAnswer {
	return value as PullAnswer;
}

function parseTallies(value: unknown): Tallies {
	return value as Tallies;
}

function parseTexts(value: unknown): string[] {
	return value as string[];
}
