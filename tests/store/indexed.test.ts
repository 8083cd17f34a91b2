import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { isCurrent, openPersonTables } from '../../src/lib/store/indexed.ts';
import { nativeVersion } from '../../src/lib/store/shape.ts';
import { answer, openStore } from '../contract/store.ts';

test('[R2] a database of another version, or none, is left alone', async () => {
	expect(await isCurrent('never-made')).toBe(false);
	(await openPersonTables('current')).close();
	expect(await isCurrent('current')).toBe(true);
	await new Promise<void>((resolve) => {
		const request = indexedDB.open('newer', nativeVersion + 10);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
	expect(await isCurrent('newer')).toBe(false);
});

test('[W5] three hundred edits at once are durable together', async () => {
	const tables = await openPersonTables('burst');
	const { save, id } = await openStore(tables);
	const paths = Array.from({ length: 300 }, (_, i) => `identity/field_${i}`);
	await Promise.all(paths.map((path) => save(answer(id(), 'x', path))));
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(300);
	tables.close();
});
