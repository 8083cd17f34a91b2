/**
 * Saves what is typed without being asked: a short while after the last key, at once when the field
 * is left, and before anything that could end the page. "Saved" is said only when the device has
 * confirmed it; until then the words stay in the box and count as unsaved.
 */
import type { Json } from '$lib/domain/text.ts';

export type SaveState = 'none' | 'saving' | 'saved' | 'failed';

const restMs = 400;
/** A live query answers a committed write within milliseconds; a value that was refused never does. */
const readBackMsMax = 1000;
const lookMs = 20;

export type AutosaveParts = {
	/** Resolves when the device's database has it. */
	write: (value: Json) => Promise<unknown>;
	/** Holds the newest value from the key press until the database has it, whatever ends the page. */
	scratch: { keep(value: Json): void; drop(): void };
	now: () => number;
};

export class Autosave {
	state: SaveState = $state('none');
	savedAt: number | null = $state(null);
	#waiting: { value: Json } | null = null;
	#running: Promise<void> = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#parts: AutosaveParts;

	constructor(parts: AutosaveParts) {
		this.#parts = parts;
	}

	/** Whether something typed is not on the device yet. */
	get isDirty(): boolean {
		return this.#waiting !== null || this.state === 'saving' || this.state === 'failed';
	}

	/** Takes the newest value; it is written when the hands rest. */
	put(value: Json): void {
		this.#waiting = { value };
		this.#parts.scratch.keep(value);
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
			await this.#parts.write(next.value);
			this.savedAt = this.#parts.now();
			if (!this.#waiting) this.#parts.scratch.drop();
			this.state = this.#waiting ? 'saving' : 'saved';
		} catch {
			// Kept for the next try: a newer value has the right of way.
			this.#waiting ??= next;
			this.state = 'failed';
		}
	}
}

type Open = { save: Autosave; isReadBack: () => boolean };

/** All fields of the open page, to be saved together before the camera, a change of page, the end. */
export class Autosaves {
	#open: Open[] = [];

	/** `isReadBack` says whether the page's own reading of the device shows what was typed. */
	open(save: Autosave, isReadBack: () => boolean = () => true): () => void {
		const one = { save, isReadBack };
		this.#open.push(one);
		return () => {
			void save.flush();
			this.#open = this.#open.filter((each) => each !== one);
		};
	}
	async flush(): Promise<void> {
		await Promise.all(this.#open.map(({ save }) => save.flush()));
	}
	/** Also waits until the page has read back what was written, so that it judges what was typed. */
	async settle(): Promise<void> {
		await this.flush();
		for (let waited = 0; waited < readBackMsMax; waited += lookMs) {
			if (this.#open.every(({ isReadBack }) => isReadBack())) return;
			await new Promise((resolve) => setTimeout(resolve, lookMs));
		}
	}
}
