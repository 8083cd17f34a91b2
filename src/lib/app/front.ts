import type { Configure } from '../backend/config.ts';
import type { Person } from '../backend/identity.svelte.ts';
import type { Channel } from '../device/channel.ts';
import type { Facts } from '../device/facts.svelte.ts';
import type { Opened } from '../store/current.ts';
import type { DeviceStore, Home } from '../store/device.ts';
import type { SyncStatus } from '../sync/status.svelte.ts';
import type { Wallet } from './wallet.ts';
import type { Doors } from './doors.ts';
import type { DraftBoard } from './drafts.svelte.ts';

/** What pages read from the first moment, and the office keeps up to date. */
export type Front = {
	device: DeviceStore;
	facts: Facts;
	identity: Person;
	status: SyncStatus;
	configure: Configure;
	board: DraftBoard;
	channel: Channel;
	wallet: Wallet;
	/** What keeps the keys, fetched where there is a lock. */
	doors: () => Promise<Doors>;
	/** Whose database is open already. */
	first: FirstOpen;
};
export type FirstOpen = { home: Home; opened: Opened };
