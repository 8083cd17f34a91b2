/**
 * The composition root of the service worker: what waits is sent when the browser wakes it. It only
 * uses a token that is good, never renews one, and never changes the shape of a database (R2).
 */
import { createConfigure } from './backend/config.ts';
import { createSend } from './backend/request.ts';
import { createRpc } from './backend/rpc.ts';
import { parseSession, sessionKey } from './backend/session.ts';
import type { Session } from './backend/session.ts';
import { clock } from './device/clock.ts';
import { newName } from './device/ids.ts';
import { turn } from './device/lock.ts';
import { openDevice } from './store/device.ts';
import { isCurrent, openPersonTables } from './store/indexed.ts';
import { openLedger } from './store/ledger.ts';
import { flush as send } from './sync/flush.ts';

const tokenMsMin = 60_000;

export async function flush(): Promise<void> {
	const device = await openDevice(newName);
	try {
		const session = parseSession(await device.get(sessionKey));
		if (!session || session.expiresAt < clock.now() + tokenMsMin) return;
		const home = await device.findHome(session.person.id);
		if (!home || !(await isCurrent(home.database))) return;
		const configure = createConfigure(device);
		const ask = createSend(() => true);
		const rpc = { configure, send: ask, token: () => Promise.resolve(session.token) };
		await turn(home.database, () => runOnce(home.database, session, createRpc(rpc)));
	} finally {
		device.close();
	}
}

type Backend = ReturnType<typeof createRpc>;

async function runOnce(database: string, session: Session, backend: Backend): Promise<void> {
	const tables = await openPersonTables(database);
	try {
		await send({
			store: openLedger(tables),
			backend,
			clock,
			person: session.person.id,
			signal: AbortSignal.timeout(tokenMsMin)
		});
	} finally {
		tables.close();
	}
}
