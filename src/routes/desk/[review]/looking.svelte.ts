/** Where the reviewer's eyes are: which file is on the table, how, and which line of the checklist. */
import { View } from './view.svelte.ts';

export class Looking {
	readonly view = new View();
	/** Ids, in the order in which they are shown. */
	files = $state.raw<readonly string[]>([]);
	lines = $state.raw<readonly string[]>([]);
	#file = $state<string | null>(null);
	line = $state(0);

	/** The one that was picked while it is there, else the first. */
	get file(): string | null {
		const picked = this.#file;
		return picked !== null && this.files.includes(picked) ? picked : (this.files[0] ?? null);
	}
	set file(id: string | null) {
		this.#file = id;
	}

	stepFile(by: 1 | -1): void {
		const at = this.file === null ? 0 : this.files.indexOf(this.file);
		this.#file = this.files[clamp(at + by, this.files.length)] ?? null;
	}

	stepLine(by: 1 | -1): void {
		this.line = clamp(this.line + by, this.lines.length);
	}
}

const clamp = (at: number, length: number): number => Math.min(length - 1, Math.max(0, at));
