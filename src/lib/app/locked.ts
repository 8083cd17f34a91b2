/** What can be done where a passphrase is asked for. */
import { clock } from '../device/clock.ts';
import { newName } from '../device/ids.ts';
import { endPage } from '../device/page.ts';
import { waitMs } from '../domain/passphrase.ts';
import type { Tries } from '../domain/passphrase.ts';
import type { Language } from '../domain/text.ts';
import type { DeviceStore, Home } from '../store/device.ts';
import { unwrapKey } from '../store/guard.ts';
import { exchange } from '../store/moves.ts';
import { unsentIn } from '../store/unsent.ts';
import type { Unsent } from '../store/unsent.ts';
import { forgetHome } from './forgetting.ts';

export type Locked = {
	readonly language: Language;
	/** Asked for because somebody has just signed in, and not at the start. */
	readonly isEntering: boolean;
	/** Until the next try, after wrong ones. */
	waitMs(): Promise<number>;
	/** False when it is another one; `told` hears a share from 0 to 1. */
	unlock(passphrase: string, told: (share: number) => void): Promise<boolean>;
	/** Without an account the server has nothing of it. */
	readonly hasAccount: boolean;
	/** What lies here and nowhere else. */
	unsent(): Promise<Unsent>;
	/** Deletes what is here for good. */
	forget(): Promise<void>;
	/** Somebody else uses the device now; what is here stays. */
	leave(): Promise<void>;
};
/** Shows the locked screen over everything. Answers with how to take it away. */
export type Gate = (locked: Locked) => () => void;
export type GateParts = { device: DeviceStore; gate: Gate; language: () => Language };

/** Tells of a key that another tab hands over; answers with how to wait for it no longer. */
export type Handed = (take: (key: Uint8Array) => void) => () => void;

/** The key, once somebody knew the passphrase, here or in another tab. */
export function passGate(
	home: Home,
	{ device, gate, language }: GateParts,
	{ isEntering, handed }: { isEntering: boolean; handed: Handed }
): Promise<Uint8Array> {
	return new Promise((resolve) => {
		const open = (key: Uint8Array) => {
			stop();
			hide();
			resolve(key);
		};
		const stop = handed(open);
		const hide = gate({
			language: language(),
			isEntering,
			hasAccount: home.person !== '',
			waitMs: () => waitFor(device, home),
			unlock: async (passphrase, told) => {
				const key = await tryKey(device, home, { passphrase, told });
				if (key) open(key);
				return key !== null;
			},
			unsent: () => unsentIn(home.database),
			forget: () => forget(device, home),
			leave: () => leave(device, home, isEntering)
		});
	});
}

type Try = { passphrase: string; told: (share: number) => void };

/** By the map as it is now: another tab may have changed the passphrase. */
export async function tryKey(
	device: DeviceStore,
	{ person, database }: Home,
	{ passphrase, told }: Try
): Promise<Uint8Array | null> {
	const home = await device.findHome(person);
	if (!home?.guard) return null;
	const key = await unwrapKey(home.guard, passphrase, told);
	const { wrong } = await readTries(device, home);
	const tries: Tries = { wrong: wrong + 1, at: clock.now() };
	await device.change([[triesKey(database), key ? null : JSON.stringify(tries)]]);
	return key;
}

export async function mustWait(device: DeviceStore, home: Home): Promise<boolean> {
	return (await waitFor(device, home)) > 0;
}

async function waitFor(device: DeviceStore, home: Home): Promise<number> {
	return waitMs(await readTries(device, home), clock.now());
}

function triesKey(database: string): string {
	return `tries@${database}`;
}

async function readTries(device: DeviceStore, { database }: Home): Promise<Tries> {
	const told: unknown = JSON.parse((await device.get(triesKey(database))) ?? 'null');
	if (typeof told !== 'object' || told === null) return { wrong: 0, at: 0 };
	const number = (value: unknown) => (typeof value === 'number' ? value : 0);
	return {
		wrong: 'wrong' in told ? number(told.wrong) : 0,
		at: 'at' in told ? number(told.at) : 0
	};
}

async function forget(device: DeviceStore, home: Home): Promise<void> {
	await forgetHome(device, home);
	endPage('/');
}

async function leave(device: DeviceStore, { person }: Home, isEntering: boolean): Promise<void> {
	if (!isEntering) {
		if (person === '') await exchange(device, '', `aside:${newName()}`);
		else await device.change([['here', null]]);
	}
	endPage('/');
}
