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
/** Hears a share from 0 to 1. */
type Told = (share: number) => void;

export class LockBoard {
	/** Reactive: whether what is here is closed under a passphrase. */
	isOn = $state(false);
	readonly quiet = new Quiet();
	#parts: LockParts;
	#doors: Doors | null = null;
	/** What takes long is not a device that was left alone. */
	#isMoving = false;
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

	/** `not_kept`: the pages that ask for it could not be fetched. `busy`: another tab is at work. */
	async turnOn(passphrase: string, told: Told): Promise<'done' | 'not_kept' | 'busy'> {
		const { guarding } = await this.#parts.doors();
		return this.#moving(() => guarding.turnOn(this.#parts, passphrase, told));
	}

	/** `wait`: after wrong tries. */
	async turnOff(passphrase: string, told: Told): Promise<'done' | 'wrong' | 'wait' | 'busy'> {
		const { guarding } = await this.#parts.doors();
		return this.#moving(() => guarding.turnOff(this.#parts, passphrase, told));
	}

	/** `busy`: another tab has changed it meanwhile. */
	async change(
		before: string,
		after: string,
		told: Told
	): Promise<'done' | 'wrong' | 'wait' | 'busy'> {
		const { guarding } = await this.#parts.doors();
		return guarding.change(this.#parts, { before, after }, told);
	}

	/** Locked work of others on this device, by what it is called there; nothing else is known of it. */
	async others(): Promise<readonly string[]> {
		return (await this.#parts.doors()).guarding.others(this.#parts);
	}

	/** Asks for its passphrase, in a page that begins anew. */
	async openOther(person: string): Promise<void> {
		await (await this.#parts.doors()).guarding.openOther(this.#parts, person);
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
		this.#doors.watch(() => (this.isOn && !this.#isMoving ? this.quiet.minutes : null));
	}

	async #moving<T>(work: () => Promise<T>): Promise<T> {
		this.#isMoving = true;
		try {
			return await work();
		} finally {
			this.#isMoving = false;
			this.begin(await this.#parts.device.homeOf(this.#parts.person()));
		}
	}
}

/** As the deployer has put it into `config.json`: nothing but an address of the web. */
function exitIn(config: string | null): string | null {
	const told: unknown = JSON.parse(config ?? 'null');
	const exit = told instanceof Object && 'exit' in told ? told.exit : null;
	return typeof exit === 'string' && exit.startsWith('https://') ? exit : null;
}
