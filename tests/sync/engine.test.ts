import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atRest, step } from '../../src/lib/sync/engine.ts';
import type { Engine, Happened, Todo } from '../../src/lib/sync/engine.ts';
import type { FaultKind } from '../../src/lib/sync/fault.ts';
import type { Batch } from '../../src/lib/sync/ports.ts';
import type { PullAnswer, PushAnswer } from '../../src/lib/sync/protocol.ts';

const entry = { uid: 'u1', name: 'chapter.read', version: 1, args: {} };
const other = { ...entry, uid: 'u2' };
const batch = (...entries: Batch['entries']): Batch => ({ first: 1, entries, wasHeld: false });
const pulled: PullAnswer = {
	cookie: 'c1',
	page: null,
	reset: false,
	rows: {},
	gone: {},
	outcomes: {},
	now: 0
};
const failed = (kind: FaultKind, code: string): Happened => ({
	type: 'failed',
	kind,
	code,
	random: 1,
	now: 0
});

/** Tells the machine everything in order; what it wants at the end. */
function tell(engine: Engine, ...events: Happened[]): [Engine, Todo] {
	let result: [Engine, Todo] = [engine, { do: 'rest', retryMs: null }];
	for (const event of events) result = step(result[0], event);
	return result;
}
const answered = (code: PushAnswer['code'], last = 1): Happened => ({
	type: 'pushed',
	answer: { last, code }
});
const taken = (one: Batch | null): Happened => ({ type: 'taken', batch: one });

test('[P1] a cycle pushes until nothing is left, then pulls', () => {
	const [engine, todo] = tell(atRest, { type: 'begin' }, taken(batch(entry)), answered(null));
	expect(todo).toEqual({ do: 'take', entries: 500, after: 1 });
	expect(tell(engine, taken(null))[1]).toEqual({ do: 'pull', page: null });
});

test('[F7] pages are pulled one after the other, and the last one ends the cycle', () => {
	const [engine, todo] = tell(atRest, { type: 'begin' }, taken(null), {
		type: 'applied',
		page: 'p2'
	});
	expect(todo).toEqual({ do: 'pull', page: 'p2' });
	expect(tell(engine, { type: 'applied', page: null })[1]).toEqual({ do: 'rest', retryMs: null });
});

test.each(['gap', 'forked'] as const)('[P2] after %s the device takes a new client id', (code) => {
	const begun: Happened[] = [{ type: 'begin' }, taken(batch(entry))];
	const [engine, todo] = tell(atRest, ...begun, answered(code));
	expect(todo).toEqual({ do: 'rekey' });
	expect(tell(engine, { type: 'rekeyed' })[1]).toMatchObject({ do: 'take', after: 0 });
});

test('[P2] a server that asks for new ids again and again is not believed for ever', () => {
	const round: Happened[] = [taken(batch(entry)), answered('gap'), { type: 'rekeyed' }];
	const [, todo] = tell(atRest, { type: 'begin' }, ...round, ...round, ...round, ...round);
	expect(todo).toMatchObject({ do: 'take' });
	const [engine] = tell(atRest, { type: 'begin' }, ...round, ...round, ...round);
	expect(tell(engine, taken(batch(entry)), answered('gap'))[1]).toMatchObject({ do: 'pull' });
});

test('[R3] a server that does not know a command keeps the queue and asks for an update', () => {
	const [engine, todo] = tell(
		atRest,
		{ type: 'begin' },
		taken(batch(entry)),
		answered('update_required')
	);
	expect(engine.blockedBy).toBe('update');
	expect(todo).toMatchObject({ do: 'pull' });
});

test('[W6] [R4] without a good token it says so and stops', () => {
	const begun: Happened[] = [{ type: 'begin' }, taken(batch(entry))];
	expect(tell(atRest, ...begun, answered('paused_auth'))[0].blockedBy).toBe('sign_in');
	expect(tell(atRest, ...begun, failed('auth', 'token'))[0].blockedBy).toBe('sign_in');
});

test('[P3] no fault is ever a refusal: the machine has no way to drop an entry', () => {
	for (const kind of ['offline', 'timeout', 'server', 'store', 'update'] as const) {
		const [, todo] = tell(atRest, { type: 'begin' }, taken(batch(entry)), failed(kind, 'x'));
		expect(['rest', 'pull']).toContain(todo.do);
	}
});

test('[P5] after five faults with one code entries go alone, and the bad one is set aside', () => {
	let engine = atRest;
	const cycle = (one: Batch): Todo => {
		const result = tell(engine, { type: 'begin' }, taken(one), failed('server', 'XX000'));
		[engine] = result;
		return result[1];
	};
	for (let i = 0; i < 5; i += 1) expect(cycle(batch(entry, other))).toMatchObject({ do: 'pull' });
	expect(engine.oneByOne).toBe(true);
	expect(step(engine, { type: 'begin' })[1]).toMatchObject({ do: 'take', entries: 1 });
	cycle(batch(entry));
	cycle(batch(entry));
	expect(cycle(batch(entry))).toMatchObject({ do: 'hold', uid: 'u1' });
	expect(step(engine, { type: 'held' })[1]).toMatchObject({ do: 'take', entries: 1, after: 0 });
});

test('[P5] a connection that fails is nobody’s fault: nothing is set aside for it', () => {
	let engine = atRest;
	for (let i = 0; i < 50; i += 1) {
		[engine] = tell(engine, { type: 'begin' }, taken(batch(entry)), failed('timeout', 'no_answer'));
	}
	expect(engine.oneByOne).toBe(false);
});

test('[P6] whatever happens, every wait is between a tenth of a second and a minute', () => {
	const event = fc.oneof<fc.Arbitrary<Happened>[]>(
		fc.constant<Happened>({ type: 'begin' }),
		fc.constantFrom<Happened>(taken(null), taken(batch(entry)), taken(batch(entry, other))),
		fc.constantFrom<Happened>(answered(null), answered('gap'), answered('update_required')),
		fc.constantFrom<Happened>({ type: 'rekeyed' }, { type: 'held' }, { type: 'stale' }),
		fc.constant<Happened>({ type: 'pulled', asked: null, answer: pulled }),
		fc.constantFrom<Happened>({ type: 'applied', page: null }, { type: 'applied', page: 'p' }),
		fc
			.tuple(
				fc.constantFrom<FaultKind>('offline', 'timeout', 'server', 'store', 'auth', 'update'),
				fc.double({ min: 0, max: 1, noNaN: true })
			)
			.map(([kind, random]): Happened => ({ type: 'failed', kind, code: 'x', random, now: 0 }))
	);
	fc.assert(
		fc.property(fc.array(event, { maxLength: 60 }), (events) => {
			let engine = atRest;
			for (const one of events) {
				const [next, todo] = step(engine, one);
				engine = next;
				if (todo.do !== 'rest' || todo.retryMs === null) continue;
				expect(todo.retryMs).toBeGreaterThanOrEqual(100);
				expect(todo.retryMs).toBeLessThanOrEqual(60_000);
			}
		})
	);
});
