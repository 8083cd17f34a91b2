import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { discard, park, retry } from '../../src/lib/store/attention.ts';
import { shortUid } from '../../src/lib/sync/uid.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { application, openStore, pulled, start } from '../contract/store.ts';

const all = { entries: 500, after: 0, now: 0 };

test('[P5] [complaint 4] what is parked goes under its own uid, and comes back with its contents', async () => {
	const { tables, save, local, id } = await openStore(createMemoryTables());
	const uid = id();
	await save(start(uid));
	await park(tables, uid, commands);
	const shown = await tables.read(['applications'], (reader) =>
		reader.get('applications', application)
	);
	expect(shown).toMatchObject({ view: null, pending: 1 });
	expect(await local.take(all)).toMatchObject({ entries: [{ uid, name: 'entry.park' }] });
	const outcomes = { [shortUid(uid)]: { code: 'parked', about: {} } };
	await local.apply(null, pulled({ outcomes }), 1);
	const [refused] = await tables.read(['refused'], (reader) => reader.all('refused'));
	expect(refused).toMatchObject({ uid, name: 'application.start', code: 'parked' });
});

test('[P5] a refused command can be given again, or forgotten, by the person alone', async () => {
	const { tables, save, local, id } = await openStore(createMemoryTables());
	const uid = id();
	const order = start(uid);
	await save(order);
	await local.take(all);
	const outcomes = { [shortUid(uid)]: { code: 'application.exists', about: {} } };
	await local.apply(null, pulled({ outcomes }), 1);
	expect(await retry(tables, uid)).toEqual({ name: order.name, args: order.args });
	expect(await retry(tables, uid)).toBeNull();
	await discard(tables, uid);
	expect(await tables.read(['refused'], (reader) => reader.count('refused'))).toBe(0);
});

test('[P5] a stuck command is tried at once when the person asks', async () => {
	const { tables, save, local, id } = await openStore(createMemoryTables());
	const uid = id();
	await save(start(uid));
	await local.hold(uid, 1000);
	expect(await local.take(all)).toBeNull();
	await retry(tables, uid);
	expect(await local.take(all)).toMatchObject({ entries: [{ uid }] });
});

test('[P5] a file that the server lacks and this device has no more is not forgotten in silence', async () => {
	const { tables, save, local, id } = await openStore(createMemoryTables());
	const [uid, file] = [id(), id()];
	const about = { application, document: 'photo_id', name: 'id.pdf', type: 'application/pdf' };
	const args = { ...about, file, size: 10, sha256: 'a'.repeat(64), warnings: [] };
	await save({ uid, name: 'file.attach', args, at: 1 });
	await local.take(all);
	const outcomes = { [shortUid(uid)]: { code: 'file.not_stored', about: { file } } };
	await local.apply(null, pulled({ outcomes }), 1);
	const [refused] = await tables.read(['refused'], (reader) => reader.all('refused'));
	expect(refused).toMatchObject({ uid, code: 'file.not_stored' });
});

test('[C5] a stuck command is tried again though the clock was set back meanwhile', async () => {
	const { save, local, id } = await openStore(createMemoryTables());
	const uid = id();
	const yearMs = 365 * 86_400_000;
	await save(start(uid));
	await local.hold(uid, yearMs + 600_000);
	expect(await local.take({ ...all, now: yearMs })).toBeNull();
	expect(await local.take({ ...all, now: 0 })).toMatchObject({ entries: [{ uid }] });
});
