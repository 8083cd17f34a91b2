/**
 * Turning a lock on or off writes a person's records into a new database, closed or open as that one
 * has it. The old one stays what is used until the map says otherwise, in one write (W6), and goes
 * afterwards with its bytes. A copy that was begun and not finished is known by name, and deleted at
 * the next start.
 */
import { assert } from '../domain/assert.ts';
import { answerOf, Connection } from './connection.ts';
import type { Change, DeviceStore, Home } from './device.ts';
import { moveHome } from './moves.ts';
import { finishMoving, noteOf } from './moving.ts';
import { openWhole } from './keys.ts';
import { closeRecord } from './seal.ts';
import { copyScratch } from './shelves.ts';
import { personBlueprint, personShape } from './shape.ts';
import type { StoreShape } from './shape.ts';
import type { Key } from './tables.ts';

export type Move = {
	device: DeviceStore;
	from: Home;
	to: Home;
	/** What the settings say from the moment that it counts. */
	changes: readonly Change[];
	/** Hears a share from 0 to 1. */
	told: (share: number) => void;
};

/** Nobody else may have the old database open to write (a lock around all of this sees to it). */
export async function rehouse({ device, from, to, changes, told }: Move): Promise<void> {
	const moving = { from: from.database, to: to.database };
	await finishMoving(device);
	await device.change([noteOf(moving)]);
	await copyDatabase(moving, told);
	copyScratch(from.database, to.database);
	assert(await moveHome(device, { from, to }, changes), 'nobody else has moved meanwhile');
	await finishMoving(device);
}

async function copyDatabase(names: { from: string; to: string }, told: Move['told']) {
	const from = new Connection(personBlueprint(names.from));
	const to = new Connection(personBlueprint(names.to));
	try {
		await Promise.all([from.open(), to.open()]);
		for (const [at, shape] of personShape.entries()) {
			await copyTable(shape, { from, to, database: names.to });
			told((at + 1) / personShape.length);
		}
	} finally {
		from.close();
		to.close();
	}
}

type Copy = { from: Connection; to: Connection; database: string };

async function copyTable({ name, key }: StoreShape, { from, to, database }: Copy): Promise<void> {
	// A part of a file has a megabyte; the rest are rows.
	const batchMax = name === 'parts' ? 4 : 200;
	let last: IDBKeyRange | null = null;
	for (;;) {
		const range: IDBKeyRange | null = last;
		const batch = await from.read([name], (tx) =>
			answerOf<object[]>(tx.objectStore(name).getAll(range, batchMax))
		);
		const records = batch.map((record) => closeRecord(database, name, openWhole(name, record)));
		await to.write([name], (tx) => {
			for (const record of records) tx.objectStore(name).put(record);
			return Promise.resolve();
		});
		if (batch.length < batchMax) break;
		last = IDBKeyRange.lowerBound(keyIn(batch.at(-1), key), true);
	}
	const [here, there] = await Promise.all([countIn(from, name), countIn(to, name)]);
	assert(here === there, `all records of ${name} went along`);
}

function countIn(connection: Connection, name: string): Promise<number> {
	return connection.read([name], (tx) => answerOf(tx.objectStore(name).count()));
}

function keyIn(record: object | undefined, path: string): Key {
	const key: unknown = new Map(Object.entries(record ?? {})).get(path);
	assert(typeof key === 'string' || typeof key === 'number', 'a record has its key');
	return key;
}
