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
	{ say: 'ask' | 'give'; database: string; key?: Uint8Array } | { say: 'lock' } | { say: 'used' };

export class KeyChannel {
	#channel = new BroadcastChannel('waymark-keys');
	#waiting: ((word: Word) => void) | null = null;

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
				this.#waiting = null;
				resolve(key);
			};
			const late = setTimeout(() => end(null), msMax);
			this.#waiting = (word) => {
				if (word.say === 'give' && word.database === database && word.key) end(word.key);
			};
			this.#tell({ say: 'ask', database });
		});
	}

	tellLocked(): void {
		this.#tell({ say: 'lock' });
	}

	tellUsed(): void {
		this.#tell({ say: 'used' });
	}

	#hear(word: Word, parts: Parts): void {
		if (word.say === 'lock') return parts.locked();
		if (word.say === 'used') return parts.used();
		if (word.say === 'give') return this.#waiting?.(word);
		const { database } = word;
		const key = parts.keyOf(database);
		if (key) this.#tell({ say: 'give', database, key });
	}

	#tell(word: Word): void {
		this.#channel.postMessage(word);
	}
}

function parse(data: unknown): Word | null {
	if (typeof data !== 'object' || data === null || !('say' in data)) return null;
	if (data.say === 'lock' || data.say === 'used') return { say: data.say };
	if (data.say !== 'ask' && data.say !== 'give') return null;
	if (!('database' in data) || typeof data.database !== 'string') return null;
	const { say, database } = data;
	const key = 'key' in data && data.key instanceof Uint8Array ? data.key : null;
	return { say, database, ...(key && { key }) };
}
