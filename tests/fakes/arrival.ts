/** A person with an account, a token and a device, at any backend: the app's own side of the cloud. */
import { randomUUID } from 'node:crypto';
import { createAuth } from '../../src/lib/backend/auth.ts';
import { createFiles } from '../../src/lib/backend/files.ts';
import { createRpc } from '../../src/lib/backend/rpc.ts';
import type { RpcParts } from '../../src/lib/backend/rpc.ts';
import { parseSession, sessionKey } from '../../src/lib/backend/session.ts';
import { commands } from '../../src/lib/commands/all.ts';
import { createLocalStore, initiate } from '../../src/lib/store/local.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import { createUploadStore } from '../../src/lib/store/uploads.ts';
import { cycle } from '../../src/lib/sync/cycle.ts';
import { atRest } from '../../src/lib/sync/engine.ts';
import { sendFiles } from '../../src/lib/sync/sender.ts';
import { createClock } from './clock.ts';
import { seeded } from './random.ts';
import { createMemoryTables } from './store.ts';

export type Hosting = {
	url: string;
	key: string;
	/** An account that may sign in; a new address each time. */
	account(name: string): Promise<Account>;
	stop(): Promise<void>;
};
export type Account = { email: string; password: string };
export type Arrived = Awaited<ReturnType<typeof arriveAt>>;
type Send = RpcParts['send'];

export async function arriveAt(hosting: Hosting, name: string, send: Send) {
	const { url, key } = hosting;
	const kept = new Map<string, string>();
	const configure = () => Promise.resolve({ url, key, demo: true });
	const store = {
		get: (key: string) => Promise.resolve(kept.get(key) ?? null),
		set: (key: string, value: string) => Promise.resolve(void kept.set(key, value)),
		remove: (key: string) => Promise.resolve(void kept.delete(key))
	};
	const auth = await createAuth({ configure, kept: store, now: Date.now });
	await auth.signInWithPassword(await hosting.account(name));
	const session = parseSession(kept.get(sessionKey) ?? null);
	if (!session) throw new Error(`${name} could not sign in`);
	const token = () => Promise.resolve(session.token);
	const rpc: RpcParts = { configure, send, token };
	return { ...(await makeDevice(session.person.id, rpc)), rpc, person: session.person.id };
}

async function makeDevice(person: string, rpc: RpcParts) {
	const tables = createMemoryTables();
	await initiate(tables, { person, client: randomUUID() });
	const parts = { tables, intents: commands, check: true };
	const save = createSaver({ ...parts, saved: () => undefined });
	const local = createLocalStore({ ...parts, applied: () => undefined });
	const uploads = createUploadStore(tables, save, randomUUID);
	const clock = createClock(Date.now());
	const sync = () =>
		cycle(atRest, {
			store: local,
			backend: createRpc(rpc),
			clock,
			random: seeded(1),
			person,
			signal: new AbortController().signal,
			told: () => undefined
		});
	const sendAll = () => {
		const files = createFiles(rpc, () => person);
		const parts = { files, store: uploads, clock, random: seeded(1), told: () => undefined };
		return sendFiles(parts, new AbortController().signal);
	};
	const run = (name: string, args: Record<string, never> | object) =>
		save({ uid: randomUUID(), name, args: { ...args }, at: clock.now() });
	return { tables, local, sync, sendAll, run, clock };
}
