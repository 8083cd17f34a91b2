/**
 * One person's database in one browser: a disk that survives crashes, and an app that does not. The
 * app is the real one from its store to its requests; the disk is in memory and the line is drawn.
 */
import { createFiles } from '../../src/lib/backend/files.ts';
import { askDigest, createRpc } from '../../src/lib/backend/rpc.ts';
import type { RpcParts } from '../../src/lib/backend/rpc.ts';
import { tokenFor } from '../../src/lib/backend/token.ts';
import { park } from '../../src/lib/store/attention.ts';
import { openCompared } from '../../src/lib/store/compared.ts';
import { createLocalStore, initiate } from '../../src/lib/store/local.ts';
import { refoldForeign } from '../../src/lib/store/refold.ts';
import type { TableName } from '../../src/lib/store/rows.ts';
import { unseal } from '../../src/lib/store/seal.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import type { Save } from '../../src/lib/store/transaction.ts';
import { createUploadStore } from '../../src/lib/store/uploads.ts';
import { compareDaily } from '../../src/lib/sync/compare.ts';
import { cycle } from '../../src/lib/sync/cycle.ts';
import { atRest } from '../../src/lib/sync/engine.ts';
import type { Engine } from '../../src/lib/sync/engine.ts';
import { Fault } from '../../src/lib/sync/fault.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { LocalStore } from '../../src/lib/sync/ports.ts';
import { sendFiles } from '../../src/lib/sync/sender.ts';
import type { UploadStore } from '../../src/lib/sync/sender.ts';
import type { Seeded } from '../fakes/random.ts';
import type { MemoryTables } from '../fakes/store.ts';
import { commandsOf } from './apps.ts';
import type { AppVersion } from './apps.ts';
import type { Browser } from './browser.ts';
import { address, publicKey } from './gateway.ts';
import type { Line } from './line.ts';
import { Crash, mortalSend, mortalTables } from './mortal.ts';

/** A command that was kept here: its place in the queue, and what it belongs to. */
export type Saved = { seq: number; group: string };
export type DeviceParts = {
	/** As it is called in what the judge says. */
	name: string;
	person: string;
	browser: Browser;
	tables: MemoryTables;
	line: Line;
	random: Seeded;
	version: AppVersion;
};
type App = { tables: MemoryTables; save: Save; store: LocalStore; uploads: UploadStore };

export class Device {
	readonly parts: DeviceParts;
	readonly person: string;
	readonly tables: MemoryTables;
	/** By uid; what later typing replaced is not there any more. */
	readonly saved = new Map<string, Saved>();
	/** What lay here when this profile was copied, waiting or kept for a server that forgets. */
	readonly shared = new Set<string>();
	/** Hashes of the files that were kept here. */
	readonly attached = new Map<string, string>();
	/** What must hold and did not. */
	readonly bugs: string[] = [];
	version: AppVersion;
	retryMs: number | null = null;
	engine: Engine = atRest;
	/** Steps until it dies; null while it lives. */
	#fuse: number | null = null;
	#life = 0;
	#app: App;
	#rpc: RpcParts;

	constructor(parts: DeviceParts) {
		this.parts = parts;
		this.person = parts.person;
		this.tables = parts.tables;
		this.version = parts.version;
		this.#rpc = {
			configure: () => Promise.resolve({ url: address, key: publicKey, demo: false }),
			send: parts.line.send,
			token: tokenFor(parts.browser, parts.person)
		};
		this.#app = this.#boot();
	}

	static async make(parts: DeviceParts): Promise<Device> {
		await initiate(parts.tables, { person: parts.person, client: parts.random.uuid() });
		return new Device(parts);
	}

	now(): number {
		return this.parts.browser.clock.now();
	}

	/** Everything in memory is gone; what had been on its way comes back to nobody. */
	crash(): void {
		this.#life += 1;
		this.#fuse = null;
		this.engine = atRest;
		this.#app = this.#boot();
	}

	/** Another version of the app opens what the last one left. */
	async upgrade(version: AppVersion): Promise<void> {
		this.version = version;
		this.crash();
		const open = () => this.attempt(() => refoldForeign(this.tables, commandsOf(version)));
		// While the disk is full the app does not open; the person tries again.
		while (!(await open()));
	}

	/** Whatever it does next, it dies at the step after so many. */
	crashAfter(steps: number): void {
		this.#fuse = steps;
	}

	/** Null when it was not saved, or this version of the app does not know it. */
	async run(name: string, args: Json): Promise<string | null> {
		if (!commandsOf(this.version).has(name)) return null;
		const uid = this.parts.random.uuid();
		const done = await this.attempt((app) => app.save({ uid, name, args, at: this.now() }));
		return done ? uid : null;
	}

	/** Something that a page does with the store; false when it failed or the device died meanwhile. */
	async attempt(work: (app: App) => Promise<unknown>): Promise<boolean> {
		try {
			await work(this.#app);
			return true;
		} catch (error) {
			this.#excuse(error);
			return false;
		}
	}

	/** One cycle, then the files, and now and then the daily comparison, as a page has it. */
	async cycle(wide: 'alone' | 'files' | 'compared' = 'files'): Promise<void> {
		const life = this.#life;
		const session = await this.parts.browser.token();
		if (session === 'offline') return;
		const isAlive = () => life === this.#life;
		await this.attempt(async (app) => {
			const end = await cycle(this.engine, {
				...this.#engineParts(app),
				person: session.person.id
			});
			if (!isAlive()) return;
			this.engine = end.engine;
			this.retryMs = end.retryMs;
			if (!end.pulled || wide === 'alone') return;
			const moved = await this.#sendFiles(app);
			const differs = wide === 'compared' && (await this.#compare(app));
			if (differs || moved) await this.#again(app, session.person.id);
		});
	}

	async #again(app: App, person: string): Promise<void> {
		const end = await cycle(this.engine, { ...this.#engineParts(app), person });
		this.engine = end.engine;
		this.retryMs = end.retryMs;
	}

	#engineParts({ store }: App) {
		const { browser, random } = this.parts;
		const told = () => undefined;
		return { store, backend: createRpc(this.#rpc), clock: browser.clock, random, signal, told };
	}

	#sendFiles({ uploads }: App): Promise<boolean> {
		const files = createFiles(this.#rpc, () => this.person);
		const { browser, random } = this.parts;
		const told = () => undefined;
		return sendFiles({ files, store: uploads, clock: browser.clock, random, told }, signal);
	}

	#compare({ tables }: App): Promise<boolean> {
		const digest = () => askDigest(this.#rpc, signal);
		const { clock } = this.parts.browser;
		const told = () => undefined;
		return compareDaily({ store: openCompared(tables), digest, clock, told }, signal);
	}

	/** The person sets aside what the server cannot take. */
	async parkHeld(): Promise<void> {
		const held = (await this.entries()).filter((entry) => entry.heldUntil !== null);
		for (const { uid } of held) await park(this.tables, uid, commandsOf(this.version));
	}

	entries() {
		return this.tables.read(['outbox'], (reader) => reader.all('outbox'));
	}

	async outbox(): Promise<string[]> {
		return (await this.entries()).map((entry) => entry.uid);
	}

	async refused(): Promise<Map<string, string>> {
		const entries = await this.tables.read(['refused'], (reader) => reader.all('refused'));
		return new Map(entries.map((entry) => [entry.uid, entry.code]));
	}

	async view(table: TableName) {
		const rows = await this.tables.read([table], (reader) => reader.all(table));
		return rows.flatMap((row) => (row.view ? [unseal(row.view)] : []));
	}

	/** A full disk and a crash are the world's; anything else that is thrown is ours. */
	#excuse(error: unknown): void {
		const isWorld = error instanceof Crash || error instanceof Fault;
		if (isWorld || error instanceof DOMException) this.retryMs = 1000;
		else this.bugs.push(String(error));
	}

	#boot(): App {
		const life = this.#life;
		const intents = commandsOf(this.version);
		const live = () => this.#live(life);
		const tables = mortalTables(this.tables, live, (error) => this.#excuse(error));
		this.#rpc = { ...this.#rpc, send: mortalSend(this.parts.line.send, live) };
		const saver = createSaver({ tables, intents, check: true, saved: () => undefined });
		const save: Save = (order, along) => this.#noting(order.uid, () => saver(order, along));
		return {
			tables,
			save,
			store: createLocalStore({ tables, intents, check: true, applied: () => undefined }),
			uploads: createUploadStore(tables, save, () => this.parts.random.uuid())
		};
	}

	#live(life: number): void {
		if (this.#fuse !== null && this.#fuse-- <= 0) this.crash();
		if (life !== this.#life) throw new Crash();
	}

	/** It is kept if it lies in the queue, whatever the page came to hear of it. */
	async #noting(uid: string, save: () => Promise<void>): Promise<void> {
		const before = await this.outbox();
		try {
			await save();
		} finally {
			const after = await this.entries();
			const uids = new Set(after.map((entry) => entry.uid));
			for (const old of before) if (!uids.has(old)) this.saved.delete(old);
			const kept = after.find((entry) => entry.uid === uid);
			if (kept) this.saved.set(uid, { seq: kept.seq, group: kept.group });
		}
	}
}

const { signal } = new AbortController();
