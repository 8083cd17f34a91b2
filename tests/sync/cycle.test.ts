import { expect, test } from 'vitest';
import { cycle } from '../../src/lib/sync/cycle.ts';
import { atRest } from '../../src/lib/sync/engine.ts';
import type { Backend, LocalStore } from '../../src/lib/sync/ports.ts';
import type { PullAnswer, PullRequest, PushRequest } from '../../src/lib/sync/protocol.ts';
import { Fault } from '../../src/lib/sync/fault.ts';
import { people } from '../people.ts';
import { createClock } from '../fakes/clock.ts';
import { seeded } from '../fakes/random.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { openStore, pulled, start } from '../contract/store.ts';

const nothing: PullAnswer = pulled({});

/** A server that says what it is told to, and remembers what it was asked. */
function scripted(answers: { push?: () => Promise<never>; pages?: PullAnswer[] } = {}) {
	const pushes: PushRequest[] = [];
	const pulls: PullRequest[] = [];
	const pages = answers.pages ?? [nothing];
	const backend: Backend = {
		push: (request) => {
			pushes.push(request);
			const last = request.p_first + request.p_entries.length - 1;
			return answers.push?.() ?? Promise.resolve({ last, code: null });
		},
		pull: (request) => {
			pulls.push(request);
			return Promise.resolve(pages[Math.min(pulls.length, pages.length) - 1] ?? nothing);
		}
	};
	return { backend, pushes, pulls };
}

function parts(store: LocalStore, backend: Backend, person: string = people.avery) {
	return {
		store,
		backend,
		person,
		clock: createClock(),
		random: seeded(1),
		signal: new AbortController().signal,
		told: () => undefined
	};
}

test('[P1] what is pending is pushed, and then asked about', async () => {
	const { save, local, id } = await openStore(createMemoryTables());
	await save(start(id()));
	const { backend, pushes, pulls } = scripted();
	const end = await cycle(atRest, parts(local, backend));
	expect(end).toMatchObject({ pulled: true, retryMs: null });
	expect(pushes).toMatchObject([{ p_user: people.avery, p_first: 1 }]);
	expect(pulls).toMatchObject([{ p_cookie: null, p_from: 1 }]);
});

test('[W6] [complaint 12] what belongs to somebody else never leaves', async () => {
	const { save, local, id } = await openStore(createMemoryTables());
	await save(start(id()));
	const { backend, pushes } = scripted();
	const end = await cycle(atRest, parts(local, backend, people.jordan));
	expect(end.engine.blockedBy).toBe('sign_in');
	expect(pushes).toEqual([]);
});

test('[P3] reading goes on while one entry fails', async () => {
	const { save, local, id } = await openStore(createMemoryTables());
	await save(start(id()));
	const { backend, pulls } = scripted({
		push: () => Promise.reject(new Fault('server', 'XX000'))
	});
	const end = await cycle(atRest, parts(local, backend));
	expect(pulls).toHaveLength(1);
	expect(end.retryMs).toBeGreaterThan(0);
	expect(await local.head()).toMatchObject({ pending: 1 });
});

test('[F7] every page is asked with the cookie that the first was asked with', async () => {
	const { local } = await openStore(createMemoryTables());
	const pages = [pulled({ cookie: null, page: 'p2' }), pulled({ cookie: 'c2' })];
	const { backend, pulls } = scripted({ pages });
	await cycle(atRest, parts(local, backend));
	expect(pulls.map((one) => [one.p_cookie, one.p_page])).toEqual([
		[null, null],
		[null, 'p2']
	]);
	expect(await local.head()).toMatchObject({ cookie: 'c2' });
});
