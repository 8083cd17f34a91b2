import { quiet } from './status.ts';
import type { Status } from './status.ts';

/** The status that pages read: each part of it is reactive. */
export class SyncStatus {
	#now: Status = $state.raw(quiet);

	get phase() {
		return this.#now.phase;
	}
	get isKnown() {
		return this.#now.isKnown;
	}
	get pending() {
		return this.#now.pending;
	}
	get held() {
		return this.#now.held;
	}
	get bytes() {
		return this.#now.bytes;
	}
	get files() {
		return this.#now.files;
	}
	get refused() {
		return this.#now.refused;
	}
	get oldestPendingMs() {
		return this.#now.oldestPendingMs;
	}
	get blockedBy() {
		return this.#now.blockedBy;
	}
	get lastPullAt() {
		return this.#now.lastPullAt;
	}
	get online() {
		return this.#now.online;
	}
	get repairedAt() {
		return this.#now.repairedAt;
	}
	get rowsPulled() {
		return this.#now.rowsPulled;
	}

	/** Takes over what changed, and wakes the pages only when something did. */
	set(change: Partial<Status>): void {
		const next = { ...this.#now, ...change };
		if (JSON.stringify(next) !== JSON.stringify(this.#now)) this.#now = next;
	}
}
