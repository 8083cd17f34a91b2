/**
 * The composition root of the service worker: one cycle when the browser wakes it. It only uses a
 * token that is good, never renews one, and never changes the shape of a database (R2).
 */
import { createConfigure } from './backend/config.ts';
import { createSend } from './backend/request.ts';
import { createRpc } from './backend/rpc.ts';
import { parseSession, sessionKey } from './backend/session.ts';
import type { Session } from './backend/session.ts';
import { commands } from './commands/all.ts';
import { clock } from './device/clock.ts';
import { newName, random } from './device/ids.ts';
import { lock } from './device/lock.ts';
import { isCurrent } from './store/indexed.ts';
import { openDevice } from './store/device.ts';
import { openPerson } from './store/current.ts';
import { createLocalStore } from './store/local.ts';
import { cycle } from './sync/cycle.ts';
import { atRest } from './sync/engine.ts';

const tokenMsMin = 60_000;

export async function flush(): Promise<void> {
	const device = await openDevice(newName);
	try {
		const session = parseSession(await device.get(sessionKey));
		if (!session || session.expiresAt < clock.now() + tokenMsMin) return;
		const home = await device.findHome(session.person.id);
		if (!home || !(await isCurrent(home.database))) return;
		const configure = createConfigure(device);
		const send = createSend(() => true);
		const rpc = { configure, send, token: () => Promise.resolve(session.token) };
		await lock(home.database, () => runOnce(home.database, session, createRpc(rpc)));
	} finally {
		device.close();
	}
}

type Backend = ReturnType<typeof createRpc>;

async function runOnce(database: string, session: Session, backend: Backend): Promise<void> {
	const { tables } = await openPerson(database);
	const local = { tables, intents: commands, check: false, applied: () => undefined };
	await cycle(atRest, {
		store: createLocalStore(local),
		backend,
		clock,
		random,
		person: session.person.id,
		signal: AbortSignal.timeout(tokenMsMin),
		told: () => undefined
	});
	tables.close();
}
