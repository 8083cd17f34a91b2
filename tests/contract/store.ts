/** What any keeper of the tables must do; run on memory and on IndexedDB. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { createLocalStore, initiate } from '../../src/lib/store/local.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import type { Save } from '../../src/lib/store/transaction.ts';
import type { Tables } from '../../src/lib/store/tables.ts';
import { unseal } from '../../src/lib/store/seal.ts';
import { shortUid } from '../../src/lib/sync/uid.ts';
import type { Batch, LocalStore } from '../../src/lib/sync/ports.ts';
import type { PullAnswer } from '../../src/lib/sync/protocol.ts';
import { people } from '../people.ts';

export type Opened = { tables: Tables; save: Save; local: LocalStore; id: () => string };

export const application = 'aaaaaaaa-0000-4000-8000-000000000001';

/** Ids that a test can read: they count. */
export function counting(start = 1): () => string {
	let next = start;
	return () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`;
}

export async function openStore(tables: Tables): Promise<Opened> {
	await initiate(tables, { person: people.avery, client: 'client-1' });
	const parts = { tables, intents: commands, check: true };
	const save = createSaver({ ...parts, saved: () => undefined });
	const local = createLocalStore({ ...parts, applied: () => undefined });
	return { tables, save, local, id: counting() };
}

export function start(uid: string) {
	const args = { application, program: 'calmhsa', edition: 1, pathway: 'standard' };
	return { uid, name: 'application.start', args, at: 1 };
}

export function answer(uid: string, value: string, path = 'identity/first_name') {
	return { uid, name: 'application.answer', args: { application, path, value }, at: 2 };
}

export function pulled(change: Partial<PullAnswer>): PullAnswer {
	const nothing = { page: null, reset: false, rows: {}, gone: {}, outcomes: {}, now: 1000 };
	return { cookie: 'c1', ...nothing, ...change };
}

const all = { entries: 500, after: 0, now: 0 };
const fieldCols = ['application_id', 'path', 'value', 'edit', 'rev', 'updated_at', 'v'];

type Make = () => Promise<Tables> | Tables;

function contract(cases: (make: Make) => void) {
	return (name: string, make: Make) => describe(name, () => cases(make));
}

export const storeContract = contract((make) => {
	test('[W2] the row and the outbox entry are there together', async () => {
		const { tables, save, id } = await openStore(await make());
		await save(start(id()));
		const [row, outbox] = await Promise.all([
			viewOf(tables, 'applications', application),
			entries(tables)
		]);
		expect(row).toMatchObject({ id: application, state: 'draft' });
		expect(outbox.map((entry) => entry.name)).toEqual(['application.start']);
	});

	test('[W4] typing replaces the last unsent edit of the same field', async () => {
		const { tables, save, id } = await openStore(await make());
		await save(start(id()));
		for (const value of ['A', 'Av', 'Avery']) await save(answer(id(), value));
		const outbox = await entries(tables);
		expect(outbox.map((entry) => entry.name)).toEqual(['application.start', 'application.answer']);
		expect(await viewOf(tables, 'fields', `${application}|identity/first_name`)).toMatchObject({
			value: 'Avery',
			rev: 1
		});
	});

	test('[W4] a sent edit never changes, and nothing is moved ahead of another command', async () => {
		const { tables, save, local, id } = await openStore(await make());
		await save(answer(id(), 'A'));
		await local.take(all);
		await save(answer(id(), 'Av'));
		await save({
			uid: id(),
			name: 'application.withdraw',
			args: { application, revision: 0 },
			at: 3
		});
		await save(answer(id(), 'Avery'));
		const outbox = await entries(tables);
		expect(outbox.map((entry) => argsOf(entry)['value'])).toEqual(['A', 'Av', undefined, 'Avery']);
		expect(outbox.map((entry) => argsOf(entry)['base'])).toEqual([0, 1, undefined, 2]);
	});

	test('[W5] commands that arrive together share a transaction, and each has its own outcome', async () => {
		const { tables, save, id } = await openStore(await make());
		const paths = Array.from({ length: 20 }, (_, i) => `identity/field_${i}`);
		await Promise.all(paths.map((path) => save(answer(id(), 'x', path))));
		expect(await entries(tables)).toHaveLength(20);
	});

	test('[P1] entries get dense numbers when they are taken, and keep them when taken again', async () => {
		const { save, local, id } = await openStore(await make());
		await save(start(id()));
		await save(answer(id(), 'Avery'));
		const first = await local.take(all);
		await save(answer(id(), 'A.', 'identity/last_name'));
		const again = await local.take(all);
		const next = await local.take({ ...all, after: 2 });
		expect(first).toMatchObject({ first: 1 });
		expect(again).toEqual(first);
		expect(next).toMatchObject({ first: 3 });
		expect(next?.entries).toHaveLength(1);
	});

	test('[P2] a new client id numbers from one again and asks for old outcomes by uid', async () => {
		const { save, local, id } = await openStore(await make());
		const uid = id();
		await save(start(uid));
		await local.take(all);
		await local.rekey('client-2');
		expect(await local.head()).toMatchObject({
			client: 'client-2',
			from: null,
			uids: [shortUid(uid)]
		});
		expect(await local.take(all)).toMatchObject({ first: 1, entries: [{ uid }] });
	});

	test('[P5] what is set aside waits with its aggregate; everything else goes on', async () => {
		const { save, local, id } = await openStore(await make());
		const stuck = id();
		await save(start(stuck));
		await save(answer(id(), 'Avery'));
		await save({ uid: id(), name: 'chapter.read', args: { chapter: 'ethics', at: 3 }, at: 3 });
		await local.take({ ...all, entries: 1 });
		await local.hold(stuck, 100);
		expect((await local.take({ ...all, now: 50 }))?.entries.map((one) => one.name)).toEqual([
			'chapter.read'
		]);
		const later = await local.take({ entries: 500, after: 1, now: 200 });
		expect(later).toMatchObject({ first: 2, wasHeld: true, entries: [{ uid: stuck }] });
		const last = await local.take({ entries: 500, after: 2, now: 200 });
		expect(last).toMatchObject({ first: 3, entries: [{ name: 'application.answer' }] });
	});

	test('[P5] what went along with it and failed too keeps its order, and takes the numbers', async () => {
		const { save, local, id } = await openStore(await make());
		const [stuck, other] = [id(), id()];
		await save({ uid: other, name: 'chapter.read', args: { chapter: 'law', at: 3 }, at: 3 });
		await save(start(stuck));
		await save(answer(id(), 'Avery'));
		await save({ uid: id(), name: 'chapter.read', args: { chapter: 'ethics', at: 3 }, at: 3 });
		await local.take(all);
		await local.hold(stuck, 100);
		const names = (one: Batch | null) => one?.entries.map(({ name }) => name);
		const again = await local.take({ ...all, now: 50 });
		expect([again?.first, names(again)]).toEqual([1, ['chapter.read', 'chapter.read']]);
		expect(await local.head()).toMatchObject({ client: 'client-1' });
		expect(await local.take({ ...all, after: 2, now: 50 })).toBeNull();
		const freed = await local.take({ ...all, after: 2, now: 200 });
		expect(freed).toMatchObject({ first: 3, entries: [{ uid: stuck }] });
		expect(names(await local.take({ ...all, after: 3, now: 200 }))).toEqual(['application.answer']);
	});

	test('[F5] an entry leaves with the rows that it made, and with its refusal kept whole', async () => {
		const { tables, save, local, id } = await openStore(await make());
		const [good, bad] = [id(), id()];
		await save(answer(good, 'Avery'));
		await save(answer(bad, 'x', 'identity/unknown'));
		await local.take(all);
		const about = { path: 'identity/unknown' };
		await local.apply(
			null,
			pulled({
				rows: {
					fields: {
						cols: fieldCols,
						vals: [[application, 'identity/first_name', 'Avery', good, 1, 5, 7]]
					}
				},
				outcomes: {
					[shortUid(good)]: null,
					[shortUid(bad)]: { code: 'answer.unknown_question', about }
				}
			}),
			10
		);
		expect(await entries(tables)).toEqual([]);
		expect(await viewOf(tables, 'fields', `${application}|identity/unknown`)).toBeUndefined();
		const [refused] = await tables.read(['refused'], (reader) => reader.all('refused'));
		expect(refused).toMatchObject({ uid: bad, code: 'answer.unknown_question' });
	});

	test('[F5] an answer to a question that we no longer ask changes nothing', async () => {
		const { tables, local } = await openStore(await make());
		expect(await local.apply(null, pulled({ cookie: 'c1' }), 1)).toBe('applied');
		expect(await local.apply(null, pulled({ cookie: 'c0' }), 2)).toBe('stale');
		expect(await local.head()).toMatchObject({ cookie: 'c1' });
		expect(await entries(tables)).toEqual([]);
	});

	test('[F3] a row that is gone goes, and comes back only when the server sends it', async () => {
		const { tables, local } = await openStore(await make());
		const key = `${application}|identity/first_name`;
		const vals = [[application, 'identity/first_name', 'Avery', 'e', 1, 5, 7]];
		await local.apply(null, pulled({ rows: { fields: { cols: fieldCols, vals } } }), 1);
		expect(await viewOf(tables, 'fields', key)).toMatchObject({ value: 'Avery' });
		await local.apply('c1', pulled({ cookie: 'c2', gone: { fields: [key] } }), 2);
		expect(await viewOf(tables, 'fields', key)).toBeUndefined();
	});

	test('[F6] a reset forgets rows that the server no longer sends, and nothing that a person did', async () => {
		const { tables, save, local, id } = await openStore(await make());
		const row = (path: string, v: number) => [application, path, 'old', 'e', 1, 5, v];
		const vals = [row('identity/first_name', 90), row('identity/last_name', 91)];
		await local.apply(null, pulled({ rows: { fields: { cols: fieldCols, vals } } }), 1);
		await save(answer(id(), 'Avery'));
		const kept = [row('identity/last_name', 3)];
		const page = { reset: true, rows: { fields: { cols: fieldCols, vals: kept } } };
		await local.apply('c1', pulled({ ...page, cookie: 'd1' }), 2);
		const first = await viewOf(tables, 'fields', `${application}|identity/first_name`);
		expect(first).toMatchObject({ value: 'Avery', rev: 1 });
		expect(await viewOf(tables, 'fields', `${application}|identity/last_name`)).toBeDefined();
		expect(await entries(tables)).toHaveLength(1);
	});

	test('[F7] only the last page moves the cookie', async () => {
		const { local } = await openStore(await make());
		await local.apply(null, pulled({ cookie: null, page: 'p2' }), 1);
		expect(await local.head()).toMatchObject({ cookie: null });
		await local.apply(null, pulled({ cookie: 'c1' }), 2);
		expect(await local.head()).toMatchObject({ cookie: 'c1' });
	});
});

async function viewOf(tables: Tables, table: 'applications' | 'fields', key: string) {
	const stored = await tables.read([table], (reader) => reader.get(table, key));
	return stored?.view ? unseal(stored.view) : undefined;
}

function entries(tables: Tables) {
	return tables.read(['outbox'], (reader) => reader.all('outbox'));
}

function argsOf(entry: Awaited<ReturnType<typeof entries>>[number]): Record<string, unknown> {
	const args = unseal(entry.args);
	return typeof args === 'object' && args !== null ? { ...args } : {};
}
