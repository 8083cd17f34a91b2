/**
 * Saves what is typed without being asked: a short while after the last key, at once when the field
 * is left, and before anything that could end the page. "Saved" is said only when the device has
 * confirmed it; until then the words stay in the box and count as unsaved.
 */
import type { Json } from '$lib/domain/text.ts';

export type SaveState = 'none' | 'saving' | 'saved' | 'failed';

const restMs = 400;
/** A live query answers a committed write within a few milliseconds, on a slow phone in dozens. */
const readBackMs = 80;

export class Autosave {
	state: SaveState = $state('none');
	savedAt: number | null = $state(null);
	#waiting: { value: Json } | null = null;
	#running: Promise<void> = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#write: (value: Json) => Promise<unknown>;
	#now: () => number;

	constructor(write: (value: Json) => Promise<unknown>, now: () => number) {
		this.#write = write;
		this.#now = now;
	}

	/** Whether something typed is not on the device yet. */
	get isDirty(): boolean {
		return this.#waiting !== null || this.state === 'saving' || this.state === 'failed';
	}

	/** Takes the newest value; it is written when the hands rest. */
	put(value: Json): void {
		this.#waiting = { value };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), restMs);
	}

	/** Writes now what is waiting, one write after the other. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#running = this.#running.then(() => this.#next());
		return this.#running;
	}

	async #next(): Promise<void> {
		const next = this.#waiting;
		if (!next) return;
		this.#waiting = null;
		this.state = 'saving';
		try {
			await this.#write(next.value);
			this.savedAt = this.#now();
			this.state = this.#waiting ? 'saving' : 'saved';
		} catch {
			// Kept for the next try: a newer value has the right of way.
			this.#waiting ??= next;
			this.state = 'failed';
		}
	}
}

/** All fields of the open page, to be saved together before the camera, a change of page, the end. */
export class Autosaves {
	#open: Autosave[] = [];

	open(one: Autosave): () => void {
		this.#open.push(one);
		return () => {
			void one.flush();
			this.#open = this.#open.filter((each) => each !== one);
		};
	}
	async flush(): Promise<void> {
		await Promise.all(this.#open.map((one) => one.flush()));
	}
	/** Also waits until the page has read back what was written, so that it judges what was typed. */
	async settle(): Promise<void> {
		const wasDirty = this.#open.some((one) => one.isDirty);
		await this.flush();
		if (wasDirty) await new Promise((resolve) => setTimeout(resolve, readBackMs));
	}
}
