/** A server that is put back from a backup, as one device meets it. */
import { describe, expect, test } from 'vitest';
import { shortUid } from '../../src/lib/sync/uid.ts';
import { answer, application, openStore, pulled, start } from '../contract/store.ts';
import { createMemoryTables } from '../fakes/store.ts';

const all = { entries: 500, after: 0, now: 0 };
const dayMs = 86_400_000;

/** Avery has begun and answered, and the server has said that it applied both. */
async function received(now = 1000) {
	const store = await openStore(createMemoryTables());
	const [begun, answered] = [store.id(), store.id()];
	await store.save(start(begun));
	await store.save(answer(answered, 'Avery'));
	await store.local.take(all);
	const outcomes = { [shortUid(begun)]: null, [shortUid(answered)]: null };
	await store.local.apply(null, pulled({ outcomes, now, cookie: 'first/1' }), now);
	const view = () =>
		store.tables.read(['fields'], (reader) =>
			reader.get('fields', `${application}|identity/first_name`)
		);
	return { ...store, begun, answered, view };
}

describe('[F6] a server that has lost what it had applied', () => {
	test('is given it again under the same uids, in order and before what is new', async () => {
		const { local, save, id, begun, answered } = await received();
		const later = id();
		await save(answer(later, 'A.', 'identity/last_name'));
		await local.apply('first/1', pulled({ reset: true, cookie: 'second/1' }), 2000);
		const batch = await local.take(all);
		expect(batch?.entries.map(({ uid }) => uid)).toEqual([begun, answered, later]);
		expect((await local.head()).uids).toEqual([shortUid(begun), shortUid(answered)]);
	});

	test('takes nothing from the screen meanwhile', async () => {
		const { local, view } = await received();
		await local.apply('first/1', pulled({ reset: true, cookie: 'second/1' }), 2000);
		expect(await view()).toMatchObject({ pending: 1, view: { value: 'Avery' } });
	});

	test('is given it again too where its numbers do not fit, before the next pull says why', async () => {
		const { local, begun, answered } = await received();
		await local.rekey('client-2');
		const batch = await local.take(all);
		expect(batch?.entries.map(({ uid }) => uid)).toEqual([begun, answered]);
	});

	test('can tell by its numbers, because what is set aside changes nobody’s client id', async () => {
		const { local, save, id } = await received();
		const [stuck, next] = [id(), id()];
		await save(answer(stuck, 'A.', 'identity/last_name'));
		await save({ uid: next, name: 'chapter.read', args: { chapter: 'ethics', at: 3 }, at: 3 });
		await local.take({ ...all, after: 2, entries: 1 });
		await local.hold(stuck, 100);
		expect(await local.head()).toMatchObject({ client: 'client-1' });
		expect(await local.take({ ...all, after: 2 })).toMatchObject({
			first: 3,
			entries: [{ uid: next }]
		});
	});
});

test('[F6] a first pull has nothing to offer again', async () => {
	const { local, save, id } = await openStore(createMemoryTables());
	const uid = id();
	await save(start(uid));
	await local.take(all);
	const outcomes = { [shortUid(uid)]: null };
	await local.apply(null, pulled({ reset: true, outcomes, cookie: 'first/1' }), 1);
	expect(await local.take(all)).toBeNull();
});

test('[F6] what is older than any backup is not kept, by the server’s clock', async () => {
	const { tables, local, save, id, begun, answered } = await received(1000);
	const later = id();
	await save(answer(later, 'A.', 'identity/last_name'));
	await local.take({ ...all, after: 2 });
	const outcomes = { [shortUid(later)]: null };
	const news = pulled({ outcomes, now: 1000 + 9 * dayMs, cookie: 'first/2' });
	await local.apply('first/1', news, 1);
	const kept = await tables.read(['applied'], (reader) => reader.all('applied'));
	expect(kept.map(({ uid }) => uid)).toEqual([later]);
	expect([begun, answered]).not.toContain(later);
});
