import { expect, test } from 'vitest';
import { flush } from '../../src/lib/sync/flush.ts';
import type { PushAnswer, PushRequest } from '../../src/lib/sync/protocol.ts';
import { openLedger } from '../../src/lib/store/ledger.ts';
import { people } from '../people.ts';
import { createClock } from '../fakes/clock.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { answer, openStore, start } from '../contract/store.ts';

async function pending() {
	const opened = await openStore(createMemoryTables());
	await opened.save(start(opened.id()));
	await opened.save(answer(opened.id(), 'Avery'));
	return opened;
}

/** A server that takes everything, or answers with `code`. */
function taking(code: PushAnswer['code'] = null) {
	const pushes: PushRequest[] = [];
	const push = (request: PushRequest): Promise<PushAnswer> => {
		pushes.push(request);
		const last = request.p_first + request.p_entries.length - 1;
		return Promise.resolve({ last: code === null ? last : 0, code });
	};
	return { backend: { push }, pushes };
}

function parts(opened: Awaited<ReturnType<typeof pending>>, person: string = people.avery) {
	const signal = new AbortController().signal;
	return { store: openLedger(opened.tables), clock: createClock(), person, signal };
}

test('[R2] a service worker sends what waits, and leaves the outbox to the page (F5)', async () => {
	const opened = await pending();
	const { backend, pushes } = taking();
	await flush({ ...parts(opened), backend });
	expect(pushes).toMatchObject([{ p_user: people.avery, p_first: 1 }]);
	expect(pushes[0]?.p_entries).toHaveLength(2);
	const left = await opened.tables.read(['outbox'], (reader) => reader.all('outbox'));
	expect(left.map((entry) => entry.sent)).toEqual([1, 1]);
});

test('[P2] woken twice, it sends the same commands under the same numbers', async () => {
	const opened = await pending();
	const { backend, pushes } = taking();
	await flush({ ...parts(opened), backend });
	await flush({ ...parts(opened), backend });
	const [first, second] = pushes;
	expect(second?.p_first).toBe(first?.p_first);
	expect(second?.p_entries).toEqual(first?.p_entries);
});

test('[R2] where the server wants more than entries, it stops and leaves that to a page', async () => {
	const opened = await pending();
	const { backend, pushes } = taking('forked');
	await flush({ ...parts(opened), backend });
	expect(pushes).toHaveLength(1);
});

test('[W6] it sends nothing with the token of somebody else', async () => {
	const opened = await pending();
	const { backend, pushes } = taking();
	await flush({ ...parts(opened, people.jordan), backend });
	expect(pushes).toEqual([]);
});
