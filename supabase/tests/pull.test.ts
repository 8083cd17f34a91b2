/** The door out: the difference between two snapshots, for those who may see it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PullAnswer } from '../../src/lib/sync/protocol.ts';
import { shortUid } from '../../src/lib/sync/uid.ts';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import { feed, keyOf, isTable } from '../../src/lib/store/rows.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { answer, claim, fill, reviewOf, send } from './story.ts';

let db: TestDatabase;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
	application = await fill(db, db.device('avery'));
});
afterAll(() => db.close());

const town = (value: string, base = 99) => answer(application, 'identity/city', value, base);
const tablesIn = (answer: PullAnswer) => Object.keys(answer.rows).sort();
const rowsIn = (answer: PullAnswer, table: string) =>
	rowsOf(answer.rows[table] ?? { cols: [], vals: [] }).map(({ row }) => row);

describe('pull', () => {
	test('every table of the feed is one the app knows, with its key and columns', async () => {
		const feeds = await db.q('select name, keys, columns from sync.feeds');
		expect(feeds.map(({ name }) => name).sort()).toEqual(Object.keys(feed).sort());
		for (const { name, keys } of feeds) {
			const known = String(name);
			expect([known, isTable(known) && feed[known].key]).toEqual([known, keys]);
		}
	});

	test('[F1] a second pull brings only what changed', async () => {
		const phone = db.device('avery');
		expect((await phone.pull()).reset).toBe(true);
		const quiet = await phone.pull();
		expect([quiet.reset, tablesIn(quiet)]).toEqual([false, []]);
		await db.device('avery').push([town('Weed')]);
		const after = await phone.pull();
		expect(tablesIn(after)).toEqual(['field_history', 'fields']);
		expect(rowsIn(after, 'fields')).toMatchObject([{ path: 'identity/city', value: 'Weed' }]);
	});

	test('rows arrive in the app’s types', async () => {
		const whole = await db.device('avery').pull();
		const [row] = rowsIn(whole, 'applications');
		expect(row).toMatchObject({ id: application, person: people.avery, edition: 1, due_at: null });
		expect(Number(row?.['created_at'])).toBeCloseTo(Date.now(), -5);
		const { cols, vals } = whole.rows['fields'] ?? { cols: [], vals: [] };
		expect(cols.at(-1)).toBe('v');
		expect(typeof vals[0]?.at(-1)).toBe('number');
	});

	test('[F5] an outcome is told only together with its rows', async () => {
		const phone = db.device('avery');
		const uid = randomUUID();
		await phone.push([{ uid, ...town('Mount Shasta') }, { ...town('x'.repeat(300)) }]);
		const told = await phone.pull({ from: 1 });
		expect(Object.values(told.outcomes)).toEqual(
			expect.arrayContaining([null, { code: 'answer.too_long', about: { path: 'identity/city' } }])
		);
		expect(rowsIn(told, 'fields').map((row) => row['value'])).toContain('Mount Shasta');
	});

	test('[F7] pages share one target: what changes meanwhile comes with the next difference', async () => {
		const phone = db.device('avery');
		const first = await phone.page(null, { limit: 5 });
		expect(first.cookie).toBeNull();
		await db.device('avery').push([town('Dunsmuir')]);
		let page = first;
		const seen: unknown[] = [];
		let pages = 0;
		while (page.page !== null) {
			page = await phone.page(page.page, { limit: 5, from: 1 });
			seen.push(...rowsIn(page, 'fields').map((row) => row['value']));
			expect(page.reset).toBe(false);
			pages += 1;
		}
		expect(pages).toBeGreaterThan(5);
		expect(seen).not.toContain('Dunsmuir');
		phone.cookie = page.cookie;
		expect(rowsIn(await phone.pull(), 'fields').map((row) => row['value'])).toEqual(['Dunsmuir']);
	});

	test('[F7] pages together hold each row once, whatever their size', async () => {
		const whole = await db.device('avery').pull({ limit: 5000 });
		for (const limit of [1, 7, 40]) {
			const paged = await db.device('avery').pull({ limit });
			for (const table of tablesIn(whole)) {
				const keys = (answer: PullAnswer) =>
					rowsIn(answer, table).map((row) => (isTable(table) ? keyOf(table, row) : ''));
				expect([table, keys(paged).toSorted()]).toEqual([table, keys(whole).toSorted()]);
			}
		}
	});

	test('[F5] what was pushed while pages were read is told with the next difference', async () => {
		const phone = db.device('avery');
		const [early, late] = [randomUUID(), randomUUID()];
		await phone.push([{ uid: early, ...town('Burney') }]);
		const uids = [early, late];
		let page = await phone.page(null, { limit: 5, uids });
		await phone.push([{ uid: late, ...town('Adin') }]);
		while (page.page !== null) page = await phone.page(page.page, { limit: 5, uids });
		expect(Object.keys(page.outcomes)).toEqual([shortUid(early)]);
		phone.cookie = page.cookie;
		const next = await phone.pull({ uids });
		expect(next.outcomes[shortUid(late)]).toBeNull();
		expect(rowsIn(next, 'fields')).toMatchObject([{ value: 'Adin' }]);
	});

	test('[F7] outcomes come with the last page only', async () => {
		const phone = db.device('avery');
		await phone.push([town('Etna')]);
		const first = await phone.page(null, { limit: 5, from: 1 });
		expect([first.page === null, first.outcomes]).toEqual([false, {}]);
	});

	test('[F6] a cookie of another history, from the future, or made up starts over', async () => {
		const phone = db.device('avery');
		const good = (await phone.pull()).cookie ?? '';
		const [history] = good.split('/');
		for (const cookie of [`other/1:1:`, `${history}/999999:999999:`, 'nonsense', `${history}/x`]) {
			phone.cookie = cookie;
			expect((await phone.page(null)).reset).toBe(true);
		}
		await db.q('update sync.meta set epoch = gen_random_uuid()');
		phone.cookie = good;
		expect((await phone.page(null)).reset).toBe(true);
	});

	test('[F6] a pull that was under way when the history changed starts over', async () => {
		const phone = db.device('avery');
		const { page } = await phone.page(null, { limit: 5 });
		await db.q('update sync.meta set epoch = gen_random_uuid()');
		expect((await phone.page(page, { limit: 5 })).reset).toBe(true);
	});

	test('[F3] a cookie from before the tombstones’ horizon starts over', async () => {
		const phone = db.device('avery');
		await phone.pull();
		await db.q(`update sync.meta set horizon = pg_current_xact_id()`);
		expect((await phone.page(null)).reset).toBe(true);
		await db.q(`update sync.meta set horizon = '0'`);
	});

	test('[F3] a deleted row is told by its key', async () => {
		const phone = db.device('avery');
		await phone.run({ name: 'chapter.read', args: { chapter: 'ethics', at: 1 } });
		await db.q(`update app.chapters_read set deleted = true where chapter = 'ethics'`);
		expect((await phone.pull()).gone).toEqual({ chapters_read: ['ethics'] });
		expect(rowsIn(await db.device('avery').pull(), 'chapters_read')).toEqual([]);
	});

	test('[F4] a claim brings the application, its end takes it away', async () => {
		await send(db, db.device('avery'), { application, part: 'application' });
		const desk = db.device('rowan');
		expect(tablesIn(await desk.pull())).not.toContain('applications');
		await claim(db, db.device('rowan'), { application, part: 'application' });
		const brought = await desk.pull();
		expect(tablesIn(brought)).toEqual(
			['applications', 'certificates', 'claims', 'events', 'submissions'].sort()
		);
		expect(tablesIn(await desk.pull())).toEqual([]);
		const { review } = await reviewOf(db, application, 'application');
		await db.device('rowan').run({ name: 'review.renew', args: { review, application } });
		expect(tablesIn(await desk.pull())).toEqual(['claims']);
		await db.device('rowan').run({ name: 'review.release', args: { review, application } });
		const taken = await desk.pull();
		expect(rowsIn(taken, 'claims')).toMatchObject([{ state: 'released' }]);
		expect(taken.gone['applications']).toEqual([application]);
		expect(Object.keys(taken.gone).sort()).toEqual([
			'applications',
			'certificates',
			'events',
			'submissions'
		]);
	});

	test('[F4] what another claim still shows is not taken away', async () => {
		const desk = db.device('rowan');
		const parts = ['application', 'certificate'] as const;
		await send(db, db.device('avery'), { application, part: 'certificate' });
		for (const part of parts) await claim(db, db.device('rowan'), { application, part });
		await desk.pull();
		for (const [i, part] of parts.entries()) {
			const { review } = await reviewOf(db, application, part);
			await db.device('rowan').run({ name: 'review.release', args: { review, application } });
			const { gone } = await desk.pull();
			expect([part, gone['applications']]).toEqual([part, i === 0 ? undefined : [application]]);
		}
	});

	test('[F4] someone who never held it is told nothing of what was lost', async () => {
		expect((await db.device('sage').pull()).gone).toEqual({});
	});

	test('[R5] the digest is that of the rows that were pulled', async () => {
		const whole = await db.device('avery').pull();
		const digest = await db.call<Record<string, { count: number; hash: string }>>(
			'avery',
			'digest'
		);
		for (const [table, { count, hash }] of Object.entries(digest)) {
			const found = rowsOf(whole.rows[table] ?? { cols: [], vals: [] });
			expect([table, found.length]).toEqual([table, count]);
			const lines = found
				.map(({ row, v }) => [isTable(table) ? keyOf(table, row) : '', v] as const)
				.toSorted((left, right) => (left[0] < right[0] ? -1 : 1));
			const text = lines.map(([key, v]) => `${key}:${v}`).join(',');
			const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
			expect([table, Buffer.from(bytes).toString('hex')]).toEqual([table, hash]);
		}
	});

	test('[F7] pull never writes: it runs where nothing may be written', async () => {
		const args = `1, gen_random_uuid(), null, null, '{}', null, 10`;
		const answer = db.as('avery', async (q) => {
			await q('set transaction read only');
			return q(`select api.pull(${args}) is not null as ok`);
		});
		expect(await answer).toEqual([{ ok: true }]);
	});
});
