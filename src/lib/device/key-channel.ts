/**
 * Between the tabs of this browser: the key of a database goes from a tab that has it to one that was
 * just opened, and "lock" makes all of them forget. It lies in no storage on its way. All of it goes
 * over one channel, so that no tab answers with a key after it was told to forget it.
 */
type Parts = {
	/** Null where this tab has none. */
	keyOf(database: string): Uint8Array | null;
	/** Another tab was locked. */
	locked(): void;
	/** Another tab is in use. */
	used(): void;
};
type Word =
	| { say: 'ask' | 'give'; database: string; key?: Uint8Array }
	| { say: 'here'; database: string }
	| { say: 'lock' }
	| { say: 'used' };
type Waiting = { database: string; given: (key: Uint8Array) => void };

export class KeyChannel {
	#channel = new BroadcastChannel('waymark-keys');
	#waiting: Waiting | null = null;
	/** A key that was on its way when everything was locked counts no more. */
	#hasAsked = false;

	constructor(parts: Parts) {
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const word = parse(data);
			if (word) this.#hear(word, parts);
		};
	}

	/** Null when no tab answers in time. */
	ask(database: string, msMax: number): Promise<Uint8Array | null> {
		return new Promise((resolve) => {
			const end = (key: Uint8Array | null) => {
				clearTimeout(late);
				stop();
				resolve(key);
			};
			const late = setTimeout(() => end(null), msMax);
			const stop = this.await(database, end);
		});
	}

	/** Hears of the key once, whenever a tab has it; answers with how to wait no longer. */
	await(database: string, given: (key: Uint8Array) => void): () => void {
		const waiting = { database, given };
		this.#waiting = waiting;
		this.#ask(database);
		return () => {
			if (this.#waiting === waiting) this.#waiting = null;
		};
	}

	/** Tabs that wait for the key of this database can ask now. */
	tellHere(database: string): void {
		this.#tell({ say: 'here', database });
	}

	tellLocked(): void {
		this.#tell({ say: 'lock' });
	}

	tellUsed(): void {
		this.#tell({ say: 'used' });
	}

	#hear(word: Word, parts: Parts): void {
		switch (word.say) {
			case 'lock':
				this.#hasAsked = false;
				return parts.locked();
			case 'used':
				return parts.used();
			case 'here':
				if (this.#waiting?.database === word.database) this.#ask(word.database);
				return;
			case 'give':
				return this.#take(word);
			default:
				return this.#answer(word.database, parts.keyOf(word.database));
		}
	}

	#take({ database, key }: { database: string; key?: Uint8Array }): void {
		const waiting = this.#waiting;
		if (!key || !this.#hasAsked || waiting?.database !== database) return;
		this.#waiting = null;
		waiting.given(key);
	}

	#ask(database: string): void {
		this.#hasAsked = true;
		this.#tell({ say: 'ask', database });
	}

	#answer(database: string, key: Uint8Array | null): void {
		if (key) this.#tell({ say: 'give', database, key });
	}

	#tell(word: Word): void {
		this.#channel.postMessage(word);
	}
}

const named = ['ask', 'give', 'here'] as const;

function parse(data: unknown): Word | null {
	if (typeof data !== 'object' || data === null || !('say' in data)) return null;
	if (data.say === 'lock' || data.say === 'used') return { say: data.say };
	const say = named.find((known) => known === data.say);
	if (!say || !('database' in data) || typeof data.database !== 'string') return null;
	const { database } = data;
	const key = 'key' in data && data.key instanceof Uint8Array ? data.key : null;
	return say === 'give' && key ? { say, database, key } : { say, database };
}
