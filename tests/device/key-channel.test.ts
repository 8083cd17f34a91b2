/** [W7] How the key of a locked database goes from tab to tab, and when it does not. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyChannel } from '../../src/lib/device/key-channel.ts';

const key = Uint8Array.of(1, 2, 3);
let stranger: BroadcastChannel;
let given: Uint8Array[];
let mine: string;
let keys: Map<string, Uint8Array>;
beforeEach(() => {
	// Channels of tests before this one still listen: each test has a database of its own.
	mine = `waymark-${crypto.randomUUID()}`;
	given = [];
	keys = new Map();
	stranger = new BroadcastChannel('waymark-keys');
});
afterEach(() => stranger.close());

function tab(): KeyChannel {
	return new KeyChannel({
		keyOf: () => null,
		locked: () => undefined,
		used: () => undefined
	});
}
/** A tab that has whatever lies in `keys`. */
function owner(): KeyChannel {
	const own = keys;
	return new KeyChannel({
		keyOf: (database) => own.get(database) ?? null,
		locked: () => own.clear(),
		used: () => undefined
	});
}
const wait = (waiting: KeyChannel) => waiting.await(mine, (one) => given.push(one));

test('a tab that has the key hands it over, and one that has another does not', async () => {
	owner();
	const opened = tab();
	expect(await opened.ask(mine, 50)).toBeNull();
	keys.set(mine, key);
	expect(await opened.ask(mine, 5000)).toEqual(key);
});

test('a tab that gets the key later is asked again by those who wait', async () => {
	const unlocked = owner();
	wait(tab());
	await pause(50);
	expect(given).toEqual([]);
	keys.set(mine, key);
	unlocked.tellHere(mine);
	await expect.poll(() => given).toEqual([key]);
});

test('who waits no longer hears nothing', async () => {
	const unlocked = owner();
	wait(tab())();
	keys.set(mine, key);
	unlocked.tellHere(mine);
	await pause(50);
	expect(given).toEqual([]);
});

test('a key that was on its way when all was locked is not taken, and one that comes after is', async () => {
	const unlocked = owner();
	wait(tab());
	await pause(50);
	stranger.postMessage({ say: 'lock' });
	stranger.postMessage({ say: 'give', database: mine, key });
	await pause(50);
	expect(given).toEqual([]);
	keys.set(mine, key);
	unlocked.tellHere(mine);
	await expect.poll(() => given).toEqual([key]);
});

test.each([
	['a word of somebody else', () => 'here'],
	['a key of another database', () => ({ say: 'give', database: 'other', key })],
	['a key that is none', () => ({ say: 'give', database: mine, key: 'secret' })],
	['an answer without a key', () => ({ say: 'give', database: mine })]
])('%s is nothing', async (_, word) => {
	wait(tab());
	stranger.postMessage(word());
	await pause(50);
	expect(given).toEqual([]);
});
