/**
 * Who is here and their session, as the device's settings keep them. Where the person's database has
 * a key both lie closed under it, beside its name, and only `here` says in the clear whose database
 * that is (W7). While nobody is known, a session that comes in is held back until it is clear where
 * it belongs: it must not lie in the clear for somebody who has a lock.
 */
import type { KeyValues } from '../backend/auth.ts';
import { sessionKey } from '../backend/session.ts';
import type { Change, DeviceStore, Home } from '../store/device.ts';
import { closeText, opensTo } from '../store/seal.ts';

const own: readonly string[] = ['person', sessionKey];
const hereKey = 'here';

export class Wallet implements KeyValues {
	#device: DeviceStore;
	/** Under whose key; null: in the clear. */
	#database: string | null = null;
	#held = new Map<string, string>();
	#isKnown = false;

	constructor(device: DeviceStore) {
		this.#device = device;
	}

	/** Whose locked database is in use; null when it has no lock, or nobody's draft is. */
	here(): Promise<string | null> {
		return this.#device.get(hereKey);
	}

	within(home: Home | null): void {
		this.#database = home?.guard && home.person !== '' ? home.database : null;
	}

	async get(key: string): Promise<string | null> {
		if (!own.includes(key)) return this.#device.get(key);
		const held = this.#held.get(key);
		if (held !== undefined) return held;
		const text = await this.#device.get(this.#nameOf(key));
		const opened = text === null ? null : opensTo(text);
		if (key === 'person') this.#isKnown = opened !== null;
		return opened;
	}

	async set(key: string, value: string): Promise<void> {
		if (!own.includes(key)) return this.#device.set(key, value);
		if (!this.#isKnown) this.#held.set(key, value);
		else await this.#device.set(this.#nameOf(key), this.#closed(value));
	}

	async remove(key: string): Promise<void> {
		if (!own.includes(key)) return this.#device.remove(key);
		this.#held.delete(key);
		if (key === 'person') this.#isKnown = false;
		await this.#device.remove(this.#nameOf(key));
	}

	/** The person is known, and this is their database: from here on all of it is kept there. */
	async settle(home: Home): Promise<void> {
		await this.#device.change(await this.changesFor(home));
		this.within(home);
		this.#held.clear();
		this.#isKnown = true;
	}

	/** They have left. */
	async leave(): Promise<void> {
		this.within(null);
		await this.#device.change([[hereKey, null]]);
	}

	/** What the settings must say once this database is theirs; its key is here. */
	async changesFor(home: Home): Promise<Change[]> {
		const kept = await Promise.all(own.map(async (key) => [key, await this.get(key)] as const));
		const old = own.map((key): Change => [this.#nameOf(key), null]);
		const isLocked = home.guard !== undefined && home.person !== '';
		const name = (key: string) => (isLocked ? nameIn(key, home.database) : key);
		const close = (value: string) => (isLocked ? closeText(home.database, value) : value);
		const now = kept.map(([key, value]): Change => [name(key), value && close(value)]);
		return [...old, ...now, [hereKey, isLocked ? home.person : null]];
	}

	#nameOf(key: string): string {
		return this.#database === null ? key : nameIn(key, this.#database);
	}

	#closed(value: string): string {
		return this.#database === null ? value : closeText(this.#database, value);
	}
}

function nameIn(key: string, database: string): string {
	return `${key}@${database}`;
}

/** Nothing of a person stays in the settings when their locked database goes. */
export function forgetAll({ database, person }: Home, here: string | null): Change[] {
	const kept = [...own, 'tries'].map((key): Change => [nameIn(key, database), null]);
	return here === person ? [...kept, [hereKey, null]] : kept;
}
