/**
 * Who may open what lies here. A locked database is opened with a key that another tab hands over, or
 * that a passphrase brings on the locked screen; until then nothing of it is read. The key is in
 * memory alone, and goes when the page does. Only who has a lock ever fetches this.
 */
import { newName, randomBytes } from '../device/ids.ts';
import { KeyChannel } from '../device/key-channel.ts';
import { alone, isHeld } from '../device/lock.ts';
import { endPage } from '../device/page.ts';
import { Quiet } from '../device/quiet.svelte.ts';
import { createCipher } from '../store/cipher.ts';
import { homeLock } from '../store/device.ts';
import type { Home } from '../store/device.ts';
import { useKey } from '../store/keys.ts';
import { finishMoving, movingLock } from '../store/moving.ts';
import { watchUse } from './auto-lock.ts';
import { closeInto, guarding } from './guarding.ts';
import { passGate } from './locked.ts';
import type { GateParts, Handed } from './locked.ts';
import { closeNotes } from './notes.ts';

/** Another tab answers at once, if it is awake. */
const handoverMsMax = 150;

export class Doors {
	readonly guarding = guarding;
	readonly quiet = new Quiet();
	#parts: GateParts;
	#keys = new Map<string, Uint8Array>();
	#isWatching = false;
	#used = () => {};
	#channel = new KeyChannel({
		keyOf: (database) => this.#keys.get(database) ?? null,
		locked: () => this.#forget(),
		used: () => this.#used()
	});

	constructor(parts: GateParts) {
		this.#parts = parts;
	}

	/**
	 * Resolves when the key is here; with a passphrase that nobody knows, never. A tab that has it may
	 * answer late, or get it while this one asks for the passphrase: then nobody is asked any more.
	 */
	async unlock(home: Home, isEntering = false): Promise<void> {
		const given = (await isHeld(homeLock(home.database)))
			? await this.#channel.ask(home.database, handoverMsMax)
			: null;
		const handed: Handed = (take) => this.#channel.await(home.database, take);
		this.take(home, given ?? (await passGate(home, this.#parts, { isEntering, handed })));
	}

	/** What an earlier page left half done; where another one is in the middle of it, it is theirs. */
	async finishMoving(): Promise<void> {
		await alone(movingLock, handoverMsMax, () => finishMoving(this.#parts.device));
	}

	/** Notes beside the database that were left in the clear are closed. */
	take(home: Home, key: Uint8Array): void {
		this.#keys.set(home.database, key);
		useKey(home.database, createCipher(key, randomBytes));
		closeNotes(home);
		this.#channel.tellHere(home.database);
	}

	/** The same key for another one, which becomes closed; null when the key is not here, or it is in use. */
	async closeLike({ database, guard }: Home, open: Home): Promise<Home | null> {
		const key = this.#keys.get(database);
		if (!key || !guard) return null;
		const to = { person: open.person, database: `waymark-${newName()}`, guard };
		useKey(to.database, createCipher(key, randomBytes));
		if (!(await closeInto(this.#parts.device, open, to))) return null;
		this.take(to, key);
		return to;
	}

	/** What was closed with it is not in use any more. */
	forget(home: Home): void {
		this.#keys.delete(home.database);
	}

	/** Locks by itself what was not touched for as long as was chosen, while that counts. */
	watch(counts: () => boolean): void {
		if (this.#isWatching) return;
		this.#isWatching = true;
		this.#used = watchUse({
			minutes: () => (counts() ? this.quiet.minutes : null),
			tellUsed: () => this.#channel.tellUsed(),
			over: () => this.lockNow()
		});
	}

	/** Here and in every other tab; what this one shows is gone with its memory. */
	lockNow(): void {
		this.lockOthers();
		endPage();
	}

	/** For a page that leaves by itself. */
	lockOthers(): void {
		this.#channel.tellLocked();
		this.#keys.clear();
	}

	#forget(): void {
		if (this.#keys.size === 0) return;
		this.#keys.clear();
		endPage();
	}
}
