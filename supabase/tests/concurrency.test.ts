/** What only several sessions at once can show, on the embedded PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Query } from '../local/db.ts';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { textOf } from './story.ts';
import type { Command, Device } from '../../tests/fakes/device.ts';
import { answer, fill, start } from './story.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshPostgres();
}, 120_000);
afterAll(() => db.close());

const card = (): Command => {
	const review = randomUUID();
	return { uid: review, name: 'card.review', args: { review, card: 'hope', grade: 3, at: 1 } };
};
const pulledKeys = async (device: Device) => {
	const { rows } = await device.pull();
	return rowsOf(rows['card_reviews'] ?? { cols: [], vals: [] }).map(({ row }) => textOf(row['id']));
};

test('[F1] a row whose transaction ends late is delivered, though later ones were seen before', async () => {
	const reader = db.device('avery');
	await reader.pull();
	const [early, late] = [randomUUID(), randomUUID()];
	const insert = (id: string) =>
		`insert into app.card_reviews (id, person, card, kind, grade, at)
			select '${id}', id, 'hope', 'review', 3, now() from app.people where name = 'Avery'`;
	let inserted = () => {};
	let release = () => {};
	const isInserted = new Promise<void>((resolve) => (inserted = resolve));
	const isReleased = new Promise<void>((resolve) => (release = resolve));
	const writer = db.tx(async (q) => {
		await q(insert(late));
		inserted();
		await isReleased;
	});
	await isInserted;
	await db.q(insert(early));
	expect(await pulledKeys(reader)).toEqual([early]);
	release();
	await writer;
	expect(await pulledKeys(reader)).toEqual([late]);
	expect(await pulledKeys(reader)).toEqual([]);
});

test('[F1] twelve writers and one reader: every row arrives, and exactly once', async () => {
	const reader = db.device('avery');
	await reader.pull();
	const written: string[] = [];
	const seen: string[] = [];
	let writing = true;
	const writer = async () => {
		const device = db.device('avery');
		for (let round = 0; round < 8; round += 1) {
			const cards = Array.from({ length: 1 + (round % 4) }, card);
			await device.push(cards);
			written.push(...cards.map(({ uid = '' }) => uid));
		}
	};
	const reading = (async () => {
		while (writing) seen.push(...(await pulledKeys(reader)));
	})();
	await Promise.all(Array.from({ length: 12 }, writer));
	writing = false;
	await reading;
	seen.push(...(await pulledKeys(reader)));
	expect(seen.toSorted()).toEqual(written.toSorted());
});

test('[P4] devices that touch A and B in opposite order, and clones that create them, never deadlock', async () => {
	const deadlocks = async () =>
		(await db.q(`select deadlocks from pg_stat_database where datname = current_database()`))[0];
	const before = await deadlocks();
	const first = await fill(db, db.device('avery'), { fields: {}, documents: [] });
	const second = await fill(db, db.device('jordan'), { fields: {}, documents: [], who: 'jordan' });
	const creation = { uid: randomUUID(), ...start(randomUUID()) };
	const sessions = Array.from({ length: 12 }, async (_, session) => {
		const device = db.device(session % 3 === 0 ? 'jordan' : 'avery');
		for (let round = 0; round < 6; round += 1) {
			const both = [first, second].map((one) =>
				answer(one, 'identity/city', `${session}/${round}`)
			);
			const commands = session % 2 === 0 ? both : both.toReversed();
			await device.push([...commands, creation, card()]);
		}
	});
	await Promise.all(sessions);
	expect(await deadlocks()).toEqual(before);
	const [once] = await db.q(
		`select count(*)::int as n from sync.ledger where uid = $1 and not repeat`,
		[creation.uid]
	);
	expect(once).toEqual({ n: 2 });
});

test('[P4] the same batch from two clones at once is applied once', async () => {
	const batch = Array.from({ length: 20 }, card);
	await Promise.all([1, 2, 3, 4].map(() => db.device('avery').push(batch)));
	const ids = batch.map(({ uid }) => `'${uid}'`).join(', ');
	const [row] = await db.q(`select count(*)::int as n from app.card_reviews where id in (${ids})`);
	expect(row).toEqual({ n: 20 });
	const [ledger] = await db.q(
		`select count(*)::int as all, count(*) filter (where not repeat)::int as first
		from sync.ledger where uid in (${ids})`
	);
	expect(ledger).toEqual({ all: 80, first: 20 });
});

test('[F8] an applicant’s pull touches no one else’s rows', async () => {
	await db.q(`insert into app.people (id, name) select gen_random_uuid(), 'Someone'
		from generate_series(1, 5000)`);
	await db.q(`insert into app.card_reviews (id, person, card, kind, grade, at)
		select gen_random_uuid(), p.id, 'hope', 'review', 3, now() from app.people p`);
	await db.q(`insert into app.applications (id, person, program, edition, pathway)
		select gen_random_uuid(), p.id, 'calmhsa', 1, 'initial' from app.people p where name = 'Someone'`);
	await db.q(`insert into app.fields (application_id, path, person, value, edit)
		select a.id, 'identity/city', a.person, '"x"', gen_random_uuid() from app.applications a
		on conflict do nothing`);
	const cost = async (device: Device) =>
		db.as('jordan', async (q) => {
			const text = `select api.pull(1, gen_random_uuid(), $1, null, '{}', null, 1000)`;
			const before = await touched(q);
			await q(text, [device.cookie]);
			const after = await touched(q);
			return {
				readWhole: after.readWhole - before.readWhole,
				fetched: after.fetched - before.fetched
			};
		});
	const jordan = db.device('jordan');
	const [own] = await db.as('jordan', (q) =>
		q(`select (select count(*) from app.card_reviews) + (select count(*) from app.fields) as n`)
	);
	const first = await cost(jordan);
	await jordan.pull();
	const next = await cost(jordan);
	expect([first.readWhole, next.readWhole]).toEqual([0, 0]);
	expect(first.fetched).toBeLessThan(Number(own?.['n']) + 100);
	expect(next.fetched).toBeLessThan(100);
});

/** Also counts what the session did a moment before. */
async function touched(q: Query) {
	const [row] = await q(`
		select sum(seq_tup_read) as read_whole, sum(idx_tup_fetch) as fetched
		from pg_stat_xact_user_tables
		where schemaname = 'app' and relname in ('people', 'card_reviews', 'applications', 'fields')`);
	return { readWhole: Number(row?.['read_whole']), fetched: Number(row?.['fetched']) };
}

test('codes tried at once are counted like codes tried in turn', async () => {
	const tries = Array.from({ length: 24 }, () =>
		db.call('jordan', 'group_join', { p_code: 'BBBBBBBB', p_as: 'Jordan' }).catch(() => 'no')
	);
	const answers = await Promise.all(tries);
	expect(answers.filter((one) => one !== 'no')).toHaveLength(10);
});
