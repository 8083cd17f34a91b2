/**
 * One person's database at work: what saves, what carries, what listens. It is closed when somebody
 * else signs in; nothing of it outlives the person it belongs to.
 */
import { createFiles } from '../backend/files.ts';
import { Hints } from '../backend/hints.ts';
import type { Person } from '../backend/identity.svelte.ts';
import { askDigest, askOffer, createRpc } from '../backend/rpc.ts';
import type { RpcParts } from '../backend/rpc.ts';
import type { Send } from '../backend/request.ts';
import { tokenFor } from '../backend/token.ts';
import { commands } from '../commands/all.ts';
import { clock } from '../device/clock.ts';
import type { Facts } from '../device/facts.svelte.ts';
import { newId, random } from '../device/ids.ts';
import { holdLock, lock } from '../device/lock.ts';
import type { Channel } from '../device/channel.ts';
import { isVisible } from '../device/wake.ts';
import { takeOffer } from '../store/offer.ts';
import { openPersonStore } from '../store/person.ts';
import type { PersonParts, PersonStore } from '../store/person.ts';
import type { Opened } from '../store/current.ts';
import type { Home } from '../store/device.ts';
import { compareDaily } from '../sync/compare.ts';
import type { Observer } from '../sync/observed.ts';
import { Runner } from '../sync/runner.ts';
import { sendFiles } from '../sync/sender.ts';
import type { Status } from '../sync/status.ts';
import type { SyncStatus } from '../sync/status.svelte.ts';
import { convertKept } from './convert.ts';
import type { Front } from './front.ts';
import type { Wallet } from './wallet.ts';

export type Shared = {
	facts: Facts;
	identity: Person;
	status: SyncStatus;
	channel: Channel;
	wallet: Wallet;
	doors: Front['doors'];
	rpc: RpcParts;
	seams: Seams;
};

/** Where the developer's page looks in and gets in the way; nothing else touches them. */
export type Seams = { send: Send; observer: Observer | null };

export class Workspace {
	readonly home: Home;
	readonly store: PersonStore;
	readonly runner: Runner;
	#shared: Shared;
	#hints: Hints | null = null;
	#stops: (() => void)[] = [];

	constructor(home: Home, store: PersonStore, shared: Shared) {
		this.home = home;
		this.store = store;
		this.#shared = shared;
		this.runner = createRunner(this, shared);
		this.#stops.push(store.followCounts((counts) => tellCounts(shared.status, counts)));
	}

	/** From here on it looks for news by itself; a database without an owner never does. */
	start(): void {
		const { person } = this.home;
		if (person === '') return;
		this.runner.wake(0);
		this.#stops.push(holdLock(`waymark-hints-${person}`, () => this.#listen(person)));
	}

	/** Fetches what anybody may see, where no pull does. */
	async fetchOffer(): Promise<void> {
		if (this.home.person !== '') return;
		await takeOffer(this.store, await askOffer(this.#shared.rpc), clock.now());
	}

	/** Looked at again, back online, or told by another tab (H2). */
	wake(): void {
		this.#hints?.check();
		if (this.home.person !== '') this.runner.wake(0);
	}

	/** Makes the line for hints anew: the old one is suspected dead. */
	reconnect(): void {
		if (!this.#hints) return;
		this.#hints.stop();
		this.#hints = this.#newHints(this.home.person);
	}

	/** Nothing is written or sent any more; what is on screen can still be read. */
	pause(): void {
		for (const stop of this.#stops.splice(0)) stop();
		this.runner.stop();
		this.store.tables.close();
	}

	close(): void {
		this.pause();
		this.store.close();
		this.#shared.status.set({ isKnown: false });
	}

	/** One socket to a browser: the tab that has the lock tells the others (H2). */
	#listen(person: string): () => void {
		this.#hints = this.#newHints(person);
		return () => {
			this.#hints?.stop();
			this.#hints = null;
		};
	}

	#newHints(person: string): Hints {
		const { rpc, identity, channel } = this.#shared;
		return new Hints(`person:${person}`, {
			configure: rpc.configure,
			token: async () => {
				const session = await identity.token();
				return typeof session === 'string' || session.person.id !== person ? null : session.token;
			},
			heard: () => {
				channel.tell('changed');
				this.runner.wake(0);
			}
		});
	}
}

export async function openWorkspace(
	home: Home,
	opened: Opened,
	shared: Shared
): Promise<Workspace> {
	let workspace: Workspace | null = null;
	const store = await openStore(home, opened, {
		// Typing gathers for a moment; whatever else a person does leaves at once.
		saved: (orders) => {
			// Before the page hears that it is saved, so that nothing says meanwhile that nothing waits.
			const { status } = shared;
			status.set({ pending: status.pending + orders.length });
			const isTyping = orders.every((order) => order.name === 'application.answer');
			workspace?.runner.wake(isTyping ? 250 : 0);
		}
	});
	workspace = new Workspace(home, store, shared);
	return workspace;
}

/** What works on a database, without anything that sends. */
export function openStore(
	home: Home,
	opened: Opened,
	{ saved }: Pick<PersonParts, 'saved'>
): Promise<PersonStore> {
	return openPersonStore(opened, {
		person: home.person,
		client: random.uuid(),
		intents: commands,
		check: import.meta.env.DEV,
		ids: () => newId(),
		saved,
		applied: () => undefined
	});
}

function createRunner(workspace: Workspace, shared: Shared): Runner {
	const { facts, identity, status } = shared;
	const { home, store } = workspace;
	const rpc = { ...shared.rpc, token: tokenFor(identity, home.person) };
	const files = createFiles(rpc, () => home.person);
	return new Runner({
		name: home.database,
		store: store.local,
		backend: createRpc(rpc),
		tokens: async () => {
			if (!facts.online) return 'offline';
			const session = await identity.token();
			return typeof session === 'string'
				? session
				: { person: session.person.id, token: session.token };
		},
		clock,
		random,
		lock,
		uploads: async (signal) => {
			const told = () => status.set({ phase: 'upload' });
			await convertKept(store.tables, { clock, random });
			return sendFiles({ files, store: store.uploads, clock, random, told }, signal);
		},
		compare: (signal) => {
			const digest = (until: AbortSignal) => askDigest(rpc, until);
			const told = (change: Partial<Status>) => status.set(change);
			return compareDaily({ store: store.compared, digest, clock, told }, signal);
		},
		nextUpload: () => store.uploads.nextAt(),
		isVisible,
		isOnline: () => facts.online,
		told: (change) => status.set(change),
		reconnect: () => workspace.reconnect(),
		observer: () => shared.seams.observer
	});
}

type Counts = Parameters<Parameters<PersonStore['followCounts']>[0]>[0];

function tellCounts(status: SyncStatus, { oldestPendingAt, ...counts }: Counts): void {
	const oldestPendingMs = oldestPendingAt === null ? null : clock.now() - oldestPendingAt;
	status.set({ ...counts, oldestPendingMs, isKnown: true });
}
