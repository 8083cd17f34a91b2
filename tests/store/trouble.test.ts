import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openDevice } from '../../src/lib/store/device.ts';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { keepFile } from '../../src/lib/store/uploads.ts';
import { DiskTrouble, readDatabases } from '../../src/lib/store/trouble.ts';
import { application, openStore, start } from '../contract/store.ts';

const trouble = new DiskTrouble();
type Put = {
	put: (
		this: IDBObjectStore,
		...asked: Parameters<IDBObjectStore['put']>
	) => IDBRequest<IDBValidKey>;
};
const commands = (tables: Awaited<ReturnType<typeof openPersonTables>>) =>
	tables.read(['outbox'], (reader) => reader.count('outbox'));

afterEach(() => {
	trouble.isFull = false;
	vi.restoreAllMocks();
});

test('[R6] databases that the browser closed are opened again, each once, and nothing is lost', async () => {
	const tables = await openPersonTables('closed');
	const { save, id } = await openStore(tables);
	await save(start(id()));
	trouble.closeAll();
	const opened = vi.spyOn(IDBFactory.prototype, 'open');
	await save({ uid: id(), name: 'person.set', args: { name: 'Avery', language: 'en' }, at: 2 });
	expect(await commands(tables)).toBe(2);
	expect(opened).toHaveBeenCalledTimes(1);
	tables.close();
});

test('[W2] on a full disk nothing is half saved, what was there stays, and the device’s own notes go on', async () => {
	const tables = await openPersonTables('full');
	const { save, id } = await openStore(tables);
	await save(start(id()));
	trouble.isFull = true;
	const failed = save({
		uid: id(),
		name: 'person.set',
		args: { name: 'A', language: 'en' },
		at: 2
	});
	await expect(failed).rejects.toMatchObject({ name: 'QuotaExceededError' });
	const device = await openDevice(() => 'x', 'full-device');
	await device.set('language', 'es');
	expect(await device.get('language')).toBe('es');
	trouble.isFull = false;
	expect(await commands(tables)).toBe(1);
	expect(await tables.read(['people'], (reader) => reader.count('people'))).toBe(0);
	tables.close();
});

test('[U1] a disk that is full in the middle of a file keeps no part of it, and the file before stays', async () => {
	const tables = await openPersonTables('full-file');
	await openStore(tables);
	const about = (file: string, size: number) => ({
		...{ file, application, document: 'photo_id', name: 'photo.jpg', type: 'image/jpeg', size },
		...{ sha256: 'a'.repeat(64), warnings: [], at: 1, state: 'waiting' as const }
	});
	await keepFile(tables, about('first', 100), new ArrayBuffer(100));
	const objects: Put = IDBObjectStore.prototype;
	const put = objects.put;
	let parts = 0;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...asked
	) {
		if (this.name === 'parts' && (parts += 1) === 3) {
			throw new DOMException('The disk is full', 'QuotaExceededError');
		}
		return put.apply(this, asked);
	});
	const size = 5 * 1024 * 1024;
	const failed = keepFile(tables, about('second', size), new ArrayBuffer(size));
	await expect(failed).rejects.toMatchObject({ name: 'QuotaExceededError' });
	const kept = await tables.read(['uploads', 'parts'], async (reader) => ({
		uploads: (await reader.all('uploads')).map(({ file }) => file),
		parts: await reader.count('parts')
	}));
	expect(kept).toEqual({ uploads: ['first'], parts: 1 });
	tables.close();
});

test('the databases of this browser are told with their versions', async () => {
	(await openPersonTables('told')).close();
	expect(await readDatabases()).toContainEqual(expect.objectContaining({ name: 'told' }));
});
