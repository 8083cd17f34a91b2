import type { Waymark } from '../../waymark.ts';

type Alerts = Waymark['alerts'];
type Standing = Awaited<ReturnType<Alerts['look']>>;

/** Alerts on this device as the page shows them: looked at once, and again after each press. */
export class Alerting {
	/** Null until the browser and the server have said. */
	standing = $state.raw<Standing | null>(null);
	busy = $state(false);
	failed = $state(false);
	#alerts: Alerts;

	constructor(alerts: Alerts) {
		this.#alerts = alerts;
	}

	look(): Promise<void> {
		return this.#ask(() => this.#alerts.look());
	}
	turnOn(words: Parameters<Alerts['turnOn']>[0]): Promise<void> {
		return this.#ask(() => this.#alerts.turnOn(words));
	}
	turnOff(): Promise<void> {
		return this.#ask(() => this.#alerts.turnOff());
	}
	turnOffOthers(): Promise<void> {
		return this.#ask(() => this.#alerts.turnOffOthers());
	}

	/** One at a time: a second press while the first is under way changes nothing. */
	async #ask(work: () => Promise<Standing>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.failed = false;
		try {
			this.standing = await work();
		} catch {
			this.failed = true;
		}
		this.busy = false;
	}
}
