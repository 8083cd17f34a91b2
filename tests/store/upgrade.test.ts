import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { personShape } from '../../src/lib/store/shape.ts';

/** Tables that an app of the first schema did not have. */
const laterTables = [
	'applied',
	'sittings',
	'sitting_marks',
	'study_plans',
	'decks',
	'deck_cards',
	'windows',
	'classes',
	'slots',
	'interviews',
	'reference_requests',
	'seats',
	'attendance',
	'homework',
	'class_exams',
	'certifications'
];

/** As the first version of the app left it, with one thing that was not sent yet. */
function leftByTheFirst(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 10);
		request.onupgradeneeded = () => {
			for (const { name: store, key } of personShape) {
				if (laterTables.includes(store)) continue;
				const made = request.result.createObjectStore(store, { keyPath: key });
				if (store === 'outbox') made.put({ seq: 1, uid: 'u1', touches: [] });
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(request.error ?? new Error('it did not open'));
	});
}

test('[R3] a database of the first schema gets the new tables and keeps what waits to be sent', async () => {
	await leftByTheFirst('old');
	const tables = await openPersonTables('old');
	const [entry] = await tables.read(['outbox'], (reader) => reader.all('outbox'));
	expect(entry).toMatchObject({ seq: 1, uid: 'u1' });
	expect(await tables.read(['sittings'], (reader) => reader.count('sittings'))).toBe(0);
	tables.close();
});
