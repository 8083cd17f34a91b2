/** What was chosen for this device against looks over the shoulder. It says nothing of anybody. */
const key = 'waymark.quiet';
const lockMinutes = [1, 5, 15] as const;
type LockMinutes = (typeof lockMinutes)[number];
type Chosen = { minutes: LockMinutes; exit: boolean; discreet: boolean };

const usual: Chosen = { minutes: 5, exit: false, discreet: false };

export class Quiet {
	/** What may be chosen for `minutes`. */
	readonly offered = lockMinutes;
	#chosen: Chosen = $state.raw(read());

	/** Without input for so long the app locks itself. */
	get minutes(): LockMinutes {
		return this.#chosen.minutes;
	}
	/** Whether each page has a way to leave at once. */
	get exit(): boolean {
		return this.#chosen.exit;
	}
	/** Whether titles say no more than the app's name. */
	get discreet(): boolean {
		return this.#chosen.discreet;
	}

	choose(change: Partial<Chosen>): void {
		this.#chosen = { ...this.#chosen, ...change };
		try {
			localStorage.setItem(key, JSON.stringify(this.#chosen));
		} catch {
			// The choice then lasts as long as the page.
		}
	}
}

function read(): Chosen {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		if (typeof kept !== 'object' || kept === null) return usual;
		const told = 'minutes' in kept ? kept.minutes : null;
		return {
			minutes: lockMinutes.find((minutes) => minutes === told) ?? usual.minutes,
			exit: 'exit' in kept && kept.exit === true,
			discreet: 'discreet' in kept && kept.discreet === true
		};
	} catch {
		return usual;
	}
}
