/**
 * Takes commands and resolves each when it is on disk. While one transaction runs, whatever else
 * arrives gathers and shares the next (W5): a burst costs one or two flushes, not one each.
 */
import { append, tablesOf } from './append.ts';
import type { Order } from './append.ts';
import type { Intents } from './intents.ts';
import { findBrokenFolds } from './invariant.ts';
import type { RecordName, Tables, Writer } from './tables.ts';
import { assert } from '../domain/assert.ts';

/** What must happen in the same transaction as the command. */
export type Along = { tables: readonly RecordName[]; work(tx: Writer): Promise<void> };
export type Save = (order: Order, along?: Along) => Promise<void>;

type Asked = { order: Order; along: Along | undefined; done(): void; failed(error: unknown): void };
export type SaverParts = {
	tables: Tables;
	intents: Intents;
	/** In development and tests every transaction proves its folds (W3). */
	check: boolean;
	/** The disk did not take it: what the page says then is "not saved". */
	saved: (orders: readonly Order[]) => void;
};

export function createSaver(parts: SaverParts): Save {
	let waiting: Asked[] = [];
	let running = false;

	async function drain(): Promise<void> {
		running = true;
		while (waiting.length > 0) {
			const group = waiting;
			waiting = [];
			await commitGroup(parts, group);
		}
		running = false;
	}

	return (order, along) =>
		new Promise((done, failed) => {
			waiting.push({ order, along, done, failed });
			if (!running) void drain();
		});
}

/** Together; and if that fails, each alone, so that each promise tells its own outcome. */
async function commitGroup(parts: SaverParts, group: readonly Asked[]): Promise<void> {
	try {
		await commit(parts, group);
		for (const asked of group) asked.done();
	} catch (error) {
		if (group.length === 1) for (const asked of group) asked.failed(error);
		else for (const asked of group) await commitGroup(parts, [asked]);
	}
}

async function commit(parts: SaverParts, group: readonly Asked[]): Promise<void> {
	const { tables, intents, check, saved } = parts;
	const orders = group.map((asked) => asked.order);
	const touched = tablesOf(orders, intents);
	const along = group.flatMap((asked) => asked.along ?? []);
	const more = along.flatMap((one) => one.tables);
	const names = new Set<RecordName>(['state', 'outbox', ...touched, ...more]);
	await tables.write([...names], async (tx) => {
		await append(tx, orders, intents);
		// Nothing else is awaited here: a transaction does not outlive idle turns.
		for (const one of along) await one.work(tx);
		if (!check) return;
		const broken = await findBrokenFolds(tx, touched, intents);
		assert(broken.length === 0, `row = fold(server, pending) at ${broken.join(', ')}`);
	});
	saved(orders);
}
