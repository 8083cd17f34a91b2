/**
 * Why the cookie is a snapshot (F1), under fire on PostgreSQL: twelve sessions write the same table
 * while somebody pulls. Four of them hold each commit back until all cursors have seen what others
 * wrote and committed later, as slow transactions do. Beside our pull go the two cursors that
 * one would think of first, and they lose those rows for good: their time and their number are behind
 * a cursor that has moved on. After every pull of ours the device's copy is compared with the table.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { SharedDatabase } from '../../tests/fakes/database.ts';
import { Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { become } from '../local/claims.ts';
import type { Db, Query } from '../local/db.ts';
import { textOf } from './story.ts';

const writers = 12;
const slowWriters = 4;
/** Of each writer, so that what is compared stays small however long it takes. */
const rowsMax = 20;
const rounds = process.env['WAYMARK_FULL'] === '1' ? 150 : 6;

let db: SharedDatabase;
let sessions: Db;
beforeAll(async () => {
	db = await freshPostgres();
	await db.q(probes);
	sessions = await db.sessions(writers + 1);
}, 120_000);
afterAll(async () => {
	await sessions.close();
	await db.close();
});

/** A table of avery's with all three marks on each row, written anew with every change. */
const probes = `
	create table app.probes (id uuid primary key, person uuid not null, version int not null,
		updated_at timestamptz not null default now(), number bigint, deleted boolean not null
		default false, xid xid8 not null);
	create index probes_feed on app.probes (person, xid);
	create sequence app.probe_numbers;
	create function app.mark_probe() returns trigger language plpgsql as $$ begin
		new.updated_at := now(); new.number := nextval('app.probe_numbers'); return new; end $$;
	create trigger mark before insert or update on app.probes
		for each row execute function app.mark_probe();
	alter table app.probes enable row level security;
	create policy probes_select_owner on app.probes for select to authenticated
		using (person = (select auth.uid()));
	select sync.publish('probes', 'person', 'person', '{id}', '{id,version}')`;

/** What a device holds: the version of each row. */
type Copy = Map<string, number>;

test('[F1] the cookie misses nothing and shows nothing stale, where other cursors lose rows', async () => {
	const copies: Record<'cookie' | 'time' | 'number', Copy> = {
		cookie: new Map(),
		time: new Map(),
		number: new Map()
	};
	const pullers = [ourPull(copies.cookie), pullByTime(copies.time), pullByNumber(copies.number)];
	const pull = async () => {
		for (const one of pullers) await one();
	};
	await underFire(pull);
	await pull();
	const truth = await table((text, values) => db.q(text, values));
	expect(truth.size).toBeGreaterThan(writers);
	const lost = {
		rows: truth.size,
		cookie: behind(truth, copies.cookie),
		updated_at: behind(truth, copies.time),
		sequence: behind(truth, copies.number)
	};
	process.stdout.write(`${JSON.stringify({ suite: 'cursors', lost })}\n`);
	expect(lost.cookie).toBe(0);
	// What each slow writer wrote last came after nobody looked there any more.
	expect(lost.updated_at).toBeGreaterThanOrEqual(slowWriters);
	expect(lost.sequence).toBeGreaterThanOrEqual(slowWriters);
}, 600_000);

/** All twelve write until the slow ones have written all that they shall; meanwhile, pull after pull. */
async function underFire(pull: () => Promise<void>): Promise<void> {
	let committed = 0;
	let slowLeft = slowWriters;
	const pulled = watch();
	const quick = async () => {
		const mine: string[] = [];
		for (let turn = 0; slowLeft > 0; turn += 1) {
			await sessions.tx((q) => write(q, mine, turn));
			committed += 1;
		}
	};
	const slow = async () => {
		const mine: string[] = [];
		for (let turn = 0; turn < rounds; turn += 1) {
			await sessions.tx(async (q) => {
				await write(q, mine, turn);
				// Of so many commits at least one was begun after this was written, and is pulled by now.
				await pulled.reaches(committed + writers);
			});
		}
		slowLeft -= 1;
	};
	const reading = (async () => {
		while (slowLeft > 0) {
			const before = committed;
			await pull();
			pulled.set(before);
		}
	})();
	const all = Array.from({ length: writers }, (_, n) => (n < slowWriters ? slow() : quick()));
	await Promise.all([...all, reading]);
}

/** A number that only grows, and waiting for it. */
function watch() {
	let waiting: { for: number; go: () => void }[] = [];
	return {
		set: (now: number) => {
			for (const one of waiting) if (one.for <= now) one.go();
			waiting = waiting.filter((one) => one.for > now);
		},
		reaches: (count: number) =>
			new Promise<void>((go) => {
				waiting.push({ for: count, go });
			})
	};
}

/** A new row, or in every second transaction a new version of an earlier one. */
async function write(q: Query, mine: string[], turn: number): Promise<void> {
	const earlier = mine[turn % Math.max(1, mine.length)];
	if (earlier !== undefined && (turn % 2 === 1 || mine.length === rowsMax)) {
		await q('update app.probes set version = version + 1 where id = $1', [earlier]);
		return;
	}
	const id = randomUUID();
	await q('insert into app.probes (id, person, version) values ($1, $2, 1)', [id, people.avery]);
	mine.push(id);
}

/** As the app pulls; what it then holds is the table of that very snapshot, and each change came once. */
function ourPull(copy: Copy): () => Promise<void> {
	let cookie: string | null = null;
	return () =>
		sessions.tx(async (q) => {
			await q('set transaction isolation level repeatable read');
			await become(q, { role: 'authenticated', sub: people.avery });
			const device = deviceOn(q);
			device.cookie = cookie;
			const { rows } = await device.pull();
			cookie = device.cookie;
			for (const { row } of rowsOf(rows['probes'] ?? { cols: [], vals: [] })) {
				const id = textOf(row['id']);
				expect(Number(row['version'])).toBeGreaterThan(copy.get(id) ?? 0);
				copy.set(id, Number(row['version']));
			}
			expect(copy).toEqual(await table(q));
		});
}

function deviceOn(q: Query): Device {
	return new Device(async <T>(_who: PersonName, name: string, args: Record<string, unknown>) => {
		const list = Object.keys(args).map((key, n) => `${key} => $${n + 1}`);
		const [row] = await q(`select api.${name}(${list.join(', ')}) as answer`, Object.values(args));
		return row?.['answer'] as T;
	}, 'avery');
}

/** Even with what was seen at the cursor's own moment read again, so that ties are not the reason. */
function pullByTime(copy: Copy): () => Promise<void> {
	let cursor = '-infinity';
	return async () => {
		const rows = await sessions.q(
			`select id, version, updated_at::text as at from app.probes
			where person = $1 and updated_at >= $2::text::timestamptz order by updated_at`,
			[people.avery, cursor]
		);
		for (const row of rows) copy.set(textOf(row['id']), Number(row['version']));
		cursor = textOf(rows.at(-1)?.['at'] ?? cursor);
	};
}

function pullByNumber(copy: Copy): () => Promise<void> {
	let cursor = 0;
	return async () => {
		const rows = await sessions.q(
			`select id, version, number from app.probes where person = $1 and number > $2 order by number`,
			[people.avery, cursor]
		);
		for (const row of rows) copy.set(textOf(row['id']), Number(row['version']));
		cursor = Number(rows.at(-1)?.['number'] ?? cursor);
	};
}

async function table(q: Query): Promise<Copy> {
	const rows = await q('select id, version from app.probes where person = $1', [people.avery]);
	return new Map(rows.map((row) => [textOf(row['id']), Number(row['version'])]));
}

/** Rows that a device does not have, or has in an older version. */
function behind(truth: Copy, copy: Copy): number {
	return [...truth].filter(([id, version]) => copy.get(id) !== version).length;
}
