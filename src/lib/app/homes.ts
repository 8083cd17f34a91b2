/**
 * Opens people's databases. While one is open here a lock is held on it that others may hold too:
 * who turns the passphrase on or off must have it alone, because then the database is another one.
 */
import { holdShared } from '../device/lock.ts';
import { openPerson } from '../store/current.ts';
import { homeLock } from '../store/device.ts';
import type { DeviceStore, Home } from '../store/device.ts';
import { hasKey } from '../store/seal.ts';
import type { FirstOpen } from './front.ts';

const held = new Map<string, Set<() => void>>();

/** There is a key, and this page does not have it. */
export function isLocked(home: Home): boolean {
	return home.guard !== undefined && !hasKey(home.database);
}

/** The database of a person, made when there is none. `unlock` brings the key of one that is locked. */
export async function openHome(
	device: DeviceStore,
	person: string,
	unlock: (home: Home) => Promise<void>
): Promise<FirstOpen> {
	for (;;) {
		const found = await device.homeOf(person);
		if (isLocked(found)) await unlock(found);
		const release = await hold(found.database);
		// It may have become another one while somebody else had it alone.
		const home = await device.findHome(person);
		if (home?.database === found.database && !isLocked(home)) {
			const opened = await openPerson(home.database);
			const close = () => {
				opened.close();
				release();
			};
			return { home, opened: { ...opened, close } };
		}
		release();
	}
}

/** What is open here stays open to be read, and is held no longer. */
export function letGo(database: string): void {
	for (const release of [...(held.get(database) ?? [])]) release();
}

async function hold(database: string): Promise<() => void> {
	const free = await holdShared(homeLock(database));
	const those = held.get(database) ?? new Set();
	const release = () => {
		those.delete(release);
		free();
	};
	held.set(database, those.add(release));
	return release;
}
