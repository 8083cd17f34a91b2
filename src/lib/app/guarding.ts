/** Turning the lock on and off, and changing its passphrase. */
import { newName, randomBytes } from '../device/ids.ts';
import { alone, lock } from '../device/lock.ts';
import { endPage } from '../device/page.ts';
import { createCipher } from '../store/cipher.ts';
import { homeLock } from '../store/device.ts';
import type { DeviceStore, Home } from '../store/device.ts';
import { newKey, wrapKey } from '../store/guard.ts';
import { allHomes, changeGuard, exchange } from '../store/moves.ts';
import { finishMoving, movingLock } from '../store/moving.ts';
import { rehouse } from '../store/rehouse.ts';
import { dropKey, useKey } from '../store/keys.ts';
import { isLocked } from './homes.ts';
import type { LockParts } from './lock.svelte.ts';
import { mustWait, tryKey } from './locked.ts';
import { closeNotes, closeReferees, openNotes } from './notes.ts';

/** Hears a share from 0 to 1. */
type Told = (share: number) => void;

/** Half of the way is making the key, the other half is copying what is here. */
const firstHalf = (told: Told) => (share: number) => told(share / 2);
const secondHalf = (told: Told) => (share: number) => told(0.5 + share / 2);

/** What the pages for the lock ask for (`LockBoard.work`). */
export const guarding = { turnOn, turnOff, change, others, openOther, exitOf };

/** `not_kept`: the pages that ask for it could not be fetched. `busy`: another tab is at work. */
async function turnOn(
	parts: LockParts,
	passphrase: string,
	told: Told
): Promise<'done' | 'not_kept' | 'busy'> {
	try {
		await parts.keepPages();
	} catch {
		return 'not_kept';
	}
	const key = newKey(randomBytes);
	const guard = await wrapKey(passphrase, { key, randomBytes, told: firstHalf(told) });
	return move(parts, secondHalf(told), async (from, go) => {
		const to = { person: from.person, database: `waymark-${newName()}`, guard };
		useKey(to.database, createCipher(key, randomBytes));
		await go(to);
		(await parts.doors()).take(to, key);
		closeReferees(to);
	});
}

/** `wait`: after wrong tries. */
async function turnOff(
	parts: LockParts,
	passphrase: string,
	told: Told
): Promise<'done' | 'wrong' | 'wait' | 'busy'> {
	const home = await parts.device.homeOf(parts.person());
	if (await mustWait(parts.device, home)) return 'wait';
	if (!(await tryKey(parts.device, home, { passphrase, told: firstHalf(told) }))) return 'wrong';
	return move(parts, secondHalf(told), async (from, go) => {
		// Before the map says so: without the key nobody could open them any more.
		openNotes(from);
		try {
			await go({ person: from.person, database: `waymark-${newName()}` });
		} catch (error) {
			closeNotes(from);
			throw error;
		}
		(await parts.doors()).forget(from);
	});
}

/** Locked work of others, by what it is called in the map; nothing else is known of it. */
async function others({ device }: LockParts): Promise<readonly string[]> {
	const homes = await allHomes(device);
	return homes.filter(isLocked).map((home) => home.person);
}

/** Its passphrase is asked for by the page that begins now. */
async function openOther({ device }: LockParts, person: string): Promise<void> {
	if (person.startsWith('aside:')) await exchange(device, person, '');
	else await device.change([['here', person]]);
	endPage('/');
}

/** The key stays: only what closes it is made anew. `busy`: another tab has changed it meanwhile. */
async function change(
	{ device, person }: LockParts,
	{ before, after }: { before: string; after: string },
	told: Told
): Promise<'done' | 'wrong' | 'wait' | 'busy'> {
	const home = await device.homeOf(person());
	if (await mustWait(device, home)) return 'wait';
	const key = await tryKey(device, home, { passphrase: before, told: firstHalf(told) });
	if (!key) return 'wrong';
	const guard = await wrapKey(after, { key, randomBytes, told: secondHalf(told) });
	return (await changeGuard(device, home, guard)) ? 'done' : 'busy';
}

/** False when somebody has it open. */
export function closeInto(device: DeviceStore, from: Home, to: Home): Promise<boolean> {
	const copy = () => rehouse({ device, from, to, changes: [], told: () => undefined });
	return both(homeLock(from.database), movingLock, copy);
}

async function both(outer: string, inner: string, work: () => Promise<void>): Promise<boolean> {
	let isDone = false;
	await alone(outer, otherMoveMsMax, async () => {
		isDone = await alone(inner, otherMoveMsMax, work);
	});
	return isDone;
}

type Go = (to: Home) => Promise<void>;

/** Nobody else is in the database meanwhile, and nobody tidies up what is half done. */
async function move(
	parts: LockParts,
	told: Told,
	work: (from: Home, go: Go) => Promise<void>
): Promise<'done' | 'busy'> {
	const office = await parts.office();
	let isDone = false;
	await office.alone(async (from) => {
		isDone = await alone(movingLock, otherMoveMsMax, () =>
			work(from, (to) => go(parts, { from, to }, told))
		);
	});
	return isDone ? 'done' : 'busy';
}

const otherMoveMsMax = 10_000;

/** No token is renewed meanwhile: the one that goes along would be worth nothing. */
async function go(
	{ device, wallet }: LockParts,
	{ from, to }: { from: Home; to: Home },
	told: Told
): Promise<void> {
	await lock('waymark-session', async () => {
		const changes = await wallet.changesFor(to);
		try {
			await rehouse({ device, from, to, changes, told });
		} catch (error) {
			await finishMoving(device).catch(() => undefined);
			throw error;
		}
		wallet.within(to);
		// A page that was open before writes down nothing more beside a database that is gone.
		dropKey(from.database);
	});
}

/** Where "Leave now" leads: what the deployer has put into `config.json`, if it is an address of the web. */
async function exitOf({ configure, device }: LockParts): Promise<string> {
	await configure();
	const told: unknown = JSON.parse((await device.get('config')) ?? 'null');
	const exit = told instanceof Object && 'exit' in told ? told.exit : null;
	return typeof exit === 'string' && exit.startsWith('https://') ? exit : nowhere;
}

const nowhere = 'about:blank';
