/** What pages see of the lock on this device, and ask of it. What does the work comes when it is asked for. */
import type { Configure } from '../backend/config.ts';
import { leavePage } from '../device/page.ts';
import { Quiet } from '../device/quiet.svelte.ts';
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
	readonly quiet = new Quiet();
	#parts: LockParts;
	#doors: Doors | null = null;
	/** What takes long is not a device that was left alone. */
	#isBusy = false;
	/** Where to, when somebody leaves at once. */
	#exit = 'about:blank';

	constructor(parts: LockParts) {
		this.#parts = parts;
	}

	/** Whoever's database is open now. */
	begin(home: Home): void {
		this.isOn = home.guard !== undefined;
		if (this.isOn) void this.#watch().catch(() => undefined);
		if (this.quiet.exit) void this.readyToExit().catch(() => undefined);
	}

	/** What the page for the lock does with it. */
	async work<T>(work: (guarding: Doors['guarding'], parts: LockParts) => Promise<T>): Promise<T> {
		const { guarding } = await this.#parts.doors();
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
	exitNow(): void {
		this.#doors?.lockOthers();
		leavePage(this.#exit);
	}

	/** Once it may be needed: what leads away must wait for nothing. */
	async readyToExit(): Promise<void> {
		await this.#parts.configure();
		this.#exit = exitIn(await this.#parts.device.get('config')) ?? this.#exit;
	}

	async #watch(): Promise<void> {
		this.#doors = await this.#parts.doors();
		this.#doors.watch(() => (this.isOn && !this.#isBusy ? this.quiet.minutes : null));
	}
}

/** As the deployer has put it into `config.json`: nothing but an address of the web. */
function exitIn(config: string | null): string | null {
	const told: unknown = JSON.parse(config ?? 'null');
	const exit = told instanceof Object && 'exit' in told ? told.exit : null;
	return typeof exit === 'string' && exit.startsWith('https://') ? exit : null;
}
