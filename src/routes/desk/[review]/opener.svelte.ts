/** Opens each file once: the look is recorded, the bytes stay in memory only. */
import { SvelteMap } from 'svelte/reactivity';
import type { Waymark } from '../../waymark.ts';
import { openPdf, Unreadable, type PdfPages } from './pdf.ts';

export type Opened =
	/** `failed`: it did not come. `broken`: it came, and what draws it cannot. */
	| { kind: 'opening' | 'failed' | 'broken' | 'unshown' }
	| { kind: 'image'; blob: Blob }
	| { kind: 'pdf'; pages: PdfPages };

const pictures: readonly string[] = ['image/jpeg', 'image/png'];

export class Opener {
	readonly #files = new SvelteMap<string, Opened>();
	readonly #door: Pick<Waymark['desk'], 'read'>;

	constructor(door: Pick<Waymark['desk'], 'read'>) {
		this.#door = door;
	}

	get(id: string): Opened | undefined {
		return this.#files.get(id);
	}

	async open(review: string, id: string): Promise<void> {
		if (this.#files.has(id)) return;
		this.#files.set(id, { kind: 'opening' });
		this.#files.set(id, await this.#read(review, id));
	}

	async retry(review: string, id: string): Promise<void> {
		const file = this.#files.get(id);
		if (file?.kind === 'pdf') file.pages.close();
		this.#files.delete(id);
		await this.open(review, id);
	}

	/** What draws it gave up on it; everything else on the page goes on. */
	breaks(id: string): void {
		const file = this.#files.get(id);
		if (file?.kind === 'pdf') file.pages.close();
		this.#files.set(id, { kind: 'broken' });
	}

	/** Lets go of everything: nothing of a file outlives its page. */
	close(): void {
		for (const file of this.#files.values()) if (file.kind === 'pdf') file.pages.close();
		this.#files.clear();
	}

	async #read(review: string, id: string): Promise<Opened> {
		try {
			const { bytes, type } = await this.#door.read(review, id);
			if (type === 'application/pdf') return { kind: 'pdf', pages: await openPdf(bytes) };
			if (!pictures.includes(type)) return { kind: 'unshown' };
			return { kind: 'image', blob: new Blob([bytes], { type }) };
		} catch (error) {
			return { kind: error instanceof Unreadable ? 'broken' : 'failed' };
		}
	}
}
