import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { commands } from '../../src/lib/commands/all.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import { placeName } from '../../src/lib/store/intents.ts';
import { findBrokenFolds } from '../../src/lib/store/invariant.ts';
import { openPersonStore } from '../../src/lib/store/person.ts';
import { tableNames } from '../../src/lib/store/rows.ts';
import { seal } from '../../src/lib/store/seal.ts';
import { nativeVersion, personShape } from '../../src/lib/store/shape.ts';
import type { OutboxEntry, State } from '../../src/lib/store/tables.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { isPlain } from '../../src/lib/sync/plain.ts';
import { people } from '../people.ts';

/** Tables that came with each schema after the first. */
const came: Readonly<Record<number, readonly string[]>> = {
	2: ['sittings', 'sitting_marks', 'study_plans', 'decks', 'deck_cards'],
	3: ['windows', 'classes', 'slots', 'interviews', 'reference_requests', 'seats'],
	4: ['attendance', 'homework', 'class_exams', 'certifications'],
	5: ['applied'],
	6: ['attempts'],
	7: ['reaches'],
	8: ['assisters', 'helpings', 'suggestions'],
	9: ['renewals', 'hours']
};
const schemas = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const queues = ['queue-1.json', 'queue-2.json', 'queue-3.json'];
const queuedCount = 500;

const laterThan = (schema: number) =>
	schemas.filter((one) => one > schema).flatMap((one) => came[one] ?? []);

const queued = z.array(
	z.object({ name: z.string(), version: z.int(), args: z.custom<Json>(isPlain) })
);
const read = (name: string) =>
	queued.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8')));

/** The queue of a version, again and again, with what its app wrote beside each command. */
function entriesOf(queue: string): OutboxEntry[] {
	const orders = read(queue);
	return Array.from({ length: queuedCount }, (_, at): OutboxEntry => {
		const order = orders[at % orders.length] ?? { name: '', version: 0, args: null };
		const intent = commands.get(order.name);
		return {
			...{ seq: at + 1, uid: `u${at}`, name: order.name, version: order.version },
			...{ args: seal(order.args), at: at + 1, person: people.avery },
			group: intent?.group(order.args) ?? 'none',
			slot: null,
			touches: (intent?.touches(order.args, people.avery) ?? []).map(placeName),
			...{ sent: 0, mid: null, asked: false, heldUntil: null, attempts: 0, parked: false }
		};
	});
}

/** As an app of that time closed it. */
const leftState: State = {
	...{ key: 'state', person: people.avery, client: 'client-1', nextMid: 1 },
	...{ nextSeq: queuedCount + 1, cookie: 'history/10:10:', generation: 0, swept: 0 },
	...{ lastPullAt: 5, skewMs: 0 }
};

type Left = { schema: number; entries: readonly OutboxEntry[] };

function leave(name: string, { schema, entries }: Left): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, schema * 10);
		request.onupgradeneeded = () => {
			for (const { name: store, key, indexes } of personShape) {
				if (laterThan(schema).includes(store)) continue;
				const made = request.result.createObjectStore(store, { keyPath: key });
				for (const index of indexes)
					made.createIndex(index, index, { multiEntry: index === 'touches' });
				if (store === 'outbox') for (const entry of entries) made.put(entry);
				if (store === 'state') made.put(leftState);
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(request.error ?? new Error('it did not open'));
	});
}

/** As the app of today opens what is there. */
async function openedToday(name: string) {
	return openPersonStore(await openPerson(name), {
		...{ person: people.avery, client: 'client-2', intents: commands, check: true },
		...{ ids: () => 'id', saved: () => undefined, applied: () => undefined }
	});
}

const upgrades = schemas.flatMap((schema) => queues.map((queue) => ({ schema, queue })));

test.each(upgrades)(
	'[R3] 500 commands of $queue in a database of schema $schema are all there, and all go out as they were',
	async ({ schema, queue }) => {
		const name = `${queue}-${schema}`;
		const entries = entriesOf(queue);
		await leave(name, { schema, entries });
		const { tables, local, ...store } = await openedToday(name);
		expect(await tables.read(['outbox'], (reader) => reader.all('outbox'))).toEqual(entries);
		for (const table of laterThan(schema))
			expect(personShape.map((one) => one.name)).toContain(table);
		const sent: string[] = [];
		for (let after = 0; ; after = sent.length) {
			const batch = await local.take({ entries: 500, after, now: 1 });
			if (!batch) break;
			sent.push(...batch.entries.map(({ uid }) => uid));
		}
		expect(sent).toEqual(entries.map(({ uid }) => uid));
		store.close();
	}
);

test('[R3] what another version left in the queue is folded anew at the first opening', async () => {
	const entries = entriesOf('queue-3.json').map((entry) => ({ ...entry, version: 0 }));
	await leave('foreign', { schema: 4, entries });
	const { tables, ...store } = await openedToday('foreign');
	const broken = await tables.read(['outbox', ...tableNames], (reader) =>
		findBrokenFolds(reader, tableNames, commands)
	);
	expect(broken).toEqual([]);
	store.close();
});

test('[R3] an app that knew fewer tables may have dropped their rows: after it all is fetched anew', async () => {
	await leave('older', { schema: 4, entries: [] });
	const first = await openedToday('older');
	expect(await first.local.head()).toMatchObject({ client: 'client-1', cookie: null });
	await first.tables.write(['state'], (tx) =>
		tx.put('state', [{ ...leftState, shape: nativeVersion }])
	);
	first.close();
	const again = await openedToday('older');
	expect(await again.local.head()).toMatchObject({ cookie: leftState.cookie });
	again.close();
});

test('[R3] an app that is older than its database saves into it, and leaves alone what it does not know', async () => {
	await new Promise<void>((resolve) => {
		const request = indexedDB.open('newer', nativeVersion + 10);
		request.onupgradeneeded = () => {
			for (const { name, key, indexes } of personShape) {
				const made = request.result.createObjectStore(name, { keyPath: key });
				for (const index of indexes)
					made.createIndex(index, index, { multiEntry: index === 'touches' });
			}
			request.result.createObjectStore('to_come', { keyPath: 'key' }).put({ key: 'kept' });
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
	const { tables, save, ...store } = await openedToday('newer');
	const args = { name: 'Avery', language: 'en' };
	await save({ uid: 'u1', name: 'person.set', args, at: 1 });
	expect(await tables.read(['outbox'], (reader) => reader.count('outbox'))).toBe(1);
	store.close();
	expect(await versionAndCountOf('newer', 'to_come')).toEqual([nativeVersion + 10, 1]);
});

function versionAndCountOf(name: string, store: string): Promise<[number, number]> {
	return new Promise((resolve) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => {
			const counted = request.result.transaction(store).objectStore(store).count();
			counted.onsuccess = () => {
				resolve([request.result.version, counted.result]);
				request.result.close();
			};
		};
	});
}
