import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { onChanged } from '../../src/lib/store/changes.ts';
import { count, counted } from '../../src/lib/store/counts.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import type { Opened } from '../../src/lib/store/current.ts';
import { deleteDatabase, openDevice } from '../../src/lib/store/device.ts';
import { follow } from '../../src/lib/store/follow.ts';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { nativeVersion, personShape } from '../../src/lib/store/shape.ts';
import { seal } from '../../src/lib/store/seal.ts';
import type { OutboxEntry, Reader, RecordName, Writer } from '../../src/lib/store/tables.ts';
import { people } from '../people.ts';
import { answer, application, openStore, start } from '../contract/store.ts';
import { watchConnections } from '../fakes/connections.ts';
import { soon } from '../fakes/soon.ts';

let databases = 0;
const newName = () => `reading-${(databases += 1)}`;

const connections = watchConnections();

test('a database is the same whoever makes it, the reader or the writer', async () => {
	const [byReader, byWriter] = [newName(), newName()];
	(await openPerson(byReader)).close();
	(await openPersonTables(byWriter)).close();
	expect(await shapeOf(byReader)).toEqual(await shapeOf(byWriter));
	expect((await shapeOf(byReader)).stores.length).toBe(personShape.length);
});

test.each(['reader', 'writer'])(
	'what the %s made is opened by the other as it is',
	async (first) => {
		const name = newName();
		if (first === 'reader') (await openPerson(name)).close();
		const tables = await openPersonTables(name);
		const opened = await openPerson(name);
		const { save, id } = await openStore(tables);
		await save(start(id()));
		await save(answer(id(), 'Avery'));
		expect(await opened.reader.count('outbox')).toBe(2);
		expect((await shapeOf(name)).version).toBe(nativeVersion);
		tables.close();
		opened.close();
	}
);

test('the reader finds what the writer finds, by every way to look', async () => {
	const name = newName();
	const tables = await openPersonTables(name);
	const { save, id } = await openStore(tables);
	await save(start(id()));
	for (const path of ['identity/city', 'identity/first_name', 'identity/zip'])
		await save(answer(id(), 'x', path));
	const looks: ((reader: Reader) => Promise<unknown>)[] = [
		(reader) => reader.get('applications', application),
		(reader) => reader.get('applications', 'nobody’s'),
		(reader) => reader.getMany('fields', [`${application}|identity/zip`, 'none']),
		(reader) => reader.all('outbox'),
		(reader) => reader.all('outbox', 2),
		(reader) => reader.where('fields', 'group', application),
		(reader) => reader.where('outbox', 'touches', `applications/${application}`),
		(reader) => reader.whereAny('outbox', 'group', [application, application, 'none']),
		(reader) => reader.whereAny('outbox', 'group', []),
		(reader) => reader.count('fields')
	];
	const opened = await openPerson(name);
	for (const look of looks)
		expect(await look(opened.reader)).toEqual(
			await tables.read(['outbox', 'applications', 'fields'], look)
		);
	tables.close();
	opened.close();
});

test('[W5] a query runs again when a table that it read was written to, and only then', async () => {
	const { opened, save, id, stop } = await written();
	const seen = vi.fn();
	const end = follow(opened, { query: (reader) => reader.count('fields'), next: seen });
	await soon(() => expect(seen).toHaveBeenLastCalledWith(0));
	await save(start(id()));
	await opened.reader.count('fields');
	expect(seen).toHaveBeenCalledTimes(1);
	await save(answer(id(), 'Avery'));
	await soon(() => expect(seen).toHaveBeenLastCalledWith(1));
	end();
	await save(answer(id(), 'Modoc', 'identity/city'));
	await opened.reader.count('fields');
	expect(seen).toHaveBeenCalledTimes(2);
	stop();
});

test('[W5] an answer that was overtaken while it was read is not told', async () => {
	const { opened, save, id, stop } = await written();
	const seen = vi.fn();
	let isFirst = true;
	const end = follow(opened, {
		query: async (reader) => {
			const before = await reader.count('applications');
			if (isFirst) {
				isFirst = false;
				await save(start(id()));
			}
			return [before, await reader.count('outbox')];
		},
		next: seen
	});
	await soon(() => expect(seen).toHaveBeenCalled());
	expect(seen.mock.calls).toEqual([[[1, 1]]]);
	end();
	stop();
});

test('[W5] other tabs and the service worker are told which tables, and are heard', async () => {
	const { opened, save, id, stop } = await written();
	const elsewhere = new BroadcastChannel('waymark-changes');
	const heard = vi.fn();
	elsewhere.onmessage = ({ data }: MessageEvent<unknown>) => void heard(data);
	await save(start(id()));
	await soon(() => expect(heard).toHaveBeenCalled());
	expect(heard).toHaveBeenLastCalledWith({
		database: opened.name,
		tables: ['outbox', 'state', 'applications', 'certificates']
	});
	const told = vi.fn();
	const end = onChanged(opened.name, told);
	elsewhere.postMessage({ database: 'of-nobody', tables: ['fields'] });
	elsewhere.postMessage({ database: opened.name, tables: ['fields'] });
	await soon(() => expect(told).toHaveBeenCalledExactlyOnceWith(['fields']));
	end();
	elsewhere.close();
	stop();
});

test('[R6] [complaint 5] a connection that was closed under a page is opened again', async () => {
	const { opened, save, id, stop } = await written();
	const homes = await openDevice(newName, newName());
	await save(start(id()));
	connections.closeAll();
	const both = Promise.all([opened.reader.count('outbox'), opened.reader.count('refused')]);
	expect(await both).toEqual([1, 0]);
	const made = await homes.homeOf(people.avery);
	connections.closeAll();
	expect(await homes.findHome(people.avery)).toEqual(made);
	stop();
});

test('[R7] nothing brings a deleted database back by looking into it', async () => {
	const opened = await openPerson(newName());
	await deleteDatabase(opened.name);
	await expect(opened.reader.count('fields')).rejects.toThrow('This database is closed');
	const left = await indexedDB.databases();
	expect(left.map(({ name }) => name)).not.toContain(opened.name);
});

test('[R4] what leaves one table for another is never missed in both', async () => {
	const { opened, tables, save, id, stop } = await written();
	await save(start(id()));
	const [entry] = await tables.read(['outbox'], (reader) => reader.all('outbox'));
	if (!entry) throw new Error('This must hold: a command waits');
	await tables.write(['outbox', 'refused'], (tx) => moveOut(tx, entry));
	// Another tab, whose word has not come yet, between one look and the next.
	const elsewhere = await raised(opened.name);
	const meanwhile = async (table: RecordName) => {
		await opened.reader.count('outbox');
		const transaction = elsewhere.transaction(['outbox', 'refused'], 'readwrite');
		transaction.objectStore('refused').delete(entry.uid);
		transaction.objectStore('outbox').put(entry);
		return opened.reader.count(table);
	};
	const told: number[] = [];
	const unfollow = follow(
		{ ...opened, reader: { ...opened.reader, count: meanwhile } },
		{
			query: count,
			tables: counted,
			next: ({ pending, refused }) => told.push(pending + refused)
		}
	);
	await soon(() => expect(told.length).toBeGreaterThan(0));
	expect(new Set(told)).toEqual(new Set([1]));
	unfollow();
	elsewhere.close();
	stop();
});

async function moveOut(tx: Writer, entry: OutboxEntry): Promise<void> {
	const { uid, name, version, args, at, group, touches } = entry;
	const refusal = { code: 'no', about: seal({}), refusedAt: at };
	await tx.remove('outbox', [entry.seq]);
	await tx.put('refused', [{ uid, name, version, args, at, group, touches, ...refusal }]);
}

test('[R2] a page reads on from a database that a newer version has made larger', async () => {
	const opened = await openPerson(newName());
	const newer = await raised(opened.name, nativeVersion + 10);
	newer.close();
	expect(await opened.reader.count('fields')).toBe(0);
	opened.close();
});

async function written() {
	const opened: Opened = await openPerson(newName());
	const tables = await openPersonTables(opened.name);
	const { save, id } = await openStore(tables);
	const stop = () => {
		tables.close();
		opened.close();
	};
	return { opened, tables, save, id, stop };
}

async function raised(name: string, version?: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error('It could not be opened'));
	});
}

async function shapeOf(name: string) {
	const database = await raised(name);
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names);
	const stores = names.map((each) => {
		const store = transaction.objectStore(each);
		const indexes = [...store.indexNames].map((index) => {
			const { keyPath, multiEntry, unique } = store.index(index);
			return { index, keyPath, multiEntry, unique };
		});
		return { each, keyPath: store.keyPath, numbers: store.autoIncrement, indexes };
	});
	const { version } = database;
	database.close();
	return { version, stores };
}
