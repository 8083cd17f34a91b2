/**
 * One cycle of the engine, as a pure machine: it is told what happened and says what to do next.
 *
 *   begin ─▶ take ─▶ push ─▶ take ─▶ … ─▶ pull ─▶ apply ─▶ pull … ─▶ done
 *              ▲       │ gap, forked
 *              └─ rekey ┘
 *
 * An entry leaves the outbox only when a pull lists it, so a push that failed in any way at all
 * costs nothing but time. What is remembered from cycle to cycle is only how things failed.
 */
import type { FaultKind } from './fault.ts';
import type { Batch } from './ports.ts';
import type { PullAnswer, PushAnswer } from './protocol.ts';
import { batchEntriesMax } from './protocol.ts';
import { delayMs } from './retry.ts';
import type { Blocked, Phase } from './status.ts';

export type Engine = {
	phase: Phase;
	blockedBy: Exclude<Blocked, 'stalled'>;
	/** Faults in a row, over cycles. */
	failures: number;
	/** The last fault of the server's own, and how often in a row a push met it. */
	pushCode: string | null;
	pushFailures: number;
	/** After repeated faults with one code, entries go one at a time (P5). */
	oneByOne: boolean;
	/** Client ids taken in this cycle. */
	rekeys: number;
	/** The highest mutation id that the server acknowledged in this cycle. */
	acknowledged: number;
	/** What is in flight. */
	batch: Batch | null;
	cookie: string | null;
};

export type Happened =
	| { type: 'begin' }
	| { type: 'taken'; batch: Batch | null }
	| { type: 'pushed'; answer: PushAnswer }
	| { type: 'rekeyed' }
	| { type: 'held' }
	| { type: 'pulled'; asked: string | null; answer: PullAnswer }
	| { type: 'applied'; page: string | null }
	| { type: 'stale' }
	| { type: 'failed'; kind: FaultKind; code: string; random: number; now: number };

export type Todo =
	| { do: 'take'; entries: number; after: number }
	| { do: 'push'; batch: Batch }
	| { do: 'rekey' }
	| { do: 'hold'; uid: string; until: number }
	| { do: 'pull'; page: string | null }
	| { do: 'apply'; asked: string | null; answer: PullAnswer }
	/** Null when all went well; else when to try again. */
	| { do: 'rest'; retryMs: number | null };

export const atRest: Engine = {
	phase: 'idle',
	blockedBy: null,
	failures: 0,
	pushCode: null,
	pushFailures: 0,
	oneByOne: false,
	rekeys: 0,
	acknowledged: 0,
	batch: null,
	cookie: null
};

const sameCodeMax = 5;
const aloneMax = 3;
const rekeysMax = 3;
const holdMs = 10 * 60_000;
/** Somebody else's cycle came between: what is missing comes with the next. */
const staleMs = 100;

export function step(engine: Engine, event: Happened): [Engine, Todo] {
	switch (event.type) {
		case 'begin':
			return take({ ...engine, blockedBy: null, rekeys: 0, acknowledged: 0 });
		case 'taken':
			return taken(engine, event.batch);
		case 'pushed':
			return pushed(engine, event.answer);
		case 'rekeyed':
			return take({ ...engine, rekeys: engine.rekeys + 1, acknowledged: 0 });
		case 'held':
			return take({ ...engine, pushFailures: 0, pushCode: null });
		case 'pulled':
			return [engine, { do: 'apply', asked: event.asked, answer: event.answer }];
		case 'applied':
			return event.page === null ? finish(engine) : pull(engine, event.page);
		case 'stale':
			return rest(engine, staleMs);
		case 'failed':
			return failed(engine, event);
	}
}

function take(engine: Engine): [Engine, Todo] {
	const entries = engine.oneByOne ? 1 : batchEntriesMax;
	const after = engine.acknowledged;
	return [
		{ ...engine, phase: 'push', batch: null },
		{ do: 'take', entries, after }
	];
}

function taken(engine: Engine, batch: Batch | null): [Engine, Todo] {
	if (batch === null) return pull({ ...engine, oneByOne: false }, null);
	return [
		{ ...engine, batch },
		{ do: 'push', batch }
	];
}

function pushed(engine: Engine, { last, code }: PushAnswer): [Engine, Todo] {
	switch (code) {
		case null:
			return take({ ...engine, acknowledged: last, pushFailures: 0, pushCode: null });
		case 'gap':
		case 'forked':
			if (engine.rekeys < rekeysMax) return rekey(engine);
			return pull(failedPush(engine, code), null);
		case 'update_required':
			return pull({ ...engine, blockedBy: 'update' }, null);
		case 'paused_auth':
			return rest({ ...engine, blockedBy: 'sign_in' }, null);
	}
}

function rekey(engine: Engine): [Engine, Todo] {
	return [{ ...engine, batch: null }, { do: 'rekey' }];
}

function pull(engine: Engine, page: string | null): [Engine, Todo] {
	return [
		{ ...engine, phase: 'pull', batch: null },
		{ do: 'pull', page }
	];
}

/** A cycle that could pull but not push has still failed: it comes back, later each time. */
function finish(engine: Engine): [Engine, Todo] {
	const isCalm = engine.pushFailures === 0;
	if (engine.blockedBy === 'update') return rest(engine, 60_000);
	if (isCalm) return rest({ ...engine, failures: 0 }, null);
	return rest(engine, delayMs(engine.failures, 1));
}

function rest(engine: Engine, retryMs: number | null): [Engine, Todo] {
	return [
		{ ...engine, phase: 'idle', batch: null },
		{ do: 'rest', retryMs }
	];
}

type Failure = Extract<Happened, { type: 'failed' }>;

function failed(engine: Engine, failure: Failure): [Engine, Todo] {
	const { kind, code, random, now } = failure;
	if (kind === 'auth') return rest({ ...engine, blockedBy: 'sign_in' }, null);
	const counted = { ...engine, failures: engine.failures + 1 };
	const retryMs = delayMs(counted.failures, random);
	if (kind === 'update') return rest({ ...counted, blockedBy: 'update' }, 60_000);
	if (kind === 'store') return rest({ ...counted, blockedBy: 'storage' }, retryMs);
	if (kind !== 'server' || engine.batch === null) return rest(counted, retryMs);
	const [entry] = engine.batch.entries;
	const pushing = failedPush(counted, code);
	const isAlone = engine.batch.entries.length === 1 && engine.oneByOne;
	const mustHold = engine.batch.wasHeld || (isAlone && pushing.pushFailures >= aloneMax);
	if (entry && mustHold) return [pushing, { do: 'hold', uid: entry.uid, until: now + holdMs }];
	return pull(pushing, null);
}

/** One code again and again means one bad entry: from then on they go alone until it is found. */
function failedPush(engine: Engine, code: string): Engine {
	const pushFailures = engine.pushCode === code ? engine.pushFailures + 1 : 1;
	const isStuck = pushFailures >= sameCodeMax;
	return {
		...engine,
		pushCode: code,
		pushFailures: isStuck && !engine.oneByOne ? 0 : pushFailures,
		oneByOne: engine.oneByOne || isStuck
	};
}
