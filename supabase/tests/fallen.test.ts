/** What a server that fell over has forgotten, and what no device may suffer from. */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import { freshIn, leftIn } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { databases } from '../../tests/fakes/hall.ts';
import type { Command, Device } from '../../tests/fakes/device.ts';
import { textOf } from './story.ts';

const card = (uid = randomUUID()): Command => ({
	uid,
	name: 'card.review',
	args: { review: uid, card: 'hope', grade: 3, at: 1 }
});
/** A transaction that writes and does not end well: its number is given out, and nothing has to be kept of it. */
const failing = (db: TestDatabase) =>
	db
		.tx(async (q) => {
			await q(`insert into app.card_reviews (id, person, card, kind, grade, at)
				select gen_random_uuid(), id, 'hope', 'review', 3, now() from app.people limit 1`);
			throw new Error('The machine behind it went away');
		})
		.catch(() => undefined);
/** What is on the disk at this moment is all that a server that falls over now will find. */
const isOnDisk = (path: string) => !/\.pid$|\.lock$|\.s\.PGSQL/.test(path);

describe.each(databases)('on %s', (kind) => {
	const home = mkdtempSync(join(tmpdir(), 'waymark-fallen-'));
	const [before, after] = [join(home, 'before'), join(home, 'after')];
	const open: TestDatabase[] = [];
	let db: TestDatabase;
	let laptop: Device;
	beforeAll(async () => {
		db = await freshIn(before, kind);
		open.push(db);
		laptop = db.device('avery');
		await laptop.run(card());
		for (let fails = 0; fails < 5; fails += 1) await failing(db);
		await laptop.pull();
		cpSync(before, after, { recursive: true, filter: isOnDisk });
	}, 120_000);
	afterAll(async () => {
		for (const one of open) await one.close();
		rmSync(home, { recursive: true, force: true });
	});

	test('[F1] what is written under a number that the fallen server had given out before reaches every device', async () => {
		const again = await leftIn(after, kind);
		open.push(again);
		const phone = again.device('avery');
		const written = [randomUUID(), randomUUID(), randomUUID()];
		for (const uid of written) await phone.run(card(uid));
		const { client, cookie } = laptop;
		const back = Object.assign(again.device('avery'), { client, cookie });
		const { rows, reset } = await back.pull();
		const came = rowsOf(rows['card_reviews'] ?? { cols: [], vals: [] });
		expect(came.map(({ row }) => textOf(row['id'])).sort()).toEqual(written.toSorted());
		// Nothing that it had is sent again for that.
		expect(reset).toBe(false);
	});

	test('[F1] a cookie ends at the last transaction that committed, and names those before it that still run', async () => {
		const settled = async (now: string) => {
			const [row] = await db.q('select sync.settled($1::pg_snapshot)::text as cut', [now]);
			return textOf(row?.['cut']);
		};
		const numberOf = async (sql: string) => Number((await db.q(sql))[0]?.['xid']);
		const last = await numberOf(`insert into sync.hints_waiting (topic) values ('desk:nobody')
			returning pg_current_xact_id()::text as xid`);
		await failing(db);
		await failing(db);
		const next = await numberOf('select pg_snapshot_xmax(pg_current_snapshot())::text as xid');
		expect(next).toBe(last + 3);
		const cut = last + 1;
		expect(await settled(`${next}:${next}:`)).toBe(`${cut}:${cut}:`);
		const early = last - 1;
		expect(await settled(`${early}:${next}:${early},${last + 1}`)).toBe(`${early}:${cut}:${early}`);
		expect(await settled(`${cut}:${cut}:`)).toBe(`${cut}:${cut}:`);
	});
});
