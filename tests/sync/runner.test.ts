import { expect, test } from 'vitest';
import { Fault } from '../../src/lib/sync/fault.ts';
import { Runner } from '../../src/lib/sync/runner.ts';
import type { RunnerParts } from '../../src/lib/sync/runner.ts';
import { quiet } from '../../src/lib/sync/status.ts';
import type { Status } from '../../src/lib/sync/status.ts';
import { people } from '../people.ts';
import { createClock, settle } from '../fakes/clock.ts';
import { seeded } from '../fakes/random.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { openStore, pulled } from '../contract/store.ts';

async function runnerWith(change: Partial<RunnerParts> = {}) {
	const { local } = await openStore(createMemoryTables());
	const clock = createClock();
	const status: Status = { ...quiet };
	const counts = { pulls: 0, reconnects: 0, locks: [] as string[] };
	const parts: RunnerParts = {
		name: 'db',
		store: local,
		backend: {
			push: () => Promise.reject(new Fault('offline', 'network')),
			pull: () => {
				counts.pulls += 1;
				return Promise.resolve(pulled({ cookie: `c${counts.pulls}` }));
			}
		},
		tokens: () => Promise.resolve({ person: people.avery, token: 't' }),
		clock,
		random: seeded(1),
		lock: (name, work) => (counts.locks.push(name), work()),
		uploads: () => Promise.resolve(false),
		compare: () => Promise.resolve(false),
		nextUpload: () => Promise.resolve(null),
		isVisible: () => true,
		isOnline: () => true,
		told: (told) => Object.assign(status, told),
		reconnect: () => {
			counts.reconnects += 1;
		},
		...change
	};
	return { runner: new Runner(parts), clock, status, counts };
}

test('[R1] many wishes make one cycle, under a lock that is let go', async () => {
	const { runner, clock, counts } = await runnerWith();
	for (let i = 0; i < 5; i += 1) runner.wake(10);
	await clock.pass(20);
	expect(counts.pulls).toBe(1);
	expect(counts.locks).toEqual(['db', 'db-files']);
	runner.stop();
});

test('[H2] with nobody asking, the timer does, about once a minute', async () => {
	const { runner, clock, counts } = await runnerWith();
	await runner.now();
	await clock.pass(75_000);
	expect(counts.pulls).toBe(2);
	runner.stop();
});

test('[R4] without a token it says that it waits for a sign-in, and never asks the server', async () => {
	const { runner, status, counts } = await runnerWith({ tokens: () => Promise.resolve('refused') });
	await runner.now();
	expect(status.blockedBy).toBe('sign_in');
	expect(counts.pulls).toBe(0);
	runner.stop();
});

test('[R4] offline is a normal state: nothing is blocked', async () => {
	const { runner, status } = await runnerWith({ tokens: () => Promise.resolve('offline') });
	await runner.now();
	expect(status.blockedBy).toBeNull();
	runner.stop();
});

test('[R4] when nothing has gone well for long it says so, and makes its line anew', async () => {
	const { runner, clock, status, counts } = await runnerWith({
		backend: {
			push: () => Promise.reject(new Fault('timeout', 'no_answer')),
			pull: () => Promise.reject(new Fault('timeout', 'no_answer'))
		}
	});
	await runner.now();
	for (let minute = 0; minute < 4 && counts.reconnects === 0; minute += 1) await clock.pass(60_000);
	expect(counts.reconnects).toBeGreaterThan(0);
	expect(status.blockedBy).toBe('stalled');
	runner.stop();
	await settle();
});

test('[R4] what breaks a cycle off is said, and another one follows', async () => {
	let breaks = 0;
	const { runner, clock, status, counts } = await runnerWith({
		compare: () => {
			breaks += 1;
			return breaks < 3
				? Promise.reject(new Error('the database is closing'))
				: Promise.resolve(false);
		}
	});
	await runner.now();
	expect(status.blockedBy).toBe('storage');
	await clock.pass(5000);
	await clock.pass(5000);
	expect(counts.pulls).toBe(3);
	expect(status.blockedBy).toBeNull();
	runner.stop();
});

test('[R4] who looks on hears each cycle, and what they throw breaks off one cycle and no more', async () => {
	const heard: string[] = [];
	let isKilling = true;
	const observer = {
		saw: ({ type }: { type: string }) => {
			heard.push(type);
			if (type !== 'pulled' || !isKilling) return;
			isKilling = false;
			throw new Fault('timeout', 'killed');
		},
		ended: (how: object) => heard.push('error' in how ? 'broken' : 'ended')
	};
	const { runner, clock, status, counts } = await runnerWith({ observer: () => observer });
	await runner.now();
	expect(heard).toEqual(['begin', 'taken', 'pulled', 'broken']);
	expect(runner.standing.isRunning).toBe(false);
	expect(runner.standing.dueAt).toBeGreaterThan(clock.now());
	await clock.pass(5000);
	expect(heard.slice(4)).toEqual(['begin', 'taken', 'pulled', 'applied', 'ended']);
	expect(counts.pulls).toBe(2);
	expect(status.blockedBy).toBeNull();
	runner.stop();
});
