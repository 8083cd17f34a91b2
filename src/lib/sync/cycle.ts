/** Runs the machine of `engine.ts` once through: does what it says and tells it how that went. */
import { step } from './engine.ts';
import type { Engine, Happened, Todo } from './engine.ts';
import { faultOf } from './fault.ts';
import { pushRequest } from './flush.ts';
import type { Backend, Clock, Head, LocalStore, Random } from './ports.ts';
import { protocolVersion } from './protocol.ts';
import type { PullRequest } from './protocol.ts';

export type CycleParts = {
	store: LocalStore;
	backend: Backend;
	clock: Clock;
	random: Random;
	/** Whose token the backend sends; what belongs to somebody else never leaves (W6). */
	person: string;
	signal: AbortSignal;
	told(engine: Engine, rows: number): void;
	/** Who looks on, if anybody does. */
	saw?: (event: Happened) => void;
};
export type CycleEnd = { engine: Engine; retryMs: number | null; pulled: boolean };

const pullRowsMax = 1000;

export async function cycle(engine: Engine, parts: CycleParts): Promise<CycleEnd> {
	let now = engine;
	let event: Happened = { type: 'begin' };
	let rows = 0;
	let pulled = false;
	const head = await parts.store.head();
	if (head.person === '' || head.person !== parts.person) {
		return { engine: { ...engine, blockedBy: 'sign_in' }, retryMs: null, pulled };
	}
	for (;;) {
		parts.saw?.(event);
		const [next, todo] = step(now, event);
		now = next;
		parts.told(now, rows);
		if (todo.do === 'rest') return { engine: now, retryMs: todo.retryMs, pulled };
		event = await perform(todo, parts);
		if (event.type === 'pulled') rows += countRows(event.answer.rows);
		if (event.type === 'applied' && event.page === null) pulled = true;
	}
}

type Doable = Exclude<Todo, { do: 'rest' }>;

async function perform(todo: Doable, parts: CycleParts): Promise<Happened> {
	try {
		return await attempt(todo, parts);
	} catch (error) {
		const { kind, code } = faultOf(error);
		const random = parts.random.fraction();
		return { type: 'failed', kind, code, random, now: parts.clock.now() };
	}
}

async function attempt(todo: Doable, parts: CycleParts): Promise<Happened> {
	const { store, backend, clock, random, signal } = parts;
	switch (todo.do) {
		case 'take': {
			const { entries, after } = todo;
			return { type: 'taken', batch: await store.take({ entries, after, now: clock.now() }) };
		}
		case 'push': {
			const request = pushRequest(await store.head(), todo.batch, clock.now());
			return { type: 'pushed', answer: await backend.push(request, signal) };
		}
		case 'rekey':
			await store.rekey(random.uuid());
			return { type: 'rekeyed' };
		case 'hold':
			await store.hold(todo.uid, todo.until);
			return { type: 'held' };
		case 'pull': {
			const head = await store.head();
			const answer = await backend.pull(pullRequest(head, todo.page), signal);
			return { type: 'pulled', asked: head.cookie, answer };
		}
		case 'apply': {
			const done = await store.apply(todo.asked, todo.answer, clock.now());
			return done === 'stale' ? { type: 'stale' } : { type: 'applied', page: todo.answer.page };
		}
	}
}

function pullRequest(head: Head, page: string | null): PullRequest {
	return {
		p_protocol: protocolVersion,
		p_client: head.client,
		p_cookie: head.cookie,
		p_from: head.from,
		p_uids: head.uids,
		p_page: page,
		p_limit: pullRowsMax
	};
}

function countRows(tables: Readonly<Record<string, { vals: readonly unknown[] }>>): number {
	return Object.values(tables).reduce((sum, { vals }) => sum + vals.length, 0);
}
