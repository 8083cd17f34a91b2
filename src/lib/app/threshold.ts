/** What comes before anything of a person is read: whose database is in use here, and whether it is locked. */
import type { DeviceStore, Home } from '../store/device.ts';
import { Locked } from '../store/seal.ts';
import type { FirstOpen } from './front.ts';
import { isLocked, openHome } from './homes.ts';
import { lazy } from './lazy.ts';
import type { GateParts } from './locked.ts';
import { Wallet } from './wallet.ts';

export class Threshold {
	readonly wallet: Wallet;
	/** What keeps the keys, fetched where there is a lock. */
	readonly doors = lazy(async () => {
		const { Doors } = await import('./doors.ts');
		return new Doors(this.#parts);
	});
	#parts: GateParts;
	#device: DeviceStore;

	constructor(parts: GateParts) {
		this.#parts = parts;
		this.#device = parts.device;
		this.wallet = new Wallet(parts.device);
	}

	/** Resolves when what is locked and in use was unlocked. Nobody waits for what an earlier page left undone. */
	async cross(): Promise<void> {
		void this.#finishMoving().catch(() => undefined);
		await this.#unlockHere();
	}

	open(person: string): Promise<FirstOpen> {
		return openHome(this.#device, person, (home) => this.#unlock(home));
	}

	/** Somebody has signed in: what is theirs is opened before anything of them is written down. */
	async admit(person: string): Promise<void> {
		const home = await this.#device.homeOf(person);
		if (isLocked(home)) await this.#unlock(home, true);
		await this.wallet.settle(home);
	}

	/** A lock was being turned on or off when an earlier page ended. */
	async #finishMoving(): Promise<void> {
		if ((await this.#device.get('moving')) === null) return;
		await (await this.doors()).finishMoving();
	}

	async #unlockHere(): Promise<void> {
		const here = await this.wallet.here();
		if (here === null) return;
		const home = await this.#device.findHome(here);
		if (!home?.guard) return this.wallet.leave();
		await this.#unlock(home);
		this.wallet.within(home);
	}

	async #unlock(home: Home, isEntering = false): Promise<void> {
		const doors = await this.doors().catch((cause: unknown) => {
			throw new Locked('What asks for the passphrase is not here', { cause });
		});
		await doors.unlock(home, isEntering);
	}
}
