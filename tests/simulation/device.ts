/** One device of a person: a disk that survives crashes, and an app that does not. */
import type { TableName } from '../../src/lib/store/rows.ts';
import { commands } from '../../src/lib/commands/all.ts';
import { createLocalStore, initiate } from '../../src/lib/store/local.ts';
import { unseal } from '../../src/lib/store/seal.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import type { Save } from '../../src/lib/store/transaction.ts';
import { cycle } from '../../src/lib/sync/cycle.ts';
import { atRest } from '../../src/lib/sync/engine.ts';
import type { Engine } from '../../src/lib/sync/engine.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { LocalStore } from '../../src/lib/sync/ports.ts';
import { createClock } from '../fakes/clock.ts';
import type { FakeClock } from '../fakes/clock.ts';
import type { Line } from '../fakes/network.ts';
import type { Seeded } from '../fakes/random.ts';
import type { MemoryTables } from '../fakes/store.ts';

class Crash extends Error {}

export type DeviceParts = {
	person: string;
	tables: MemoryTables;
	line: Line;
	random: Seeded;
};

export class Device {
	readonly person: string;
	readonly tables: MemoryTables;
	readonly line: Line;
	readonly clock: FakeClock = createClock();
	/** Uids that were saved here, and not replaced by later typing. */
	readonly saved = new Set<string>();
	retryMs: number | null = null;
	engine: Engine = atRest;
	#random: Seeded;
	#life = 0;
	#save: Save;
	#store: LocalStore;

	constructor(parts: DeviceParts) {
		this.person = parts.person;
		this.tables = parts.tables;
		this.line = parts.line;
		this.#random = parts.random;
		[this.#save, this.#store] = this.#boot();
	}

	static async make(parts: DeviceParts): Promise<Device> {
		await initiate(parts.tables, { person: parts.person, client: parts.random.uuid() });
		return new Device(parts);
	}

	/** Everything in memory is gone; what had been on its way comes back to nobody. */
	crash(): void {
		this.#life += 1;
		this.engine = atRest;
		[this.#save, this.#store] = this.#boot();
	}

	async run(name: string, args: Json): Promise<string | null> {
		const uid = this.#random.uuid();
		const before = await this.outbox();
		try {
			await this.#save({ uid, name, args, at: this.clock.now() });
		} catch {
			return null;
		}
		const after = new Set(await this.outbox());
		for (const old of before) if (!after.has(old)) this.saved.delete(old);
		this.saved.add(uid);
		return uid;
	}

	async cycle(): Promise<void> {
		const life = this.#life;
		const end = await cycle(this.engine, {
			store: this.#store,
			backend: this.line,
			clock: this.clock,
			random: this.#random,
			person: this.person,
			signal: new AbortController().signal,
			told: () => undefined
		}).catch((error: unknown) => {
			if (error instanceof Crash) return null;
			throw error;
		});
		if (!end || life !== this.#life) return;
		this.engine = end.engine;
		this.retryMs = end.retryMs;
	}

	async outbox(): Promise<string[]> {
		const entries = await this.tables.read(['outbox'], (reader) => reader.all('outbox'));
		return entries.map((entry) => entry.uid);
	}

	async refused(): Promise<Map<string, string>> {
		const entries = await this.tables.read(['refused'], (reader) => reader.all('refused'));
		return new Map(entries.map((entry) => [entry.uid, entry.code]));
	}

	async view(table: TableName) {
		const rows = await this.tables.read([table], (reader) => reader.all(table));
		return rows.flatMap((row) => (row.view ? [unseal(row.view)] : []));
	}

	#boot(): [Save, LocalStore] {
		const life = this.#life;
		const alive = () => {
			if (life !== this.#life) throw new Crash();
		};
		const tables: MemoryTables = {
			...this.tables,
			read: (names, work) => (alive(), this.tables.read(names, work)),
			write: (names, work) => (alive(), this.tables.write(names, work))
		};
		const parts = { tables, intents: commands, check: true };
		return [
			createSaver({ ...parts, saved: () => undefined }),
			createLocalStore({ ...parts, applied: () => undefined })
		];
	}
}
