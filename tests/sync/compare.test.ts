import { expect, test } from 'vitest';
import { openCompared } from '../../src/lib/store/compared.ts';
import { compareDaily } from '../../src/lib/sync/compare.ts';
import type { Tallies } from '../../src/lib/sync/compare.ts';
import { Fault } from '../../src/lib/sync/fault.ts';
import type { Status } from '../../src/lib/sync/status.ts';
import { application, openStore, pulled, start } from '../contract/store.ts';
import { createClock } from '../fakes/clock.ts';
import { createMemoryTables } from '../fakes/store.ts';

const dayMs = 86_400_000;
const { signal } = new AbortController();

/** A device a day after its first cycle, and a server that says what it is told to. */
async function dayLater() {
	const tables = createMemoryTables();
	const { save, local, id } = await openStore(tables);
	const store = openCompared(tables);
	const clock = createClock();
	const status: Partial<Status> = {};
	const server = { asked: 0, says: (): Promise<Tallies> => store.tallies() };
	const digest = () => {
		server.asked += 1;
		return server.says();
	};
	const told = (change: Partial<Status>) => Object.assign(status, change);
	const compare = () => compareDaily({ store, digest, clock, told }, signal);
	await local.apply(null, pulled({ cookie: 'c1' }), 1);
	expect(await compare()).toBe(false);
	await clock.pass(dayMs);
	return { tables, save, local, id, clock, status, server, compare, store };
}

const cookieOf = async ({ local }: Awaited<ReturnType<typeof dayLater>>) =>
	(await local.head()).cookie;

test('[R5] once a day the server is asked, and when both agree nothing happens', async () => {
	const device = await dayLater();
	expect(await device.compare()).toBe(false);
	expect(await device.compare()).toBe(false);
	expect(device.server.asked).toBe(1);
	await device.clock.pass(dayMs);
	await device.compare();
	expect(device.server.asked).toBe(2);
	expect(device.status.repairedAt).toBeUndefined();
});

test('[R5] a difference that is gone after one more pull was only news on its way', async () => {
	const device = await dayLater();
	const { says } = device.server;
	device.server.says = () => Promise.resolve({ applications: { count: 7, hash: 'other' } });
	expect(await device.compare()).toBe(true);
	device.server.says = says;
	expect(await device.compare()).toBe(false);
	expect(await cookieOf(device)).toBe('c1');
});

test('[R5] a difference that stays makes the device fetch everything, keep its own, and say so', async () => {
	const device = await dayLater();
	await device.save(start(device.id()));
	device.server.says = () => Promise.resolve({ applications: { count: 7, hash: 'other' } });
	expect(await device.compare()).toBe(true);
	expect(await device.compare()).toBe(true);
	expect(await cookieOf(device)).toBeNull();
	expect(device.status.repairedAt).toBe(device.clock.now());
	expect((await device.local.head()).pending).toBe(1);
	expect(await device.compare()).toBe(false);
	expect(
		await device.tables.read(['applications'], (reader) => reader.get('applications', application))
	).toBeDefined();
});

test('[R5] what only waits here, or a table that one side does not know, is no difference', async () => {
	const device = await dayLater();
	const tallies = await device.store.tallies();
	await device.save(start(device.id()));
	const { letters: _, ...known } = tallies;
	device.server.says = () => Promise.resolve({ ...known, of_tomorrow: { count: 1, hash: 'x' } });
	expect(await device.compare()).toBe(false);
});

test('[R5] a server that does not answer is asked at the next cycle', async () => {
	const device = await dayLater();
	device.server.says = () => Promise.reject(new Fault('offline', 'network'));
	expect(await device.compare()).toBe(false);
	expect(await device.compare()).toBe(false);
	expect(device.server.asked).toBe(2);
});

test('[R5] a row that differs is found though there are as many as there should be', async () => {
	const device = await dayLater();
	const tallies = await device.store.tallies();
	const other = { ...tallies, applications: { count: 0, hash: 'other' } };
	expect(tallies['applications']?.count).toBe(0);
	device.server.says = () => Promise.resolve(other);
	expect(await device.compare()).toBe(true);
});

test('[R5] [C5] a clock that is set back does not put the question off for years', async () => {
	const device = await dayLater();
	device.clock.set(device.clock.now() - 10 * 365 * dayMs);
	expect(await device.compare()).toBe(false);
	expect(device.server.asked).toBe(1);
});
