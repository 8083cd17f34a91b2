/** What a day without signal costs when the signal is back: a phone pays for each byte. */
import { expect, test } from 'vitest';
import { openLedger } from '../../src/lib/store/ledger.ts';
import { flush } from '../../src/lib/sync/flush.ts';
import type { PushAnswer, PushRequest } from '../../src/lib/sync/protocol.ts';
import { application, openStore, start } from '../contract/store.ts';
import { createClock } from '../fakes/clock.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { people } from '../people.ts';

/** A thousand edits over so many fields, one after the other, and what is then sent. */
async function sent(fields: number): Promise<{ requests: number; bytes: number }> {
	const opened = await openStore(createMemoryTables());
	await opened.save(start(opened.id()));
	const edits = Array.from({ length: 1000 }, (_, at) => {
		const path = `experience/answer_${at % fields}`;
		const args = { application, path, value: `What I wrote ${at}` };
		return { uid: opened.id(), name: 'application.answer', args, at };
	});
	await Promise.all(edits.map((edit) => opened.save(edit)));
	const bodies: string[] = [];
	const push = (request: PushRequest): Promise<PushAnswer> => {
		bodies.push(JSON.stringify(request));
		return Promise.resolve({ last: request.p_first + request.p_entries.length - 1, code: null });
	};
	const signal = new AbortController().signal;
	const clock = createClock();
	await flush({
		store: openLedger(opened.tables),
		clock,
		person: people.avery,
		signal,
		backend: { push }
	});
	return { requests: bodies.length, bytes: Buffer.byteLength(bodies.join('')) };
}

test('[P6] a thousand edits on a thousand fields go in three requests and 80 kB', async () => {
	const { requests, bytes } = await sent(1000);
	expect(requests).toBeLessThanOrEqual(3);
	expect(bytes).toBeLessThan(80_000);
});

test('[W4] a thousand edits on fifty fields go in one request and 8 kB', async () => {
	const { requests, bytes } = await sent(50);
	expect(requests).toBe(1);
	expect(bytes).toBeLessThan(8_000);
});
