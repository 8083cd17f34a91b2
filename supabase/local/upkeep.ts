import { setTimeout as pause } from 'node:timers/promises';
import { asClaims } from './claims.ts';
import type { Context } from './context.ts';
import { functionTick } from './functions.ts';

const beatMs = 1000;
const pauseMaxMs = 60_000;

/**
 * Calls `api.tick()` each second, as a scheduler does on hosted: what becomes true by time alone is
 * written there. After a failure it waits ever longer, and says so once. The functions that have
 * something to do run beside it, however long they take.
 */
export function startTicking(context: Context): () => Promise<void> {
	const stopping = new AbortController();
	const done = beat(context, stopping.signal);
	return async () => {
		stopping.abort();
		await done;
	};
}

async function beat(context: Context, signal: AbortSignal): Promise<void> {
	let failures = 0;
	let functions: Promise<void> = Promise.resolve();
	while (!signal.aborted) {
		try {
			const wait = Math.min(beatMs * 2 ** failures, pauseMaxMs);
			await pause(wait, undefined, { signal, ref: false });
			await asClaims(context.db, { role: 'service_role' }, (q) => q('select api.tick()'));
			// Not waited for: reading a file may take longer than a beat.
			functions = functionTick(context);
			failures = 0;
		} catch (error) {
			if (signal.aborted) break;
			if (failures === 0) context.log(`tick: ${String(error)}`);
			failures += 1;
		}
	}
	await functions;
}
