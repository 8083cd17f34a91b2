/**
 * The composition root of the service worker: what waits is sent when the browser wakes it. It only
 * uses a token that is good, never renews one, and never changes the shape of a database (R2). Where
 * there is a lock it has no key, and does nothing (W7).
 */
import { createConfigure } from './backend/config.ts';
import { createSend } from './backend/request.ts';
import { createRpc } from './backend/rpc.ts';
import { parseSession, sessionKey } from './backend/session.ts';
import type { Session } from './backend/session.ts';
import { clock } from './device/clock.ts';
import { turn } from './device/lock.ts';
import { openDevicePart } from './store/device.ts';
import type { DevicePart, Home } from './store/device.ts';
import { isCurrent, openPersonTables } from './store/indexed.ts';
import { openLedger } from './store/ledger.ts';
import { flush as send } from './sync/flush.ts';

const tokenMsMin = 60_000;

export async function flush(): Promise<void> {
	const device = await openDevicePart();
	try {
		const session = parseSession(await device.get(sessionKey));
		if (!session || session.expiresAt < clock.now() + tokenMsMin) return;
		const home = await device.findHome(session.person.id);
		if (!home || !(await isCurrent(home.database))) return;
		await turn(home.database, () => runOnce(device, home, session));
	} finally {
		device.close();
	}
}

async function runOnce(device: DevicePart, home: Home, session: Session): Promise<void> {
	// It may have become another one, and a locked one, while this waited for its turn.
	const now = await device.findHome(home.person);
	if (now?.database !== home.database || now.guard) return;
	const configure = createConfigure(device);
	const token = () => Promise.resolve(session.token);
	const backend = createRpc({ configure, send: createSend(() => true), token });
	const tables = await openPersonTables(home.database);
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
