import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { randomBytes } from '../../src/lib/device/ids.ts';
import { createCipher } from '../../src/lib/store/cipher.ts';
import { readKept } from '../../src/lib/store/copy.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import { newKey } from '../../src/lib/store/guard.ts';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { feed, tableNames } from '../../src/lib/store/rows.ts';
import { dropKey, open, useKey } from '../../src/lib/store/keys.ts';
import { Locked, seal, unseal } from '../../src/lib/store/seal.ts';
import type { Tables } from '../../src/lib/store/tables.ts';
import { keepFile, readFile } from '../../src/lib/store/uploads.ts';
import { waitToSubmit } from '../../src/lib/store/waiting.ts';
import { shortUid } from '../../src/lib/sync/uid.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { answer, application, openStore, pulled, start } from '../contract/store.ts';
import { rawRecords, tells } from '../fakes/raw.ts';

const story = 'the winter of the long walk';
let databases = 0;
let database = '';

beforeEach(() => {
	database = `sealed-${(databases += 1)}`;
});

test('[W7] what was sealed is what is opened', () => {
	const value = { name: 'Avery', list: [1, null] };
	expect(unseal(seal(value))).toEqual(value);
});

test('[W7] only ids, states, counters and times stand beside what is sealed', async () => {
	const { tables, save, id } = await openStore(createMemoryTables());
	await save(start(id()));
	await save(answer(id(), 'a private story'));
	const [entries, rows] = await tables.read(['outbox', 'fields'], (reader) =>
		Promise.all([reader.all('outbox'), reader.all('fields')])
	);
	const clear = [
		...entries.map(({ args: _args, ...rest }) => rest),
		...rows.map(({ server: _server, view: _view, ...rest }) => rest)
	];
	expect(JSON.stringify(clear)).not.toContain('a private story');
	expect(rows.map((row) => row.view && unseal(row.view)['value'])).toEqual(['a private story']);
});

describe('[W7] under a key', () => {
	test('whatever is closed opens as it was, and twice the same does not look the same', () => {
		const cipher = createCipher(newKey(randomBytes), randomBytes);
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const [once, twice] = [cipher.seal(value), cipher.seal(value)];
				expect(cipher.unseal(once)).toEqual(JSON.parse(JSON.stringify(value)));
				expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(false);
			})
		);
		const bytes = Uint8Array.from([1, 2, 3]).buffer;
		expect(cipher.unseal(cipher.seal(bytes))).toEqual(bytes);
	});

	test('a byte that was changed anywhere is noticed', () => {
		const cipher = createCipher(newKey(randomBytes), randomBytes);
		const closed = cipher.seal(story);
		for (let at = 0; at < closed.length; at += 1) {
			const bent = Uint8Array.from(closed, (byte, i) => (i === at ? byte ^ 1 : byte));
			expect(() => cipher.unseal(bent), `byte ${at}`).toThrow();
		}
	});

	test('no record of any table tells a word of it, and all of it is read back', async () => {
		const cipher = createCipher(newKey(randomBytes), randomBytes);
		useKey(database, cipher);
		const tables = await openPersonTables(database);
		await fillAll(tables);
		const raw = await rawRecords(database);
		expect([...raw].filter(([, records]) => records.length === 0).map(([name]) => name)).toEqual(
			[]
		);
		const telling = [...raw].filter(([, records]) => tells(records, story)).map(([name]) => name);
		expect(telling).toEqual([]);
		await readsAll(tables);
		tables.close();
	});

	test('the same records without a key tell it: the search can find', async () => {
		const tables = await openPersonTables(database);
		await fillAll(tables);
		const raw = await rawRecords(database);
		const silent = [...raw].filter(([, records]) => !tells(records, story)).map(([name]) => name);
		expect(silent).toEqual(['state']);
		tables.close();
	});

	test('what is taken away as a file can be read', async () => {
		useKey(database, createCipher(newKey(randomBytes), randomBytes));
		const tables = await openPersonTables(database);
		await fillAll(tables);
		const opened = await openPerson(database);
		const { outbox, waiting, uploads } = await readKept(opened, '');
		expect(outbox.some(({ args }) => tells(unseal(args), story))).toBe(true);
		expect([waiting, uploads].every((records) => tells(records, story))).toBe(true);
		opened.close();
		tables.close();
	});

	test('without the key nothing is read, and nothing is written in the clear', async () => {
		const cipher = createCipher(newKey(randomBytes), randomBytes);
		useKey(database, cipher);
		const { tables, save, id } = await openStore(await openPersonTables(database));
		await save(answer(id(), 'Avery'));
		dropKey(database);
		await expect(save(answer(id(), story))).rejects.toThrow(Locked);
		const [entry] = await tables.read(['outbox'], (reader) => reader.all('outbox'));
		expect(() => entry && unseal(entry.args)).toThrow(Locked);
		expect(tells(await rawRecords(database), story)).toBe(false);
		tables.close();
	});

	test('another person’s key opens nothing', () => {
		const [avery, jordan] = [createCipher(newKey(randomBytes), randomBytes), database];
		useKey(jordan, createCipher(newKey(randomBytes), randomBytes));
		expect(() => open(avery.seal(story))).toThrow(Locked);
	});
});

/** Every table with at least one record, in which all that a person could have written is the story. */
async function fillAll(tables: Tables): Promise<void> {
	const { save, local, id } = await openStore(tables);
	await applied(tables, { save, local, id });
	await save(start(id()));
	await save(answer(id(), story));
	const rows = Object.fromEntries(tableNames.map((table) => [table, oneRow(table)]));
	expect(await local.apply('c1', pulled({ cookie: 'c2', rows }), 5)).toBe('applied');
	const about = { file: 'f1', application, document: 'photo_id', name: story, type: 'image/jpeg' };
	const bytes = new TextEncoder().encode(story.repeat(40_000)).buffer;
	const rest = { size: bytes.byteLength, sha256: 'b'.repeat(64), warnings: [], at: 1 };
	await keepFile(tables, { ...about, ...rest, state: 'waiting' }, bytes);
	const content = { documents: ['photo_id'], paths: ['identity/first_name'] };
	const more = { signed: story };
	await waitToSubmit(tables, { name: 'application.submit', application, content, at: 3, more });
}

/** One command that the server applied, and one that it refused with its words. */
async function applied(
	tables: Tables,
	{ save, local, id }: Pick<Awaited<ReturnType<typeof openStore>>, 'save' | 'local' | 'id'>
): Promise<void> {
	const [yes, no] = [id(), id()];
	await save(answer(yes, story));
	await save(answer(no, story, 'identity/last_name'));
	await local.take({ entries: 500, after: 0, now: 0 });
	const outcomes = {
		[shortUid(yes)]: null,
		[shortUid(no)]: { code: 'application.locked', about: { told: story } }
	};
	expect(await local.apply(null, pulled({ outcomes }), 4)).toBe('applied');
	const kept = await tables.read(['refused'], (reader) => reader.count('refused'));
	expect(kept).toBe(1);
}

function oneRow(table: (typeof tableNames)[number]) {
	const columns = [...feed[table].key, 'group_of_its_own', 'words', 'v'];
	const values = columns.map((column) =>
		column === 'words' ? story : column === 'v' ? 7 : 'id-1'
	);
	return { cols: columns, vals: [values] };
}

async function readsAll(tables: Tables): Promise<void> {
	await tables.read(
		[...tableNames, 'uploads', 'parts', 'refused', 'applied', 'waiting'],
		async (reader) => {
			for (const table of tableNames) {
				const views = (await reader.all(table)).flatMap(({ view }) => (view ? [unseal(view)] : []));
				expect(tells(views, story), table).toBe(true);
			}
			const [upload] = await reader.all('uploads');
			expect(upload?.name).toBe(story);
			expect((await reader.all('waiting')).map(({ more }) => more)).toEqual([{ signed: story }]);
			expect(await (await readFile(reader, 'f1'))?.text()).toBe(story.repeat(40_000));
			expect(
				tells(
					(await reader.all('refused')).map(({ about }) => unseal(about)),
					story
				)
			).toBe(true);
			expect(
				tells(
					(await reader.all('applied')).map(({ args }) => unseal(args)),
					story
				)
			).toBe(true);
		}
	);
}
