import { expect, test } from 'vitest';
import type { Happened } from '../../src/lib/sync/engine.ts';
import { Fault } from '../../src/lib/sync/fault.ts';
import { Observed } from '../../src/lib/sync/observed.ts';
import { pulled } from '../contract/store.ts';
import { createClock } from '../fakes/clock.ts';

const begin: Happened = { type: 'begin' };
const entry = { uid: 'u1', name: 'card.review', version: 1, args: {} };
const taken: Happened = {
	type: 'taken',
	batch: { first: 1, entries: [entry, { ...entry, uid: 'u2' }], wasHeld: false }
};
const rows = { fields: { cols: ['path'], vals: [['a'], ['b'], ['c']] } };
const came: Happened = {
	type: 'pulled',
	asked: null,
	answer: pulled({ rows, outcomes: { u1: null, u2: null } })
};
const lost: Happened = { type: 'failed', kind: 'offline', code: 'network', random: 0, now: 0 };

test('[R4] a cycle is told with what went, what came, and how long it took', async () => {
	const clock = createClock();
	const observed = new Observed(clock);
	const at = clock.now();
	for (const event of [begin, taken, { type: 'taken', batch: null } as const, came]) {
		observed.saw(event);
	}
	await clock.pass(40);
	observed.ended({ retryMs: null });
	expect(observed.cycles).toEqual([
		{
			...{ at, ms: 40, sent: 2, pushes: 1, rows: 3, outcomes: 2, rekeys: 0 },
			...{ end: 'well', code: null, retryMs: null }
		}
	]);
});

test('[R4] one that failed says by what, and when the next one follows', () => {
	const observed = new Observed(createClock());
	observed.saw(begin);
	observed.saw(lost);
	observed.ended({ retryMs: 800 });
	observed.saw(begin);
	observed.ended({ error: new Fault('timeout', 'cut_off') });
	expect(observed.cycles).toMatchObject([
		{ end: 'broken', code: 'timeout: cut_off' },
		{ end: 'later', code: 'offline: network', retryMs: 800 }
	]);
});

test('[R4] the last fifty are kept, and a rest without a token is none of them', () => {
	const observed = new Observed(createClock());
	observed.ended({ retryMs: null });
	expect(observed.cycles).toEqual([]);
	for (let nth = 0; nth < 60; nth += 1) {
		observed.saw(begin);
		observed.ended({ retryMs: nth });
	}
	expect(observed.cycles).toHaveLength(50);
	expect(observed.cycles[0]?.retryMs).toBe(59);
});
