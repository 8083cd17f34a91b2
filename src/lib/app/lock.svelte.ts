/** What pages see of the lock on this device, and ask of it. What does the work comes when it is asked for. */
import type { Configure } from '../backend/config.ts';
import { leavePage } from '../device/page.ts';
import type { DeviceStore, Home } from '../store/device.ts';
import type { Doors } from './doors.ts';
import type { Office } from './office.ts';
import type { Wallet } from './wallet.ts';

export type LockParts = {
	device: DeviceStore;
	wallet: Wallet;
	/** What keeps the keys, fetched where there is a lock. */
	doors(): Promise<Doors>;
	configure: Configure;
	/** Keeps the pages on this device that ask for the passphrase. */
	keepPages(): Promise<void>;
	office(): Promise<Office>;
	person: () => string;
};

export class LockBoard {
	/** Reactive: whether what is here is closed under a passphrase. */
	isOn = $state(false);
	/** Reactive: whether anything was ever chosen against looks over the shoulder. */
	isQuiet = $state(hasChosen());
	/** Reactive: what was chosen; null until somebody waited for `ready`. */
	quiet = $state.raw<Doors['quiet'] | null>(null);
	#parts: LockParts;
	#doors: Doors | null = null;
	/** What takes long is not a device that was left alone. */
	#isBusy = false;

	constructor(parts: LockParts) {
		this.#parts = parts;
	}

	/** Whoever's database is open now. */
	begin(home: Home): void {
		this.isOn = home.guard !== undefined;
		if (this.isOn) void this.#watch().catch(() => undefined);
	}

	async ready(): Promise<Doors> {
		const doors = await this.#parts.doors();
		this.quiet = doors.quiet;
		return doors;
	}

	/** What the pages for it do with it. */
	async work<T>(work: (guarding: Doors['guarding'], parts: LockParts) => Promise<T>): Promise<T> {
		const { guarding } = await this.ready();
		this.#isBusy = true;
		try {
			return await work(guarding, this.#parts);
		} finally {
			this.#isBusy = false;
			this.begin(await this.#parts.device.homeOf(this.#parts.person()));
		}
	}

	lockNow(): void {
		this.#doors?.lockNow();
	}

	/** Out of sight at once: locked, where there is a lock, and the way back leads elsewhere too. */
	exitNow(address: string): void {
		this.#doors?.lockOthers();
		leavePage(address);
	}

	async #watch(): Promise<void> {
		this.#doors = await this.ready();
		this.#doors.watch(() => this.isOn && !this.#isBusy);
	}
}

/** Of `device/quiet.svelte.ts`, which only they fetch who have. */
function hasChosen(): boolean {
	try {
		return localStorage.getItem('waymark.quiet') !== null;
	} catch {
		return false;
	}
}
